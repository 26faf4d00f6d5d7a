import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { neighboursOf } from '../catalog/mixedUpPairs.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import { PairLinks } from '../picker/PairLinks.tsx';

/** How many comparisons are offered: a popular code is taken for many. */
const shown = 8;

/** The codes that this one is most often taken for, each a link to that comparison. */
export function Neighbours({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('code');
  const catalog = useCatalogStore((state) => state.catalog);
  const pairs = neighboursOf(code, catalog)
    .slice(0, shown)
    .map((other) => ({ left: code, right: other }));
  return <PairLinks label={t('neighbours')} pairs={pairs} />;
}
