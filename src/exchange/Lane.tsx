import { useTranslation } from 'react-i18next';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { Actors } from './Actors.tsx';
import type { Clock } from './clock.ts';
import type { Exchange } from './exchange.ts';
import styles from './Lane.module.css';
import { StepItem } from './StepItem.tsx';
import type { PhaseSpan, Span } from './timeline.ts';

/** The heads of one code's columns, above all phases. */
export function LaneHead({
  code,
  exchange,
}: {
  readonly code: StatusCode;
  readonly exchange: Exchange;
}) {
  return (
    <div
      className={styles.lane}
      data-class={classOf(code.number)}
      data-actors={exchange.actors.length}
    >
      <Actors actors={exchange.actors} />
    </div>
  );
}

interface LaneProps {
  readonly code: StatusCode;
  readonly exchange: Exchange;
  readonly phase: PhaseSpan['phase'];
  readonly spans: readonly Span[];
  readonly clock: Clock;
}

/** What one code's exchange does in one phase. On a phone the lane carries its code and its own heads. */
export function Lane({ code, exchange, phase, spans, clock }: LaneProps) {
  const { t, i18n } = useTranslation('exchange');
  const label = useLabel()(code);
  const words = useCodeWords(code.id).exchange;
  return (
    <div
      className={styles.lane}
      data-class={classOf(code.number)}
      data-code={label}
      data-actors={exchange.actors.length}
    >
      <span className={styles.heads} aria-hidden>
        <Actors actors={exchange.actors} />
      </span>
      <ol
        className={styles.steps}
        aria-label={t('steps', { code: label, phase: t(`phases.${phase}`) })}
      >
        {exchange.steps[phase].map((step, index) => {
          const span = spans[index];
          return span ? (
            <StepItem
              key={span.start}
              step={step}
              words={words}
              t={t}
              direction={i18n.dir()}
              actors={exchange.actors}
              span={span}
              clock={clock}
            />
          ) : null;
        })}
      </ol>
    </div>
  );
}
