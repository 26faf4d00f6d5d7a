import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LicenceList } from '../../src/about/LicenceList.tsx';

const licences = [
  { name: 'alpha', version: '1.2.3', identifier: 'MIT', text: 'MIT License\n\nCopyright Alpha' },
  { name: '@beta/font', version: '4.5.6', identifier: 'OFL-1.1', text: 'Open Font License' },
];

afterEach(() => document.body.replaceChildren());

describe('the list of licences', () => {
  it('names each package with its version and its licence', () => {
    render(<LicenceList licences={licences} />);
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('summary')?.textContent)).toEqual([
      'alpha 1.2.3 MIT',
      '@beta/font 4.5.6 OFL-1.1',
    ]);
  });

  it('folds out the text as it was written: in English, left to right, line by line', async () => {
    render(<LicenceList licences={licences} />);
    const text = screen.getByText(/Copyright Alpha/);
    expect(text).not.toBeVisible();
    await userEvent.setup().click(screen.getByText('alpha'));
    expect(text).toBeVisible();
    expect(text.textContent).toBe('MIT License\n\nCopyright Alpha');
    expect(text).toHaveAttribute('lang', 'en');
    expect(text).toHaveAttribute('dir', 'ltr');
  });
});
