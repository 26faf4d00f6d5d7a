import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const panel = () => screen.findByRole('region', { name: 'Change one fact' });

describe('the facts on a comparison', () => {
  it('stand open with the smallest change that turns one code into the other, and back', async () => {
    const { user } = await renderApp('/en/compare/401-vs-403');
    const facts = await panel();
    expect(within(facts).getByRole('status')).toHaveTextContent(/^401 Unauthorized Permission → /);
    expect(facts).toHaveTextContent('1 change makes it 403. Permission: No, I refuse');
    await user.click(within(facts).getByRole('button', { name: 'Make it 403' }));
    await waitFor(() => expect(within(facts).getByRole('status')).toHaveTextContent(/^403 /));
    await user.click(within(facts).getByRole('button', { name: 'Make it 401' }));
    await waitFor(() => expect(within(facts).getByRole('status')).toHaveTextContent(/^401 /));
    expect(window.location.search).toBe('');
  });

  it('can be set to anything else, and the address keeps it', async () => {
    const { user } = await renderApp('/en/compare/401-vs-403');
    const facts = await panel();
    await user.selectOptions(within(facts).getByRole('combobox', { name: 'Permission decides' }), [
      'unpaid',
    ]);
    await waitFor(() => expect(within(facts).getByRole('status')).toHaveTextContent(/^402 /));
    expect(window.location.search).toBe('?access=unpaid');
    expect(within(facts).getAllByRole('button')).toHaveLength(2);
  });

  it('are left out where one of the two is not to be chosen', async () => {
    await renderApp('/en/compare/401-vs-498');
    await screen.findByRole('heading', { name: 'Take it with you' });
    expect(screen.queryByRole('region', { name: 'Change one fact' })).toBeNull();
    expect(
      screen.getByRole('region', { name: /^The question that separates them/ }),
    ).toHaveTextContent('None: both stand in the place of 401');
  });
});
