import type { FieldRequirement } from '../catalog/statusCode.ts';

/** Requirements grouped by their condition, each group as its first requirement and all names. */
export function alike(
  requirements: readonly FieldRequirement[],
): readonly (readonly [FieldRequirement, readonly string[]])[] {
  const conditions = [...new Set(requirements.map(({ onlyIf }) => onlyIf))];
  return conditions.flatMap((condition) => {
    const group = requirements.filter(({ onlyIf }) => onlyIf === condition);
    const [first] = group;
    return first ? [[first, group.map(({ name }) => name)] as const] : [];
  });
}
