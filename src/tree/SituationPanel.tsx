import { useTranslation } from 'react-i18next';
import { Prose } from '../ui/Prose.tsx';
import { plainText } from '../ui/plainText.ts';
import type { Question } from './node.ts';
import styles from './SituationPanel.module.css';
import { answerIn, askedAfter, decide, type Situation } from './situation.ts';
import { type TreeTexts, useTreeTexts } from './useTreeWords.ts';

interface SituationPanelProps {
  readonly situation: Situation;
  /** The facts to set, in order. */
  readonly questions: readonly Question[];
  onSituation(situation: Situation): void;
}

/** The facts of a situation, to be set; what cannot be combined with the others is greyed, with its reason. */
export function SituationPanel({ situation, questions, onSituation }: SituationPanelProps) {
  const texts = useTreeTexts();
  const asked = decide(situation).steps.map(({ question }) => question);
  return (
    <div className={styles.panel}>
      {questions.map((question) => (
        <Fact
          key={question.id}
          question={question}
          asked={asked.includes(question)}
          deciding={question === asked.at(-1)}
          answer={answerIn(situation, question).id}
          texts={texts}
          onAnswer={(answer) => onSituation({ ...situation, [question.id]: answer })}
        />
      ))}
    </div>
  );
}

interface FactProps {
  readonly question: Question;
  readonly asked: boolean;
  /** Is it the one that decided? */
  readonly deciding: boolean;
  readonly answer: string;
  readonly texts: TreeTexts;
  onAnswer(answerId: string): void;
}

function Fact({ question, asked, deciding, answer, texts, onAnswer }: FactProps) {
  const { t } = useTranslation('tree');
  const before = askedAfter(question);
  const id = `fact-${question.id}`;
  return (
    <div className={styles.fact} data-asked={asked} data-deciding={deciding}>
      <label htmlFor={id} className={styles.label}>
        {texts.fact(question)} {deciding && <span className={styles.mark}>{t('decides')}</span>}
      </label>
      <select
        id={id}
        className={styles.choice}
        disabled={!asked}
        aria-describedby={asked ? undefined : `${id}-reason`}
        value={answer}
        onChange={({ target }) => onAnswer(target.value)}
      >
        {question.answers.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {plainText(texts.says(question, choice))}
          </option>
        ))}
      </select>
      {!asked && before && (
        <p id={`${id}-reason`} className={styles.reason}>
          <Prose
            text={t('askedOnlyIf', {
              fact: texts.fact(before.question),
              answer: texts.says(before.question, before.answer),
            })}
          />
        </p>
      )}
    </div>
  );
}
