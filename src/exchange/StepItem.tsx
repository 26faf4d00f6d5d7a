import type { TFunction } from 'i18next';
import { Cog, Hourglass } from 'lucide-react';
import { useRef } from 'react';
import type { CodeWords } from '../i18n/codeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Clock } from './clock.ts';
import type { ExchangeStep } from './exchange.ts';
import { MessageText } from './MessageText.tsx';
import styles from './StepItem.module.css';
import type { Actor } from './script.ts';
import type { Span } from './timeline.ts';
import { useMovingPart } from './useMovingPart.ts';
import { Wire } from './Wire.tsx';

interface StepItemProps {
  readonly step: ExchangeStep;
  /** The texts that the steps of this code name. */
  readonly words: CodeWords['exchange'];
  /** Handed down, not asked for in each step: there are dozens of them. */
  readonly t: TFunction<'exchange'>;
  readonly direction: 'ltr' | 'rtl';
  readonly actors: readonly Actor[];
  readonly span: Span;
  readonly clock: Clock;
}

const appearing = { before: 'translateY(0.75rem)', after: 'none', comesIntoSight: true };
/** Milliseconds in which a step that has come into sight takes its place. */
const appearance = 250;

/** One step of an exchange: an item of the list that is read, and a row of the diagram that is seen. */
export function StepItem({ step, words, t, direction, actors, span, clock }: StepItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useMovingPart(
    item,
    clock,
    { start: span.start, end: Math.min(span.end, span.start + appearance) },
    appearing,
  );

  switch (step.kind) {
    case 'message':
    case 'signal': {
      const from = actors.indexOf(step.from);
      const to = actors.indexOf(step.to);
      return (
        <li
          ref={item}
          className={styles.step}
          data-kind={step.kind}
          data-span={`${Math.min(from, to)}-${Math.max(from, to)}`}
        >
          <div className={styles.label}>
            <VisuallyHidden>
              {t('passes', {
                from: t(`actors.${step.from}`),
                to: t(`actors.${step.to}`),
              })}{' '}
            </VisuallyHidden>
            {step.kind === 'message' ? (
              <MessageText message={step.http} />
            ) : (
              <Prose text={words[step.words] ?? ''} />
            )}
          </div>
          <Wire runsRight={from < to === (direction === 'ltr')} span={span} clock={clock} />
        </li>
      );
    }
    case 'work':
    case 'wait':
    case 'note':
      return (
        <li
          ref={item}
          className={styles.step}
          data-kind={step.kind}
          data-at={placeOf(actors.indexOf(step.at), actors.length)}
        >
          <p className={styles.note}>
            {step.kind === 'work' && <Cog size={15} aria-hidden />}
            {step.kind === 'wait' && <Hourglass size={15} aria-hidden />}
            <span>
              <VisuallyHidden>{t('at', { actor: t(`actors.${step.at}`) })} </VisuallyHidden>
              <Prose text={words[step.words] ?? ''} />
            </span>
          </p>
        </li>
      );
  }
}

/** On which side of its lane an actor stands. */
function placeOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
