import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/offline/messages.ts';

describe('what a page asks of the service worker', () => {
  it('is understood', () => {
    expect(readMessage({ kind: 'take-over' })).toEqual({ kind: 'take-over' });
    const keep = { kind: 'keep-language', languageTag: 'tr' };
    expect(readMessage(keep)).toEqual(keep);
  });

  it('is ignored where it is nothing that this version knows', () => {
    for (const data of [
      undefined,
      null,
      'take-over',
      {},
      { kind: 'other' },
      { kind: 'keep-language' },
    ])
      expect(readMessage(data)).toBeUndefined();
  });
});
