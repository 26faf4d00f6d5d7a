import type { StatusCode } from './statusCode.ts';

/** The status codes that Statuscope holds, in the order of their numbers. */
export interface Catalog {
  readonly all: readonly StatusCode[];
  /** The code with this id, or undefined where the catalog holds none. */
  byId(id: string): StatusCode | undefined;
}

/** A catalog of the given codes. */
export function createCatalog(codes: Iterable<StatusCode>): Catalog {
  const all = [...codes].sort((a, b) => a.number - b.number);
  const index = new Map(all.map((code) => [code.id, code]));
  return { all, byId: (id) => index.get(id) };
}

const modules = import.meta.glob<StatusCode>('./codes/*.ts', { eager: true, import: 'default' });

/** Every file in `codes/` is an entry: adding a code is adding a file. */
export const catalog: Catalog = createCatalog(Object.values(modules));
