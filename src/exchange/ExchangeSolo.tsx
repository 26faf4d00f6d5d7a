import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { ClockControls } from './ClockControls.tsx';
import styles from './ExchangeSolo.module.css';
import type { Exchange } from './exchange.ts';
import { Lane, LaneHead } from './Lane.tsx';
import { layTimeline } from './timeline.ts';
import { useStagedClock } from './useStagedClock.ts';

/** One exchange by itself, on its clock, phase by phase. */
export function ExchangeSolo({
  code,
  exchange,
}: {
  readonly code: StatusCode;
  readonly exchange: Exchange;
}) {
  const { t } = useTranslation('exchange');
  const id = useId();
  const timeline = layTimeline(exchange, exchange);
  const { clock, stage, reducedMotion, takeOver } = useStagedClock(code.id, timeline);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{t('heading')}</h2>
      <div ref={stage} className={styles.solo}>
        <div className={`${styles.phase} ${styles.heads}`} aria-hidden>
          <div className={styles.spine} />
          <LaneHead code={code} exchange={exchange} />
        </div>
        {timeline.phases.map(({ phase, left }) => (
          <div key={phase} className={styles.phase}>
            <h3 className={styles.spine}>{t(`phases.${phase}`)}</h3>
            <Lane code={code} exchange={exchange} phase={phase} spans={left} clock={clock} />
          </div>
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
