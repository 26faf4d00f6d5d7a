import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['411', '413'],
  inTheWild: [page('basho/riak_cs, issue 939', 'https://github.com/basho/riak_cs/issues/939')],
} satisfies CuratedPair;
