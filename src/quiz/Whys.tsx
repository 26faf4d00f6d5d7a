import { useTranslation } from 'react-i18next';
import { Citation } from '../entry/Citation.tsx';
import type { Choice, QuizItem } from '../scenarios/item.ts';
import type { ItemWords } from '../scenarios/itemWords.ts';
import { Prose } from '../ui/Prose.tsx';
import { ChoiceText } from './Choices.tsx';
import styles from './Whys.module.css';

/** Why the best choice is right, why not the one that was chosen, then why not the others, each with its source. */
export function Whys({
  item,
  words,
  chosen,
}: {
  readonly item: QuizItem;
  readonly words: ItemWords;
  readonly chosen: string;
}) {
  const { t } = useTranslation('quiz');
  const rank = ({ id, grade }: Choice) => {
    if (grade === 'best') return 0;
    return id === chosen ? 1 : 2;
  };
  return (
    <dl className={styles.whys}>
      {item.choices
        .toSorted((a, b) => rank(a) - rank(b))
        .map((choice) => (
          <div key={choice.id} className={styles.why}>
            <dt className={styles.choice}>
              <span className={styles.grade}>{t(`grades.${choice.grade}`)}</span>{' '}
              <ChoiceText choice={choice} words={words} />
            </dt>
            <dd className={styles.reason}>
              <Prose text={words.whys[choice.id] ?? ''} /> <Citation source={choice.source} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
