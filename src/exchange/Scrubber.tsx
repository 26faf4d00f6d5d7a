import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clock } from './clock.ts';
import styles from './Scrubber.module.css';
import { phaseAt, type Timeline } from './timeline.ts';
import { useClockState } from './useExchangeClock.ts';
import { useMovingPart } from './useMovingPart.ts';

/** Milliseconds between two updates of what assistive technology is told while the exchange plays. */
const announceEvery = 500;
/** Milliseconds that an arrow key moves the clock. */
const keyStep = 100;
/** The keys by which a range input is set. */
const settingKeys = /^(Home|End|Page|Arrow)/;

/**
 * The moment in the exchange, to be seen and to be set. What moves is driven by the clock like everything else; the
 * range input above it, invisible, takes the hand and the keys, and its value follows now and then.
 */
export function Scrubber({
  clock,
  timeline,
  onUse,
}: {
  readonly clock: Clock;
  readonly timeline: Timeline;
  onUse(): void;
}) {
  const { t, i18n } = useTranslation('exchange');
  const { playing, position } = useClockState(clock);
  const input = useRef<HTMLInputElement>(null);
  const fill = useRef<HTMLSpanElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const whole = { start: 0, end: clock.duration };
  const away = i18n.dir() === 'ltr' ? '-100%' : '100%';
  useMovingPart(fill, clock, whole, {
    before: 'scaleX(0)',
    after: 'scaleX(1)',
    steady: true,
  });
  useMovingPart(thumb, clock, whole, {
    before: `translateX(${away})`,
    after: 'translateX(0)',
    steady: true,
  });

  useEffect(() => {
    const show = (at: number) => {
      if (!input.current) return;
      input.current.value = String(Math.round(at));
      input.current.setAttribute(
        'aria-valuetext',
        t('controls.positionText', {
          phase: t(`phases.${phaseAt(timeline, at)}`),
          percent: Math.round((at / clock.duration) * 100),
        }),
      );
    };
    show(position);
    if (!playing) return;
    const timer = setInterval(() => show(clock.position()), announceEvery);
    return () => clearInterval(timer);
  }, [clock, timeline, playing, position, t]);

  /** The clock is in somebody's hands, also where their key or touch leaves the value as it is and so is no input. */
  function hold(): void {
    onUse();
    clock.pause();
  }

  return (
    <span className={styles.scrubber}>
      <span className={styles.track} aria-hidden>
        <span
          ref={fill}
          className={styles.fill}
          data-runs={i18n.dir() === 'ltr' ? 'right' : 'left'}
        />
        <span className={styles.rail}>
          <span ref={thumb} className={styles.thumb} />
        </span>
      </span>
      <input
        ref={input}
        className={styles.input}
        type="range"
        min={0}
        max={clock.duration}
        step={keyStep}
        defaultValue={position}
        aria-label={t('controls.position')}
        onPointerDown={hold}
        onKeyDown={({ key }) => {
          if (settingKeys.test(key)) hold();
        }}
        onInput={({ currentTarget }) => {
          hold();
          clock.seek(currentTarget.valueAsNumber);
        }}
      />
    </span>
  );
}
