/** What somebody does who goes on from what they see first. */
const signs = ['scroll', 'pointermove', 'pointerdown', 'focusin', 'keydown', 'click'];
/** Milliseconds after which it is taken that they read: a page has come by then, and most of an exchange has played. */
const rest = 5000;

/**
 * What a part of a page needs that comes to life after the rest. Where the build has drawn that part, it is left alone
 * until somebody stirs: a slow device is spared it while they look at what is above. But not where a part of it is in
 * sight from the beginning, for the window is long or was opened further down.
 */
export async function afterFirstStir<Needed>(coming: Promise<Needed>): Promise<Needed> {
  const [needed] = await Promise.all([coming, firstStir()]);
  return needed;
}

/** Ends at the first sign, at the latest after a while; at once where nothing is drawn that does not live yet. */
function firstStir(): Promise<void> {
  const drawn = globalThis.document?.querySelectorAll('[data-drawn] > *') ?? [];
  if (drawn.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) stirred();
    });
    const stirred = () => {
      observer.disconnect();
      resolve();
    };
    for (const part of drawn) observer.observe(part);
    for (const sign of signs) window.addEventListener(sign, stirred, { capture: true, once: true });
    setTimeout(stirred, rest);
  });
}
