import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { StatementText } from '../entry/StatementText.tsx';
import { statementOf, tellingOrder, tells } from '../entry/statements.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './FactList.module.css';

/** Everything that is known of a code, each fact with its source, and the fields that have to do with it. */
export function FactList({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation(['code', 'facts']);
  const facts = tellingOrder
    .map((fact) => ({ fact, statement: statementOf(code, fact) }))
    .filter(({ statement }) => tells(statement));
  return (
    <section aria-labelledby="facts" className={styles.section}>
      <h2 id="facts">{t('facts')}</h2>
      <dl className={styles.list}>
        {facts.map(({ fact, statement }) => (
          <div key={fact} className={styles.row}>
            <dt>
              <Prose text={t(`facts:labels.${fact}`)} />
            </dt>
            <dd>
              <StatementText fact={fact} statement={statement} />
            </dd>
          </div>
        ))}
        {code.related.length > 0 && (
          <div className={styles.row}>
            <dt>{t('related')}</dt>
            <dd className={styles.fields}>
              {code.related.map((name) => (
                <code key={name} dir="ltr" translate="no">
                  {name}
                </code>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
