import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstStir } from '../../src/ui/firstStir.ts';

/** What the browser is asked to watch, and what it says of it. */
const watched: Element[] = [];
let comesIntoSight = () => {};

class Observer {
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    comesIntoSight = () => tell([{ isIntersecting: true }]);
    tell([{ isIntersecting: false }]);
  }
  observe = (element: Element) => void watched.push(element);
  disconnect = () => void watched.splice(0);
}

/** What hears that a part of the page has all that it needs. */
function waiting() {
  const heard = vi.fn();
  afterFirstStir(Promise.resolve('the part')).then(heard);
  return heard;
}

describe('the first stir of a reader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', Observer);
    document.body.innerHTML = '<main><div data-drawn><p>One</p><p>Two</p></div></main>';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.body.innerHTML = '';
  });

  it('has not come where nobody does anything', async () => {
    const heard = waiting();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['scroll', 'pointermove', 'pointerdown', 'focusin', 'keydown', 'click'])(
    'is a %s, whoever else keeps that to themselves',
    async (sign) => {
      const heard = waiting();
      const child = document.querySelector('p');
      child?.addEventListener(sign, (event) => event.stopPropagation());
      if (child) fireEvent(child, new Event(sign, { bubbles: true }));
      await vi.advanceTimersByTimeAsync(0);
      expect(heard).toHaveBeenCalledOnce();
      expect(watched).toEqual([]);
    },
  );

  it('is taken to have come after a while', async () => {
    const heard = waiting();
    await vi.advanceTimersByTimeAsync(5_100);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is not waited for where what is drawn is in sight', async () => {
    const heard = waiting();
    expect(watched.map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
    comesIntoSight();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is not waited for where the browser draws the part', async () => {
    document.body.innerHTML = '<main></main>';
    const heard = waiting();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledWith('the part');
  });

  it('is not waited for where what the part needs does not come', async () => {
    const heard = vi.fn();
    afterFirstStir(Promise.reject(new Error('gone'))).catch(heard);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledOnce();
  });
});
