import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['400', '422'],
  inTheWild: [
    page(
      'GitHub Docs: Troubleshooting the REST API',
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    ),
    page(
      'FastAPI: exception_handlers.py',
      'https://github.com/fastapi/fastapi/blob/master/fastapi/exception_handlers.py',
    ),
  ],
} satisfies CuratedPair;
