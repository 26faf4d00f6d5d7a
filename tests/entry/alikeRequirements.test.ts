import { describe, expect, it } from 'vitest';
import { citation, rfc } from '../../src/catalog/source.ts';
import { alike } from '../../src/entry/alikeRequirements.ts';

const [definition, elsewhere] = [rfc(9110, '15.4.5'), rfc(9111, '4.3.4')];

describe('fields that are named together', () => {
  it('share their condition and their source, so that each source stands beside what it states', () => {
    const groups = alike([
      { name: 'Date', onlyIf: 'sent-in-200', source: definition },
      { name: 'Allow', source: definition },
      { name: 'Vary', onlyIf: 'sent-in-200', source: definition },
      { name: 'Age', onlyIf: 'sent-in-200', source: elsewhere },
    ]);
    expect(groups.map(([{ source }, names]) => [citation(source), ...names])).toEqual([
      ['RFC 9110 §15.4.5', 'Date', 'Vary'],
      ['RFC 9110 §15.4.5', 'Allow'],
      ['RFC 9111 §4.3.4', 'Age'],
    ]);
  });
});
