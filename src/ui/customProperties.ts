import type { CSSProperties } from 'react';

/** What a style sheet has to know of an element, as custom properties: `share` is `--share` there. */
export function customProperties(values: Readonly<Record<string, string | number>>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
