import { doorHref } from './door.ts';

/** The sides from which a code is met. */
export const roles = ['caller', 'operator', 'reader'] as const;
export type Role = (typeof roles)[number];

/** Who asks, by what stands behind the question mark; callers are the most. */
export function readRole(search: string): Role {
  const given = new URLSearchParams(search).get('side');
  return roles.find((role) => role === given) ?? 'caller';
}

/** The address of the advice on a code for one side; without a text, of the door at which to type one. */
export function receivedHref(text: string | undefined, role: Role): string {
  const path = text === undefined ? '' : `/${encodeURIComponent(text)}`;
  return `${doorHref('received')}${path}?side=${role}`;
}
