import { ChevronRight } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuizItem } from '../scenarios/item.ts';
import { useItemWords } from '../scenarios/useItemWords.ts';
import { Prose } from '../ui/Prose.tsx';
import { ExhibitText } from './ExhibitText.tsx';
import type { Mode } from './mode.ts';
import { PartingOf } from './PartingOf.tsx';
import styles from './ReportLine.module.css';
import type { Given } from './session.ts';
import { Whys } from './Whys.tsx';

interface ReportLineProps {
  readonly mode: Mode;
  readonly item: QuizItem;
  readonly given: Given;
}

/** One question of a session that is over: how it went, and on opening everything there is to say of it. */
export function ReportLine({ mode, item, given }: ReportLineProps) {
  const { t } = useTranslation('quiz');
  const words = useItemWords(item);
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.line}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <ChevronRight size={18} aria-hidden className={styles.mark} />
          <span className={styles.grade}>{t(`grades.${given.grade}`)}</span>{' '}
          <span>
            <Prose text={words.situation} />
          </span>
        </summary>
        {open && (
          <div className={styles.whole}>
            {item.exhibit && <ExhibitText exhibit={item.exhibit} />}
            <Whys item={item} words={words} chosen={given.chosen} />
            {given.grade !== 'best' && (
              <Suspense>
                <PartingOf mode={mode} item={item} chosen={given.chosen} />
              </Suspense>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
