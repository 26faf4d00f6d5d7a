import { Check, CircleSlash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import type { Grade } from '../catalog/grade.ts';
import { classOf } from '../catalog/statusCode.ts';
import type { Choice, QuizItem } from '../scenarios/item.ts';
import type { ItemWords } from '../scenarios/itemWords.ts';
import { Prose } from '../ui/Prose.tsx';
import { useSecondHalf } from '../ui/useSecondHalf.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Choices.module.css';
import type { Given } from './session.ts';

interface ChoicesProps {
  readonly item: QuizItem;
  readonly words: ItemWords;
  /** The ids of the choices, in the order in which they stand there. */
  readonly shown: readonly string[];
  readonly given: Given | undefined;
  onChoose(id: string): void;
}

/** The choices with the keys that choose them; once answered, how good each was. */
export function Choices({ item, words, shown, given, onChoose }: ChoicesProps) {
  const { t } = useTranslation('quiz');
  const isSecondHalf = useSecondHalf();
  const choices = shown.flatMap((id) => item.choices.find((choice) => choice.id === id) ?? []);
  return (
    <ol className={styles.choices} aria-label={t('choices')}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          {given ? (
            <div
              className={styles.choice}
              data-grade={choice.grade}
              data-chosen={choice.id === given.chosen}
            >
              <Mark grade={choice.grade} />
              <span className={styles.text}>
                <ChoiceText choice={choice} words={words} />
              </span>
              <VisuallyHidden>
                {t(`grades.${choice.grade}`)}
                {choice.id === given.chosen && `, ${t('yours')}`}
              </VisuallyHidden>
              {choice.id === given.chosen && (
                <span className={styles.yours} aria-hidden>
                  {t('yours')}
                </span>
              )}
            </div>
          ) : (
            <button
              type="button"
              className={styles.choice}
              onClick={(event) => isSecondHalf(event) || onChoose(choice.id)}
            >
              <kbd className={styles.key} aria-hidden>
                {index + 1}
              </kbd>
              <span className={styles.text}>
                <ChoiceText choice={choice} words={words} />
              </span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A choice in words, or the code that it is. */
export function ChoiceText({
  choice,
  words,
}: {
  readonly choice: Choice;
  readonly words: ItemWords;
}) {
  const label = useLabel();
  const code = useCatalogStore(({ catalog }) => catalog.byId(choice.id));
  const text = words.choices?.[choice.id];
  if (text !== undefined) return <Prose text={text} />;
  if (!code) return choice.id;
  return (
    <span data-class={classOf(code.number)}>
      <span className={styles.number}>{label(code)}</span>{' '}
      <span lang="en">{code.reasonPhrase}</span>
    </span>
  );
}

const marks = { best: Check, acceptable: CircleSlash2, wrong: X } as const;

function Mark({ grade }: { readonly grade: Grade }) {
  const Icon = marks[grade];
  return <Icon size={18} aria-hidden className={styles.mark} />;
}
