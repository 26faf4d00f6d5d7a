/** What jsdom lacks of a browser and the components ask for: just enough that they run. */
export function installBrowserStandIns(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.scrollTo = () => undefined;
  Element.prototype.animate = standInAnimation;
  window.IntersectionObserver = StandInObserver;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
}

/** An animation that can be told everything and shows nothing. */
export function standInAnimation(): Animation {
  return new StandInAnimation() as unknown as Animation;
}

class StandInAnimation {
  playbackRate = 1;
  startTime: number | null = null;
  currentTime: number | null = null;
  pause = () => undefined;
  cancel = () => undefined;
}

/** Sees nothing come into view, so that nothing plays by itself. */
class StandInObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  disconnect = () => undefined;
  observe = () => undefined;
  unobserve = () => undefined;
  takeRecords = () => [];
}
