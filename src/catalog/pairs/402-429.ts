import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['402', '429'],
  inTheWild: [
    page('DeepSeek API: Error Codes', 'https://api-docs.deepseek.com/quick_start/error_codes'),
    page(
      'OpenAI API: Error codes',
      'https://platform.openai.com/docs/guides/error-codes/api-errors',
    ),
  ],
} satisfies CuratedPair;
