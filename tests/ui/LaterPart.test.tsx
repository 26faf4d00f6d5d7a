import { act, fireEvent, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('what is far off the screen', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function renderTwo() {
    const { container, unmount } = render(
      <LaterPart>
        <p>One</p>
        <p>Two</p>
      </LaterPart>,
    );
    const far = () =>
      [...container.querySelectorAll('[data-far]')].map((child) => child.textContent);
    return { far, unmount };
  }

  it('is laid out child by child once somebody begins to scroll', () => {
    const { far } = renderTwo();
    expect(far()).toEqual(['One', 'Two']);
    fireEvent.scroll(window);
    fireEvent.scroll(window);
    expect(far()).toEqual(['Two']);
    vi.advanceTimersToNextTimer();
    expect(far()).toEqual([]);
  });

  it('is laid out too where nobody scrolls, after a while', () => {
    const { far } = renderTwo();
    vi.advanceTimersByTime(4_900);
    expect(far()).toEqual(['One', 'Two']);
    vi.advanceTimersByTime(200);
    expect(far()).toEqual([]);
  });

  it('is left alone when the part goes', () => {
    const { unmount } = renderTwo();
    fireEvent.scroll(window);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
