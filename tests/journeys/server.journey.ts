import { expect, test } from '@playwright/test';
import { itServesWell } from '../servers/servedWell.ts';

test.describe('the own server', () => {
  itServesWell();

  test('sends brotli where it is understood', async ({ request }) => {
    const response = await request.get('/en/codes/404', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers()['content-encoding']).toBe('br');
    expect(await response.text()).toContain('data-path="/en/codes/404"');
  });
});
