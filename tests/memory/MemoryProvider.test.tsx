import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemoryProvider, useMemoryStore } from '../../src/memory/MemoryProvider.tsx';
import { createMemoryStore } from '../../src/memory/memoryStore.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { answer, morning } from './answer.ts';
import { fakeLog } from './fakeLog.ts';

function Count() {
  const count = useMemoryStore(({ known }) => known.summary.answers);
  return <p>{count} answers</p>;
}

describe('a view of the memory', () => {
  it('shows an answer as soon as it is given', async () => {
    const store = createMemoryStore({
      open: async () => fakeLog(),
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
