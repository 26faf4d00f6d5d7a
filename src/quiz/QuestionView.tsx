import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import type { Confidence } from '../memory/record.ts';
import type { QuizItem } from '../scenarios/item.ts';
import { useItemWords } from '../scenarios/useItemWords.ts';
import { Prose } from '../ui/Prose.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { Choices } from './Choices.tsx';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import { ExhibitText } from './ExhibitText.tsx';
import { Explanation } from './Explanation.tsx';
import { explainsAtOnce, type Mode } from './mode.ts';
import styles from './QuestionView.module.css';
import { useQuizStore } from './QuizProvider.tsx';
import { SlipButton } from './SlipButton.tsx';
import type { Asked, Session } from './session.ts';

interface QuestionViewProps {
  readonly mode: Mode;
  readonly session: Session;
  readonly asked: Asked;
  readonly item: QuizItem;
  /** Does it take the focus? The first question of a visit is found by reading on, in the middle of a session too. */
  readonly takesFocus: boolean;
}

/** One question with its choices, and once it is answered what there is to say of them. */
export function QuestionView({ mode, session, asked, item, takesFocus }: QuestionViewProps) {
  const { t } = useTranslation('quiz');
  const words = useItemWords(item);
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  const answer = useQuizStore((state) => state.answer);
  const [since] = useState(Date.now);
  const [sure, setSure] = useState<Confidence>();
  const question = useRef<HTMLHeadingElement>(null);
  const wasExplained = useRef(false);
  const last = session.given.at(-1);
  const given = session.explaining ? last : undefined;

  useEffect(() => {
    if (session.explaining) wasExplained.current = true;
    // Back at the question after a slip, the focus would be lost with the explanation.
    else if (takesFocus || wasExplained.current) question.current?.focus();
  }, [session.explaining, takesFocus]);

  const choose = (id: string) => answer(mode, id, since, sure);
  const byNumber = asked.shown.map((id, index) => [String(index + 1), () => choose(id)] as const);
  useShortcuts(shortcuts && !given, Object.fromEntries(byNumber));

  return (
    <article className={styles.question}>
      <h2 ref={question} tabIndex={-1} className={styles.task}>
        {t(`tasks.${item.kind}`)}
      </h2>
      <p className={styles.situation}>
        <Prose text={words.situation} />
      </p>
      {item.exhibit && <ExhibitText exhibit={item.exhibit} />}
      {!given && <ConfidenceChoice sure={sure} onSure={setSure} />}
      <Choices item={item} words={words} shown={asked.shown} given={given} onChoose={choose} />
      {/* Where no explanation stands in between, it is the question before that was a slip. */}
      {!explainsAtOnce(mode) && last && (
        <div>
          <SlipButton key={last.answer} mode={mode} given={last} />
        </div>
      )}
      {given && <Explanation mode={mode} item={item} words={words} given={given} />}
    </article>
  );
}
