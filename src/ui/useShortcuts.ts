import { useEffectEvent, useLayoutEffect } from 'react';

/** What single keys do, by `KeyboardEvent.key`; letters in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Makes single keys act on the whole page, except where they have a meaning of their own. A key that is held down acts
 * once, an arrow again and again.
 */
export function useShortcuts(enabled: boolean, shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = shortcuts[key];
    if (!act || isTakenBy(event.target, key)) return;
    event.preventDefault();
    // Held down, a key answered one question after another; steps are what is walked by holding an arrow.
    if (event.repeat && !key.startsWith('Arrow')) return;
    act();
  });
  // Before the page is painted: a key acts as soon as its page is seen.
  useLayoutEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [enabled]);
}

/** Does the element under the focus use this key itself, or a dialog that stands before the page? */
function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('select, textarea, [contenteditable]')) return true;
  const input = target.closest('input');
  if (input?.type === 'radio') return key.startsWith('Arrow') || key === ' ';
  if (input) return input.type !== 'range' || key.startsWith('Arrow');
  return [' ', 'Enter'].includes(key) && target.closest('button, a, summary') !== null;
}
