import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answerIdsOf, type Path, pathOf } from '../tree/paths.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './PathSoFar.module.css';
import { pathHref } from './treeHref.ts';

/** The answers so far; each leads back to its question, to be answered otherwise. */
export function PathSoFar({ path }: { readonly path: Path }) {
  const { t } = useTranslation('decide');
  const texts = useTreeTexts();
  if (path.steps.length === 0) return null;
  const ids = answerIdsOf(path);
  return (
    <nav aria-label={t('path')} className={styles.path}>
      <ol className={styles.steps}>
        {path.steps.map(({ question, answer }, index) => (
          <li key={question.id} className={styles.step}>
            <Link href={pathHref(pathOf(ids.slice(0, index)))} className={styles.link}>
              <span className={styles.fact}>{texts.fact(question)}</span>{' '}
              <span>
                <Prose text={texts.says(question, answer)} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
