import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The files of the program that a page cannot do without: those of the entry, and of the module that draws it. */
function scriptsOf(module) {
  const needed = new Set();
  const add = (key) => {
    const { file, imports = [] } = manifest[key];
    if (needed.has(file)) return;
    needed.add(file);
    imports.forEach(add);
  };
  add('index.html');
  add(module);
  return [...needed].map((file) => `dist/${file}`);
}

const script = (name, module) => ({
  name: `JavaScript of ${name}`,
  path: scriptsOf(module),
  limit: '115 KiB',
  gzip: true,
});

export default [
  script('a comparison', 'src/compare/ComparePage.tsx'),
  script('home', 'src/board/BoardPage.tsx'),
  script('a code', 'src/code/CodePage.tsx'),
  script('Decide', 'src/decide/DecidePage.tsx'),
  script('the quiz', 'src/quiz/QuizPage.tsx'),
  script('About', 'src/about/AboutPages.tsx'),
  { name: 'CSS', path: 'dist/assets/*.css', limit: '15 KiB', gzip: true },
  { name: 'service worker', path: 'dist/sw.js', limit: '3 KiB', gzip: true },
];
