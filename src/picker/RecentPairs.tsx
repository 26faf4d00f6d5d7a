import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type Pair, unorderedKey } from '../catalog/pair.ts';
import { PairLinks } from './PairLinks.tsx';

/** The comparisons opened last, as links; nothing where there are none but the one that is open. */
export function RecentPairs({ open }: { readonly open?: Pair }) {
  const { t } = useTranslation('picker');
  const recent = useCatalogStore((state) => state.recent);
  const others = recent.filter((pair) => !open || unorderedKey(pair) !== unorderedKey(open));
  return <PairLinks label={t('recent')} pairs={others} />;
}
