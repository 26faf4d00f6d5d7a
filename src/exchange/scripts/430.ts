import { response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

const forBuyer = given({ fields: { 'Shopify-Storefront-Buyer-IP': '203.0.113.7' } });

export default {
  id: '430',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'gateway', 'origin'],
      steps: {
        request: [send('client', 'gateway', given())],
        decision: [work('gateway', 'guardLooks'), note('gateway', 'likeAnAttack')],
        response: [
          send(
            'gateway',
            'client',
            response(
              430,
              'Shopify Security Rejection',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"Request might be malicious"}',
            ),
          ),
        ],
        next: [
          note('client', 'namesBuyer'),
          send('client', 'gateway', forBuyer),
          send('gateway', 'origin', forBuyer),
          note('origin', 'pastGuard'),
        ],
      },
    },
  ],
} satisfies Script;
