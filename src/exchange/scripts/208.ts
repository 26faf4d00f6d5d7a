import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

function entry(href: string, name: string, status: string): string {
  const prop = `<prop><displayname>${name}</displayname></prop>`;
  const propstat = `<propstat>${prop}<status>HTTP/1.1 ${status}</status></propstat>`;
  return `<response><href>${href}</href>${propstat}</response>`;
}

const listing = [
  '<multistatus xmlns="DAV:">',
  entry('/files/', 'Files', '200 OK'),
  entry('/files/q3/', 'Q3', '200 OK'),
  entry('/files/q3/a.pdf', 'A', '200 OK'),
  entry('/files/latest/', 'Q3', '208 Already Reported'),
  '</multistatus>',
].join('');

export default {
  id: '208',
  plots: [
    {
      answers: ['listTree'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given({ fields: { DAV: 'bind' } }))],
        decision: [
          work('server', 'listsTree'),
          note('server', 'sameFolder'),
          note('server', 'alsoOnTop'),
        ],
        response: [
          send(
            'server',
            'client',
            response(208, 'Already Reported', { 'Content-Type': 'application/xml' }, listing),
          ),
        ],
        next: [note('client', 'looksAbove'), note('client', 'endsThere')],
      },
    },
  ],
} satisfies Script;
