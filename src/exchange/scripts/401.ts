import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, work } from '../steps.ts';

export default {
  id: '401',
  plots: sentAgain(
    opening(
      [note('server', 'readsToken'), note('server', 'expired')],
      response(401, 'Unauthorized', { 'WWW-Authenticate': 'Bearer error="invalid_token"' }),
    ),
    work('client', 'logsIn'),
    given({ fields: { Authorization: 'Bearer n3w' } }),
    { goesOn: 'nowReadsContent' },
  ),
} satisfies Script;
