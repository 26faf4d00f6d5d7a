import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type Pair, unorderedKey } from '../catalog/pair.ts';
import { useCodeWords } from '../i18n/codeWords.ts';
import { useReducedMotion } from '../ui/useMediaQuery.ts';
import { ClockControls } from './ClockControls.tsx';
import type { Clock } from './clock.ts';
import styles from './ExchangeDuel.module.css';
import { type ExchangePair, pairExchanges } from './exchange.ts';
import { Lane, LaneHead } from './Lane.tsx';
import type { Script } from './script.ts';
import { layTimeline, type PhaseSpan } from './timeline.ts';
import { useAutoPlay } from './useAutoPlay.ts';
import { useExchangeClock } from './useExchangeClock.ts';

interface ExchangeDuelProps {
  readonly pair: Pair;
  readonly scripts: { readonly left: Script; readonly right: Script };
}

/** Two exchanges side by side on one clock, aligned by phase, with the phase marked in which they part. */
export function ExchangeDuel({ pair, scripts }: ExchangeDuelProps) {
  const { t } = useTranslation('exchange');
  const diagram = useRef<HTMLDivElement>(null);
  const reducedMotion = useReducedMotion();
  const speed = useCatalogStore((state) => state.preferences.speed);
  const markPlayed = useCatalogStore((state) => state.markPlayed);
  const hasPlayed = useCatalogStore((state) => state.played.has(unorderedKey(pair)));
  const exchanges = pairExchanges(scripts.left, scripts.right);
  const timeline = layTimeline(exchanges.left, exchanges.right);
  const clock = useExchangeClock(unorderedKey(pair), timeline.duration, {
    finished: hasPlayed || reducedMotion,
    speed,
  });
  useAutoPlay(diagram, clock, !hasPlayed && !reducedMotion, () => markPlayed(pair));

  return (
    <section aria-labelledby="exchange" className={styles.section}>
      <h2 id="exchange">{t('heading')}</h2>
      <div ref={diagram} className={styles.duel}>
        <div className={`${styles.phase} ${styles.heads}`} aria-hidden>
          <div className={styles.spine} />
          <LaneHead code={pair.left} exchange={exchanges.left} />
          <LaneHead code={pair.right} exchange={exchanges.right} />
        </div>
        {timeline.phases.map((span) => (
          <DuelPhase key={span.phase} span={span} pair={pair} exchanges={exchanges} clock={clock} />
        ))}
      </div>
      <ClockControls
        clock={clock}
        timeline={timeline}
        onUse={() => markPlayed(pair)}
        reducedMotion={reducedMotion}
      />
    </section>
  );
}

interface DuelPhaseProps {
  readonly span: PhaseSpan;
  readonly pair: Pair;
  readonly exchanges: ExchangePair;
  readonly clock: Clock;
}

function DuelPhase({ span, pair, exchanges, clock }: DuelPhaseProps) {
  const { t } = useTranslation('exchange');
  const { phase } = span;
  const { start, partsIn } = exchanges;
  return (
    <div className={styles.phase}>
      <div className={styles.spine}>
        <h3 className={styles.phaseName}>{t(`phases.${phase}`)}</h3>
        {phase === 'request' &&
          (start.kind === 'shared' ? (
            <p>{t('sameRequest')}</p>
          ) : (
            <OwnRequest codeId={start.boundId} />
          ))}
        {phase === partsIn && <p className={styles.parting}>{t('partHere')}</p>}
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
