import { createElement, Fragment } from 'react';

/** A text from `locales/` in which backticks mark what stands on the wire: `Retry-After` becomes code. */
export function Prose({ text }: { readonly text: string }) {
  // Children by their places, which never change, so that none needs a key.
  const parts = text
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? createElement('code', { dir: 'ltr', translate: 'no' }, part) : part,
    );
  return createElement(Fragment, null, ...parts);
}
