// What cannot wait for the program.

// Before anything is painted: the theme that the reader chose (src/catalog/savedState.ts keeps it).
try {
  const { theme } = JSON.parse(localStorage.getItem('statuscope')).preferences;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing is kept, or nothing that can be read: as on the system.
}

// Buttons pressed while the page, or its part of it, is not taken over yet are pressed again once it is
// (src/app/TakenOver.tsx and src/ui/LaterPart.tsx say when). React stops a click on what it has not taken over on its
// way up, so it is noted on its way down; a click that comes all the way has been heard.
const drawn = '[data-prerendered], [data-drawn]';
let pressed = [];
document.addEventListener(
  'click',
  ({ target }) => {
    const button = target.closest(drawn) && target.closest('button');
    if (button) pressed.push(button);
  },
  true,
);
document.addEventListener('click', ({ target }) => {
  if (!target.closest(drawn)) pressed = [];
});
document.addEventListener('statuscope:taken-over', () => {
  // Not within a click that brings the part to life itself.
  setTimeout(() => {
    const still = pressed.filter((button) => button.closest(drawn));
    for (const button of pressed) if (!still.includes(button)) button.click();
    pressed = still;
  });
});

// The way out of the service worker: an address with `?nosw` comes from the network, and clears away what was kept.
if (new URLSearchParams(location.search).has('nosw')) {
  const scope = new URL('.', document.currentScript.src);
  const clear = async () => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    // It still answers this page, and what it looks into at the same moment can be left behind, empty: so once more.
    for (let pause = 250; pause < 5000; pause *= 2) {
      const names = await caches.keys();
      const ours = names.filter((name) => name.startsWith(`statuscope:${scope.pathname}:`));
      await Promise.all(ours.map((name) => caches.delete(name)));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  clear().catch(() => {
    // Where there are no service workers, nothing is kept.
  });
}

// Where the program does not come, the page is left as the build has drawn it, and says so (src/main.tsx tells when a
// part of it is missing).
const leaveAsDrawn = () => {
  delete document.documentElement.dataset.prerendered;
  document.getElementById('not-loaded')?.removeAttribute('hidden');
};
document.addEventListener('statuscope:not-loaded', leaveAsDrawn);
document.addEventListener(
  'error',
  ({ target }) => {
    // An extension, or the host, may add scripts of elsewhere, which the policy of the site blocks.
    const isOurs =
      target instanceof HTMLScriptElement && target.src.startsWith(`${location.origin}/`);
    if (!isOurs) return;
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', leaveAsDrawn);
    else leaveAsDrawn();
  },
  true,
);

// The typefaces of a drawn page. What stands in for them (src/ui/fonts.css) makes room when all of them have come: so
// none keeps the page from being painted, and it is laid out once more, not with each. Till then nobody knows them by the
// names that the page asks for (src/ui/tokens.css): to give it other names would cost as much again. Where a service
// worker keeps them, they are there at once.
const ownNames = { 'IBM Plex Sans Variable': 'Plex Sans', 'IBM Plex Mono': 'Plex Mono' };
const loadTypefaces = async () => {
  const letters = [...new Set(document.getElementById('root').textContent)];
  const points = letters.map((letter) => letter.codePointAt(0));
  const faces = facesNamed(ownNames);
  // The letters of the page decide which files are fetched now, as those of any other page will.
  const needed = faces.filter(({ unicodeRange }) => isInRange(points, unicodeRange));
  await Promise.allSettled(needed.map((face) => face.load()));
  for (const face of faces) if (face.status !== 'error') document.fonts.add(face);
};
const facesNamed = (names) =>
  [...document.styleSheets]
    // Those that an extension adds may be of elsewhere: to read them throws.
    .filter(({ href }) => href?.startsWith(`${location.origin}/`))
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .flatMap(({ style }) => {
      const [family, src, weight, unicodeRange] = [
        'font-family',
        'src',
        'font-weight',
        'unicode-range',
      ].map((name) => style.getPropertyValue(name));
      const name = names[family.replaceAll('"', '')];
      const range = unicodeRange ? { unicodeRange } : {};
      return name ? new FontFace(name, src, { weight, display: 'swap', ...range }) : [];
    });
// A range is written `U+0-FF, U+131`.
const isInRange = (points, range) =>
  range.split(',').some((part) => {
    const [from, to = from] = part.trim().slice(2).split('-');
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return points.some((point) => point >= first && point <= last);
  });
if (navigator.serviceWorker?.controller) document.documentElement.dataset.typefaces = '';

// The program of a drawn page: fetched when what the build has drawn is on the screen, or else could have been
// (src/prerender/document.ts says what it is). A shell starts it by itself.
const filesIn = (name) => document.querySelector(`meta[name="${name}"]`)?.content.split(' ');
let started = false;
const start = () => {
  const program = filesIn('statuscope:program');
  if (started || !program) return;
  started = true;
  loadTypefaces();
  // Each in a task of its own: to ask for a file takes a slow device ten milliseconds, and a touch in between is answered.
  for (const href of program.concat(filesIn('statuscope:needed'))) setTimeout(fetchAhead, 0, href);
  setTimeout(run, 0, program);
};
const fetchAhead = (href) => {
  const isScript = href.endsWith('.js');
  const link = document.createElement('link');
  Object.assign(link, { href, rel: isScript ? 'modulepreload' : 'preload', crossOrigin: '' });
  if (!isScript) link.as = 'fetch';
  document.head.append(link);
};
// For the same reason part by part, what another part needs before it.
const run = async (program) => {
  try {
    for (const part of program) {
      await import(part);
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch {
    leaveAsDrawn();
  }
};
new PerformanceObserver((paints) => {
  if (paints.getEntriesByName('first-contentful-paint').length > 0) start();
}).observe({ type: 'paint', buffered: true });
// Where nobody looks, or a browser does not tell of it.
addEventListener('load', () => setTimeout(start, document.hidden ? 0 : 1000));
