import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeLicences } from '../../src/publish/licences.ts';

const root = join(import.meta.dirname, '../..');
const whole = (listed: unknown) =>
  wholeLicences(listed, join(root, 'node_modules'), join(root, 'src/publish/licences'));

describe('the licences of what is in the program', () => {
  it('keep the text that was found', () => {
    const listed = [{ name: 'react', version: '1.0.0', identifier: 'MIT', text: 'Found' }];
    expect(whole(listed)).toEqual(listed);
  });

  it('come in the order of their names', () => {
    const names = ['react-dom', 'react', '@beta/font'];
    const listed = names.map((name) => ({ name, version: '1.0.0', identifier: 'MIT', text: 'T' }));
    expect(whole(listed).map(({ name }) => name)).toEqual(['@beta/font', 'react', 'react-dom']);
  });

  it('take the text from a file by another name', () => {
    const [licence] = whole([{ name: '@panzoom/panzoom', version: '4.6.2', identifier: 'MIT' }]);
    expect(licence?.text).toMatch(/^Copyright .* Timmy Willison\n\nPermission is hereby granted/);
  });

  it('look for that file among the files, not among the folders', () => {
    const packages = mkdtempSync(join(tmpdir(), 'statuscope-'));
    mkdirSync(join(packages, 'alpha', 'licenses'), { recursive: true });
    writeFileSync(join(packages, 'alpha', 'notice-and-license.md'), 'Take it\n');
    const listed = [{ name: 'alpha', version: '1.0.0', identifier: 'MIT' }];
    expect(wholeLicences(listed, packages, packages)[0]?.text).toBe('Take it');
    rmSync(packages, { recursive: true });
  });

  it('take the text of the licence itself where the package brings none', () => {
    const [licence] = whole([{ name: 'wouter', version: '3.13.0', identifier: 'Unlicense' }]);
    expect(licence?.text).toMatch(/^This is free and unencumbered software/);
  });

  it('are refused where a package has no text', () => {
    const listed = [{ name: 'wouter', version: '3.13.0', identifier: 'MIT' }];
    expect(() => whole(listed)).toThrow('wouter 3.13.0 (MIT) has no licence text');
    const gone = [{ name: 'no-such-package', version: '1.0.0', identifier: 'ISC', text: '' }];
    expect(() => whole(gone)).toThrow('no-such-package 1.0.0 (ISC) has no licence text');
  });

  it('are refused where a package does not say under which it is', () => {
    const listed = [{ name: 'alpha', version: '1.0.0', text: 'Text' }];
    expect(() => whole(listed)).toThrow('alpha 1.0.0 does not say its licence');
  });
});
