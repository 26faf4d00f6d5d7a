import { request, response } from '../http.ts';
import { anyRequest } from '../requests.ts';
import { given, type Script } from '../script.ts';
import { note, send } from '../steps.ts';

const json = { 'Content-Type': 'application/json' } as const;

export default {
  id: '498',
  plots: [
    {
      answers: anyRequest,
      actors: ['client', 'server', 'identity-provider'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [note('server', 'takesToken'), note('server', 'timeIsUp')],
        response: [
          send(
            'server',
            'client',
            response(
              498,
              'Invalid Token',
              json,
              '{"error":{"code":498,"message":"Invalid token.","details":[]}}',
            ),
          ),
        ],
        next: [
          note('client', 'looksInJson'),
          send(
            'client',
            'identity-provider',
            request(
              'POST',
              '/sharing/rest/generateToken',
              { 'Content-Type': 'application/x-www-form-urlencoded' },
              'username=deniz&password=s3cret&client=requestip&f=json',
            ),
          ),
          send('identity-provider', 'client', response(200, 'OK', json, '{"token":"n3w"}')),
          send('client', 'server', given({ fields: { Authorization: 'Bearer n3w' } })),
          note('server', 'newTokenHolds'),
        ],
      },
    },
  ],
} satisfies Script;
