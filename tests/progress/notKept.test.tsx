import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { backupOf } from '../../src/memory/backup.ts';
import { openMemory } from '../../src/memory/openMemory.ts';
import { answer } from '../memory/answer.ts';
import { renderApp } from '../renderApp.tsx';

describe('Progress in a browser without storage', () => {
  it('says that nothing is kept, and works for this visit', async () => {
    const { user } = await renderApp('/en/progress');
    expect(await screen.findByText(/^Your browser keeps nothing for this site/)).toBeVisible();
    const file = new File([backupOf([answer()], 0)], 'answers.json', { type: 'application/json' });
    await user.upload(await screen.findByLabelText('Import a file'), file);
    expect(await screen.findByText('1 new entry from answers.json.')).toBeVisible();
    expect(await openMemory().getState().readRecords()).toHaveLength(1);
    expect(await screen.findByRole('region', { name: 'What you know' })).toBeVisible();
  });
});
