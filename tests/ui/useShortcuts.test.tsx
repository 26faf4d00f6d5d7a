import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useShortcuts } from '../../src/ui/useShortcuts.ts';

function Page({ acts }: { readonly acts: Readonly<Record<string, () => void>> }) {
  useShortcuts(true, acts);
  return null;
}

it('a key that is held down acts once, and the page does not move under it', () => {
  const acts = { 1: vi.fn(), ' ': vi.fn(), Enter: vi.fn() };
  render(<Page acts={acts} />);
  for (const [key, act] of Object.entries(acts)) {
    fireEvent.keyDown(document.body, { key });
    for (const _ of [1, 2]) {
      // False where the browser's own doing was prevented: scrolling, by the space bar.
      expect(fireEvent.keyDown(document.body, { key, repeat: true })).toBe(false);
    }
    expect(act).toHaveBeenCalledTimes(1);
  }
});

it('an arrow that is held down steps on and on', () => {
  const acts = { ArrowRight: vi.fn() };
  render(<Page acts={acts} />);
  for (const repeat of [false, true, true])
    fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat });
  expect(acts.ArrowRight).toHaveBeenCalledTimes(3);
});

it('no key acts on a page that stands behind a dialog', () => {
  const acts = { s: vi.fn() };
  const { rerender } = render(
    <>
      <Page acts={acts} />
      <dialog open />
    </>,
  );
  fireEvent.keyDown(document.body, { key: 's' });
  expect(acts.s).not.toHaveBeenCalled();
  rerender(<Page acts={acts} />);
  fireEvent.keyDown(document.body, { key: 's' });
  expect(acts.s).toHaveBeenCalledTimes(1);
});
