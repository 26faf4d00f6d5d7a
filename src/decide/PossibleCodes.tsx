import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { classOf } from '../catalog/statusCode.ts';
import { decisionTree } from '../tree/decisionTree.ts';
import type { TreeNode } from '../tree/node.ts';
import { codesBelow } from '../tree/paths.ts';
import styles from './PossibleCodes.module.css';

/** The codes that can still come out, among those that could at first: fewer with every answer. */
export function PossibleCodes({ node }: { readonly node: TreeNode }) {
  const { t } = useTranslation('decide');
  const catalog = useCatalogStore((state) => state.catalog);
  const possible = codesBelow(node);
  const atFirst = codesBelow(decisionTree);
  return (
    <aside aria-labelledby="possible" className={styles.possible}>
      <p id="possible" role="status" className={styles.count}>
        {t('possible', { count: possible.length })}
      </p>
      <ul className={styles.codes}>
        {catalog.all
          .filter(({ id }) => atFirst.includes(id))
          .map(({ id, number }) => (
            <li
              key={id}
              className={styles.code}
              data-class={classOf(number)}
              data-out={!possible.includes(id)}
              aria-hidden={!possible.includes(id)}
            >
              <span>{number}</span>
            </li>
          ))}
      </ul>
    </aside>
  );
}
