import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

function entry(href: string, name: string): string {
  const prop = `<prop><displayname>${name}</displayname></prop>`;
  const propstat = `<propstat>${prop}<status>HTTP/1.1 200 OK</status></propstat>`;
  return `<response><href>${href}</href>${propstat}</response>`;
}

const oneLevel = [
  '<multistatus xmlns="DAV:">',
  entry('/files/', 'Files'),
  entry('/files/q3/', 'Q3'),
  '</multistatus>',
].join('');

export default {
  id: '508',
  plots: [
    {
      answers: ['listTree'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [
          work('server', 'goesDown'),
          note('server', 'leadsBack'),
          note('server', 'withoutBind'),
        ],
        response: [
          send(
            'server',
            'client',
            response(
              508,
              'Loop Detected',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"/files/q3/all/ leads back to /files/"}',
            ),
          ),
        ],
        next: [
          note('client', 'levelByLevel'),
          send('client', 'server', given({ fields: { Depth: '1' } })),
          send(
            'server',
            'client',
            response(207, 'Multi-Status', { 'Content-Type': 'application/xml' }, oneLevel),
          ),
          work('server', 'removesBinding'),
        ],
      },
    },
    {
      answers: ['read', 'openPage', 'longTarget', 'bigFields'],
      actors: ['client', 'server', 'other-server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [
          signal('server', 'other-server', 'asksForChart'),
          signal('other-server', 'server', 'asksBack'),
          note('server', 'stillOpen'),
          note('server', 'beyondStandard'),
        ],
        response: [
          send(
            'server',
            'client',
            response(
              508,
              'Loop Detected',
              { 'Content-Type': 'application/problem+json' },
              '{"title":"{path} is needed to build {path}"}',
            ),
          ),
        ],
        next: [
          work('server', 'cutsCircle'),
          send('client', 'server', given()),
          send('server', 'client', response(200, 'OK')),
        ],
      },
    },
  ],
} satisfies Script;
