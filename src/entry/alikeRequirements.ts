import { sourceUrl } from '../catalog/source.ts';
import type { FieldRequirement } from '../catalog/statusCode.ts';

/** Requirements grouped by their condition and their source, each group as its first requirement and all names. */
export function alike(
  requirements: readonly FieldRequirement[],
): readonly (readonly [FieldRequirement, readonly string[]])[] {
  const firsts = requirements.filter(
    (one, index) => requirements.findIndex((other) => isAlike(one, other)) === index,
  );
  return firsts.map((first) => {
    const group = requirements.filter((other) => isAlike(first, other));
    return [first, group.map(({ name }) => name)] as const;
  });
}

function isAlike(one: FieldRequirement, other: FieldRequirement): boolean {
  return (
    one.onlyIf === other.onlyIf &&
    one.source.kind === other.source.kind &&
    sourceUrl(one.source) === sourceUrl(other.source)
  );
}
