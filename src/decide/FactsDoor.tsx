import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { CodeVerdict } from '../tree/CodeVerdict.tsx';
import { SituationPanel } from '../tree/SituationPanel.tsx';
import { decide, questions, readSituation } from '../tree/situation.ts';
import { useSetSituation } from '../tree/useSetSituation.ts';
import button from '../ui/button.module.css';
import styles from './FactsDoor.module.css';
import { factsHref, pathHref } from './treeHref.ts';

/** All facts of a situation at once: set them, and the code follows. */
export default function FactsDoor() {
  const { t } = useTranslation('decide');
  const label = useLabel();
  const situation = readSituation(useSearch());
  const [shown, show] = useSetSituation(situation, factsHref);
  const path = decide(situation);
  const code = useCatalogStore(({ catalog }) => catalog.byId(path.end.code));
  const asked = path.steps.map(({ question }) => question);
  return (
    <div className={styles.facts}>
      {code && (
        <div className={styles.verdict}>
          <CodeVerdict situation={situation} code={code} />
          <div className={styles.ways}>
            <Link href={pathHref(path)} className={button.button}>
              {t('walkThere')}
            </Link>
            <Link href={`/codes/${code.id}`} className={button.button}>
              {t('openCode', { code: label(code) })}
            </Link>
            <button type="button" className={button.button} onClick={() => show({})}>
              {t('asUsual')}
            </button>
          </div>
        </div>
      )}
      <SituationPanel situation={shown} questions={asked} onSituation={show} />
      <section aria-labelledby="not-asked" className={styles.rest}>
        <h2 id="not-asked">{t('notAsked')}</h2>
        <SituationPanel
          situation={shown}
          questions={questions.filter((question) => !asked.includes(question))}
          onSituation={show}
        />
      </section>
    </div>
  );
}
