import { Pause, Play, RotateCcw, StepBack, StepForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type Speed, speeds } from '../catalog/preferences.ts';
import button from '../ui/button.module.css';
import { useShortcuts } from '../ui/useShortcuts.ts';
import styles from './ClockControls.module.css';
import type { Clock } from './clock.ts';
import { Scrubber } from './Scrubber.tsx';
import { stopAfter, stopBefore, type Timeline } from './timeline.ts';
import { useClockState } from './useExchangeClock.ts';

interface ClockControlsProps {
  readonly clock: Clock;
  readonly timeline: Timeline;
  /** Under reduced motion nothing plays: the steps are walked. */
  readonly reducedMotion: boolean;
  /** Somebody takes the clock into their own hands. */
  onUse(): void;
}

const speedSchema = v.pipe(v.string(), v.transform(Number), v.picklist(speeds));

const speedNames = { 0.5: 'half', 1: 'normal', 2: 'double' } as const;

/** Play, pause, step, scrub, speed and restart, by pointer and by key. */
export function ClockControls({ clock, timeline, reducedMotion, onUse }: ClockControlsProps) {
  const { t, i18n } = useTranslation('exchange');
  const { playing } = useClockState(clock);
  const { speed, shortcuts } = useCatalogStore((state) => state.preferences);
  const setPreferences = useCatalogStore((state) => state.setPreferences);

  const byHand = (act: () => void) => () => {
    onUse();
    act();
  };
  const playOrPause = byHand(() => (clock.state().playing ? clock.pause() : clock.play()));
  const back = byHand(() => {
    clock.pause();
    clock.seek(stopBefore(timeline, clock.position()));
  });
  const forward = byHand(() => {
    clock.pause();
    const stop = stopAfter(timeline, clock.position());
    if (reducedMotion) clock.seek(stop);
    else clock.playTo(stop);
  });
  const restart = byHand(() => {
    clock.seek(0);
    if (!reducedMotion) clock.play();
  });
  const changeSpeed = (next: Speed) => setPreferences({ speed: next });
  const [towardsEnd, towardsStart] =
    i18n.dir() === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  useShortcuts(shortcuts, {
    ...(reducedMotion ? {} : { ' ': playOrPause }),
    [towardsEnd]: forward,
    [towardsStart]: back,
    r: restart,
    s: () => changeSpeed(speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1),
  });

  return (
    <fieldset className={styles.controls} aria-label={t('controls.label')}>
      <button
        type="button"
        className={button.plain}
        aria-label={t('controls.restart')}
        onClick={restart}
      >
        <RotateCcw size={18} aria-hidden />
      </button>
      <button type="button" className={button.plain} aria-label={t('controls.back')} onClick={back}>
        <StepBack size={18} aria-hidden className={styles.directed} />
      </button>
      {!reducedMotion && (
        <button
          type="button"
          className={button.strong}
          aria-label={playing ? t('controls.pause') : t('controls.play')}
          onClick={playOrPause}
        >
          {playing ? (
            <Pause size={18} aria-hidden />
          ) : (
            <Play size={18} aria-hidden className={styles.directed} />
          )}
        </button>
      )}
      <button
        type="button"
        className={button.plain}
        aria-label={t('controls.forward')}
        onClick={forward}
      >
        <StepForward size={18} aria-hidden className={styles.directed} />
      </button>
      <Scrubber clock={clock} timeline={timeline} onUse={onUse} />
      {!reducedMotion && (
        <select
          className={styles.speed}
          aria-label={t('controls.speed')}
          value={speed}
          onChange={(event) => changeSpeed(v.parse(speedSchema, event.target.value))}
        >
          {speeds.map((choice) => (
            <option key={choice} value={choice}>
              {t(`controls.speeds.${speedNames[choice]}`)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
