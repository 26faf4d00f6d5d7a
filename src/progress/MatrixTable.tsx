import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import { pairSlug } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { customProperties } from '../ui/customProperties.ts';
import type { ConfusionMatrix } from './confusionMatrix.ts';
import styles from './MatrixTable.module.css';
import { useFormats } from './useFormats.ts';

/** The matrix: a row for what it was, a column for what it was taken for; each number leads to that comparison. */
export function MatrixTable({ matrix }: { readonly matrix: ConfusionMatrix }) {
  const { t } = useTranslation('progress');
  const label = useLabel();
  const { number } = useFormats();
  const { rows, most, leftOut } = matrix;
  return (
    <div className={styles.matrix}>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('mixedUp.table')}>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={rows.length} className={styles.axis}>
                {t('mixedUp.taken')}
              </th>
            </tr>
            <tr>
              <th scope="col" className={styles.axis}>
                {t('mixedUp.was')}
              </th>
              {rows.map(({ code }) => (
                <CodeHeader key={code.id} code={code} scope="col" />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, cells }) => (
              <tr key={code.id} data-class={classOf(code.number)}>
                <CodeHeader code={code} scope="row" />
                {cells.map(({ taken, times }) =>
                  times === 0 ? (
                    <td key={taken.id} className={styles.cell} data-same={taken === code} />
                  ) : (
                    <td key={taken.id} className={styles.cell}>
                      <Times
                        slug={pairSlug({ left: code, right: taken })}
                        name={t('mixedUp.cell', {
                          count: times,
                          code: label(code),
                          taken: label(taken),
                        })}
                        times={number(times)}
                        share={times / most}
                      />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leftOut > 0 && <p className={styles.leftOut}>{t('mixedUp.leftOut', { count: leftOut })}</p>}
    </div>
  );
}

function CodeHeader({ code, scope }: { readonly code: StatusCode; readonly scope: 'row' | 'col' }) {
  return (
    <th scope={scope} data-class={classOf(code.number)} className={styles.code}>
      {useLabel()(code)}
    </th>
  );
}

/** How often a code was taken for another; `share` of the most. There are many: the words are made above. */
function Times({
  slug,
  name,
  times,
  share,
}: {
  readonly slug: string;
  readonly name: string;
  readonly times: string;
  readonly share: number;
}) {
  return (
    <Link
      href={`/compare/${slug}`}
      className={styles.times}
      style={customProperties({ share })}
      aria-label={name}
      title={name}
    >
      {times}
    </Link>
  );
}
