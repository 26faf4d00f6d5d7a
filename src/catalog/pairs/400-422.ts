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
      'FastAPI: Handling Errors',
      'https://fastapi.tiangolo.com/tutorial/handling-errors/#override-request-validation-exceptions',
    ),
  ],
} satisfies CuratedPair;
