import { expect, it } from 'vitest';
import { pageScripts } from '../../src/prerender/pageScripts.ts';

const manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'src/compare/ComparePage.tsx': { file: 'page.js', imports: ['index.html', '_face.js'] },
  '_face.js': { file: 'face.js', imports: ['_shared.js'] },
  'src/picker/CodePicker.tsx': { file: 'picker.js', imports: ['_search.js'] },
  '_search.js': { file: 'search.js' },
  'src/compare/ComparisonDetails.tsx': { file: 'details.js', imports: ['_face.js', '_cite.js'] },
  '_cite.js': { file: 'cite.js' },
};

it('has a page ask for what is seen first before what comes to life later, each file once, and none of the entry', () => {
  expect(pageScripts('comparison', manifest)).toEqual([
    'page.js',
    'face.js',
    'picker.js',
    'search.js',
    'details.js',
    'cite.js',
  ]);
});

it('throws where the manifest is none', () => {
  expect(() => pageScripts('quiz', { 'index.html': 1 })).toThrow();
});
