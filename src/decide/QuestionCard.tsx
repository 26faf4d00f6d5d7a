import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Question } from '../tree/node.ts';
import { answerIdsOf, type Path, pathOf } from '../tree/paths.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import button from '../ui/button.module.css';
import { Prose } from '../ui/Prose.tsx';
import { useSecondHalf } from '../ui/useSecondHalf.ts';
import styles from './QuestionCard.module.css';
import { pathHref } from './treeHref.ts';

/** One question and its answers, each with what follows from it and the key that chooses it. */
export function QuestionCard({
  path,
  question,
}: {
  readonly path: Path;
  readonly question: Question;
}) {
  const { t } = useTranslation('decide');
  const texts = useTreeTexts();
  const ids = answerIdsOf(path);
  const isSecondHalf = useSecondHalf();
  return (
    <section aria-labelledby="question" className={styles.card}>
      <h2 id="question" className={styles.question}>
        {texts.ask(question)}
      </h2>
      <ol className={styles.answers}>
        {question.answers.map((answer, index) => (
          <li key={answer.id}>
            <Link
              href={pathHref(pathOf([...ids, answer.id]))}
              className={styles.answer}
              onClick={(event) => isSecondHalf(event) && event.preventDefault()}
            >
              <kbd className={styles.key} aria-hidden>
                {index + 1}
              </kbd>
              <span className={styles.says}>
                <Prose text={texts.says(question, answer)} />
              </span>{' '}
              <span className={styles.follows}>
                <Prose text={texts.follows({ question, answer })} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {ids.length > 0 && (
        <Link
          href={pathHref(pathOf(ids.slice(0, -1)))}
          className={`${button.button} ${styles.back}`}
        >
          <ArrowLeft size={18} aria-hidden className={styles.arrow} /> {t('back')}
        </Link>
      )}
    </section>
  );
}
