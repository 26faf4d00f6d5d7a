import { expect, it } from 'vitest';
import { startI18n } from '../../src/i18n/i18n.ts';

it('gives an instance on which hardly anything is its own, for each component copies that', async () => {
  const i18n = await startI18n('en');
  expect(Object.getOwnPropertyNames(i18n).length).toBeLessThan(3);
});

it('gives one that still changes with the language', async () => {
  const i18n = await startI18n('en');
  await i18n.changeLanguage('tr');
  expect(i18n.language).toBe('tr');
  expect(i18n.hasResourceBundle('tr', 'app')).toBe(true);
});

it('breaks off rather than show the name of a text in its place', async () => {
  const i18n = await startI18n('en');
  expect(() => i18n.t('quiz:title')).toThrow('title');
});
