import { useTranslation } from 'react-i18next';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { StatementText } from '../entry/StatementText.tsx';
import { Prose } from '../ui/Prose.tsx';
import styles from './DifferencesTable.module.css';
import { compareFacts, type FactRow } from './differences.ts';

/** What differs, the most telling first, and in one line what is the same. */
export function DifferencesTable({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('compare');
  const { different, same } = compareFacts(pair);
  return (
    <section aria-labelledby="differences" className={styles.section}>
      <h2 id="differences">{t('differences.heading')}</h2>
      {different.length < 2 && <p>{t('differences.few', { count: different.length })}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <CodeHeader code={pair.left} />
            <CodeHeader code={pair.right} />
          </tr>
        </thead>
        <tbody>
          {different.map((row) => (
            <DifferenceRow key={row.fact} row={row} pair={pair} />
          ))}
        </tbody>
      </table>
      {same.length > 0 && <SameFacts rows={same} />}
    </section>
  );
}

function CodeHeader({ code }: { readonly code: StatusCode }) {
  return (
    <th scope="col" data-class={classOf(code.number)} className={styles.code}>
      {useLabel()(code)}
    </th>
  );
}

function DifferenceRow({ row, pair }: { readonly row: FactRow; readonly pair: Pair }) {
  const { t } = useTranslation('facts');
  const label = useLabel();
  return (
    <tr>
      <th scope="row" className={styles.fact}>
        <Prose text={t(`labels.${row.fact}`)} />
      </th>
      {(['left', 'right'] as const).map((side) => (
        <td
          key={side}
          className={styles.cell}
          data-class={classOf(pair[side].number)}
          data-code={label(pair[side])}
        >
          <StatementText fact={row.fact} statement={row[side]} />
        </td>
      ))}
    </tr>
  );
}

/** What both share, folded into one line; opened, it says what it is and where it stands. */
function SameFacts({ rows }: { readonly rows: readonly FactRow[] }) {
  const { t } = useTranslation(['compare', 'facts']);
  return (
    <details className={styles.same}>
      <summary>{t('differences.same', { count: rows.length })}</summary>
      <dl className={styles.sameList}>
        {rows.map(({ fact, left }) => (
          <div key={fact} className={styles.sameRow}>
            <dt>
              <Prose text={t(`facts:labels.${fact}`)} />
            </dt>
            <dd>
              <StatementText fact={fact} statement={left} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
