import { createCatalog } from './catalog.ts';
import type { CuratedPair } from './curatedPair.ts';
import { mixedUp } from './mixedUp.ts';
import type { StatusCode } from './statusCode.ts';

const codes = import.meta.glob<StatusCode>('./codes/*.ts', { eager: true, import: 'default' });

const pairs = import.meta.glob<CuratedPair>('./pairs/*.ts', { eager: true, import: 'default' });

/** The catalog from its sources. Every file in `codes/` and `pairs/` is an entry: adding a code or a pair is adding a file. */
export const catalog = createCatalog(Object.values(codes), mixedUp, Object.values(pairs));
