import { request, response } from '../http.ts';
import { anyRequestFirst, requests } from '../requests.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

function sessionOver(answers: Plot['answers'], otherCookies: string): Plot {
  return {
    answers,
    actors: ['client', 'server'],
    steps: {
      request: [send('client', 'server', given())],
      decision: [work('server', 'looksUpSession'), note('server', 'idleTooLong')],
      response: [
        send(
          'server',
          'client',
          response(
            440,
            'Login Timeout',
            { 'Content-Type': 'text/html' },
            '<h1>440 Login Timeout</h1>',
          ),
        ),
      ],
      next: [
        work('client', 'fillsForm'),
        send(
          'client',
          'server',
          request(
            'POST',
            '/owa/auth.owa',
            { 'Content-Type': 'application/x-www-form-urlencoded' },
            'username=deniz&password=s3cret',
          ),
        ),
        send(
          'server',
          'client',
          response(302, 'Found', { Location: '/owa/', 'Set-Cookie': 'cadata=n3w' }),
        ),
        send('client', 'server', given({ fields: { Cookie: `${otherCookies}cadata=n3w` } })),
        note('server', 'sessionHolds'),
      ],
    },
  };
}

export default {
  id: '440',
  plots: [
    sessionOver(
      anyRequestFirst('openPage').filter((name) => name !== 'bigFields'),
      '',
    ),
    sessionOver(['bigFields'], `${requests.bigFields.fields.Cookie}; `),
  ],
} satisfies Script;
