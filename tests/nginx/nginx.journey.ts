import { test } from '@playwright/test';
import { itServesWell } from '../servers/servedWell.ts';

test.describe('nginx', () => {
  itServesWell();
});
