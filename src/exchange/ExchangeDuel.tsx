import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Pair, unorderedKey } from '../catalog/pair.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { ClockControls } from './ClockControls.tsx';
import type { Clock } from './clock.ts';
import styles from './ExchangeDuel.module.css';
import { type ExchangePair, pairExchanges } from './exchange.ts';
import { Lane, LaneHead } from './Lane.tsx';
import type { Phase, Script } from './script.ts';
import { layTimeline, type PhaseSpan, type Timeline } from './timeline.ts';
import { useStagedClock } from './useStagedClock.ts';

interface ExchangeDuelProps {
  readonly pair: Pair;
  readonly scripts: { readonly left: Script; readonly right: Script };
  /** The question at which they part, where there is one. */
  readonly question?: string | undefined;
  /** Does it stand at the moment where they part, instead of playing? */
  readonly standsAtParting?: boolean;
}

/** Two exchanges side by side on one clock, aligned by phase, with the phase marked in which they part. */
export function ExchangeDuel({
  pair,
  scripts,
  question,
  standsAtParting = false,
}: ExchangeDuelProps) {
  const { t } = useTranslation('exchange');
  const id = useId();
  const exchanges = pairExchanges(scripts.left, scripts.right);
  const timeline = layTimeline(exchanges.left, exchanges.right);
  const { clock, stage, reducedMotion, takeOver } = useStagedClock(
    unorderedKey(pair),
    timeline,
    standsAtParting ? endOf(exchanges.partsIn, timeline) : undefined,
  );

  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{t('heading')}</h2>
      <div ref={stage} className={styles.duel}>
        <div className={`${styles.phase} ${styles.heads}`} aria-hidden>
          <div className={styles.spine} />
          <LaneHead code={pair.left} exchange={exchanges.left} />
          <LaneHead code={pair.right} exchange={exchanges.right} />
        </div>
        {timeline.phases.map((span) => (
          <DuelPhase
            key={span.phase}
            span={span}
            pair={pair}
            exchanges={exchanges}
            question={question}
            clock={clock}
          />
        ))}
      </div>
      <ClockControls
        clock={clock}
        timeline={timeline}
        onUse={takeOver}
        reducedMotion={reducedMotion}
      />
    </section>
  );
}

interface DuelPhaseProps {
  readonly span: PhaseSpan;
  readonly pair: Pair;
  readonly exchanges: ExchangePair;
  readonly question: string | undefined;
  readonly clock: Clock;
}

function DuelPhase({ span, pair, exchanges, question, clock }: DuelPhaseProps) {
  const { t } = useTranslation('exchange');
  const { phase } = span;
  const { start, partsIn } = exchanges;
  return (
    <div className={styles.phase}>
      <div className={styles.spine}>
        <h3 className={styles.phaseName}>{t(`phases.${phase}`)}</h3>
        {phase === 'request' &&
          (start.kind === 'shared' ? (
            <p>{t(partsIn === 'request' ? 'nearlySameRequest' : 'sameRequest')}</p>
          ) : (
            <OwnRequest codeId={start.boundId} />
          ))}
        {phase === partsIn && (
          <>
            <p className={styles.parting}>{t('partHere')}</p>
            {question !== undefined && <p className={styles.question}>{question}</p>}
          </>
        )}
      </div>
      <Lane
        code={pair.left}
        exchange={exchanges.left}
        phase={phase}
        spans={span.left}
        clock={clock}
      />
      <Lane
        code={pair.right}
        exchange={exchanges.right}
        phase={phase}
        spans={span.right}
        clock={clock}
      />
    </div>
  );
}

/** Why the two do not start from the same request. */
function OwnRequest({ codeId }: { readonly codeId: string }) {
  const words = useCodeWords(codeId);
  return <p>{words.exchange.ownRequest}</p>;
}

/** The moment at which a phase is over: what happened in it stands there. */
function endOf(phase: Phase, { phases, duration }: Timeline): number {
  return phases.find((span) => span.phase === phase)?.end ?? duration;
}
