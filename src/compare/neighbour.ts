import type { Catalog } from '../catalog/catalog.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';

/** The code of the same class that is nearest by number: something sensible to compare a code with. */
export function neighbour(code: StatusCode, catalog: Catalog): StatusCode | undefined {
  return catalog.all
    .filter((other) => other !== code && classOf(other.number) === classOf(code.number))
    .sort((a, b) => Math.abs(a.number - code.number) - Math.abs(b.number - code.number))[0];
}
