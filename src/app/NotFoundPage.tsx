import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { pairSlug } from '../catalog/pair.ts';
import button from '../ui/button.module.css';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { useHydrating } from '../ui/useHydrating.ts';
import { comparisonInPath } from './comparisonInPath.ts';

/**
 * An address that leads nowhere, and the nearest that leads somewhere. The build draws one page for all such addresses
 * and so cannot name them; it is taken over at its own, `/<lng>/404`, and drawn anew at the others.
 */
export default function NotFoundPage({ path }: { readonly path: string }) {
  const { t } = useTranslation('problems');
  const catalog = useCatalogStore((state) => state.catalog);
  const hydrating = useHydrating();
  const pair = comparisonInPath(path, catalog);
  return (
    <ProblemPage
      title={t('notFound.title')}
      text={hydrating ? t('notFound.here') : t('notFound.text', { path })}
    >
      {pair && (
        <Link href={`/compare/${pairSlug(pair)}`} className={button.strong}>
          {t('compareInstead', { left: pair.left.id, right: pair.right.id })}
        </Link>
      )}
      <Link href="" className={pair ? button.button : button.strong}>
        {t('toBoard')}
      </Link>
    </ProblemPage>
  );
}
