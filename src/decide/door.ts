/** The ways into Decide. */
export const doorNames = ['ask', 'facts', 'map', 'received'] as const;
export type DoorName = (typeof doorNames)[number];

/** What an address below `/decide` opens. */
export type Door =
  /** A question at a time; the answers so far. */
  | { readonly name: 'ask'; readonly answerIds: readonly string[] }
  | { readonly name: 'facts' }
  | { readonly name: 'map' }
  /** Somebody got a code; what they typed, if anything. */
  | { readonly name: 'received'; readonly text: string | undefined };

/** Reads the parts of an address behind `/decide`; undefined where they lead nowhere. */
export function readDoor(parts: readonly string[]): Door | undefined {
  const [name = 'ask', ...rest] = parts;
  switch (name) {
    case 'ask':
      return { name, answerIds: rest };
    case 'facts':
    case 'map':
      return rest.length === 0 ? { name } : undefined;
    case 'received':
      return rest.length < 2 ? { name, text: rest[0] } : undefined;
    default:
      return undefined;
  }
}

/** The address of a door, relative to the language. */
export function doorHref(name: DoorName): string {
  return name === 'ask' ? '/decide' : `/decide/${name}`;
}
