import { act, fireEvent, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { LaterPart } from '../../src/ui/LaterPart.tsx';

const part = (
  <LaterPart>
    <button type="button">Copy</button>
  </LaterPart>
);

const drawnPart = () => document.querySelector('[data-drawn]');

it('is marked as drawn until it lives, where the build has drawn it', async () => {
  const heard = vi.fn();
  document.addEventListener('statuscope:taken-over', heard);
  const container = document.createElement('div');
  container.innerHTML = renderToString(part);
  document.body.append(container);
  expect(drawnPart()).toContainElement(screen.getByRole('button', { name: 'Copy' }));
  await act(async () => hydrateRoot(container, part));
  expect(drawnPart()).toBeNull();
  expect(heard).toHaveBeenCalledOnce();
  container.remove();
});

it('is never so marked where the browser draws it: a press there is heard, and must not come twice', () => {
  const marked: unknown[] = [];
  const observer = new MutationObserver((changes) => marked.push(...changes));
  observer.observe(document.body, { attributeFilter: ['data-drawn'], subtree: true });
  render(part);
  marked.push(...observer.takeRecords());
  observer.disconnect();
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  expect(drawnPart()).toBeNull();
  expect(marked).toEqual([]);
});

it('has what is far off the screen laid out child by child, once somebody begins to scroll', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { container, unmount } = render(
    <LaterPart>
      <p>One</p>
      <p>Two</p>
    </LaterPart>,
  );
  const far = () => [...container.querySelectorAll('[data-far]')].map((child) => child.textContent);
  vi.advanceTimersByTime(10_000);
  expect(far()).toEqual(['One', 'Two']);
  fireEvent.scroll(window);
  vi.advanceTimersToNextTimer();
  expect(far()).toEqual(['Two']);
  vi.advanceTimersToNextTimer();
  expect(far()).toEqual([]);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
