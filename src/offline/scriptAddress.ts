/**
 * Lets this one address be used where the browser runs what stands there: the policy of the site (Trusted Types, see
 * `serve/headers.ts`) lets no text become code by itself. Does nothing where the browser knows no such policies.
 */
export function allowScriptAddress(address: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`No program of this site stands at ${asked}`);
      return asked;
    },
  });
}
