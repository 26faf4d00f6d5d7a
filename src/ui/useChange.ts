import { useEffect, useEffectEvent, useRef } from 'react';

/** Tells, once it is on the screen, that a value has become another: not of the one that it began with. */
export function useChange(value: string | undefined, onChange: () => void): void {
  const before = useRef(value);
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    tell();
  }, [value]);
}
