import { response } from '../http.ts';
import { given, type Script } from '../script.ts';
import { note, send, signal, work } from '../steps.ts';

const xml = { 'Content-Type': 'application/xml' } as const;

function entry(href: string, etag: string, status: string): string {
  const prop = `<prop>${etag}</prop><status>HTTP/1.1 ${status}</status>`;
  return `<response><href>${href}</href><propstat>${prop}</propstat></response>`;
}

const listing = [
  '<multistatus xmlns="DAV:">',
  entry('/files/', '<getetag>"d1"</getetag>', '200 OK'),
  entry('/files/a.pdf', '<getetag>"p3"</getetag>', '200 OK'),
  entry('/files/b.pdf', '<getetag/>', '403 Forbidden'),
  '</multistatus>',
].join('');

const failures = [
  '<multistatus xmlns="DAV:">',
  '<response><href>/archive/b.pdf</href><status>HTTP/1.1 423 Locked</status></response>',
  '</multistatus>',
].join('');

export default {
  id: '207',
  plots: [
    {
      answers: ['listTree'],
      actors: ['client', 'server'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'goesThrough'), note('server', 'oneClosed')],
        response: [send('server', 'client', response(207, 'Multi-Status', xml, listing))],
        next: [note('client', 'readsEach'), note('client', 'showsWhatItMay')],
      },
    },
    {
      answers: ['copyTree'],
      actors: ['client', 'server', 'other-client'],
      steps: {
        request: [send('client', 'server', given())],
        decision: [work('server', 'copiesEach'), note('server', 'oneLocked')],
        response: [send('server', 'client', response(207, 'Multi-Status', xml, failures))],
        next: [
          note('client', 'onlyOneFailed'),
          signal('other-client', 'server', 'releases'),
          send(
            'client',
            'server',
            given({ target: '/files/b.pdf', fields: { Destination: '/archive/b.pdf' } }),
          ),
          send('server', 'client', response(204, 'No Content')),
        ],
      },
    },
  ],
} satisfies Script;
