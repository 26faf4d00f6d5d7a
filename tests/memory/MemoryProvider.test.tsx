import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnswerLog } from '../../src/memory/answerLog.ts';
import { MemoryProvider, useMemoryStore } from '../../src/memory/MemoryProvider.tsx';
import { createMemoryStore } from '../../src/memory/memoryStore.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { answer, morning } from './answer.ts';

/** A log that forgets. */
const log: AnswerLog = {
  keeps: false,
  read: async () => ({ records: [], unreadable: 0 }),
  append: async () => 'not-kept',
  merge: async () => ({ added: 0, outcome: 'not-kept' }),
  clear: async () => {},
  onOthers: () => () => {},
  close: async () => {},
};

function Count() {
  const count = useMemoryStore(({ records }) => records.length);
  return <p>{count} answers</p>;
}

describe('a view of the memory', () => {
  it('shows an answer as soon as it is given', async () => {
    const store = createMemoryStore({
      open: async () => log,
      unwritten: unwrittenIn(() => localStorage),
      now: () => morning,
    });
    render(
      <MemoryProvider store={store}>
        <Count />
      </MemoryProvider>,
    );
    expect(screen.getByText('0 answers')).toBeVisible();
    await store.getState().record(answer());
    expect(await screen.findByText('1 answers')).toBeVisible();
  });
});
