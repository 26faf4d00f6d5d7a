type Values = Readonly<Record<string, string | number>>;

/** What a style sheet has to know of an element, as custom properties for its `style`: `share` is `--share` there. */
export function customProperties(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
