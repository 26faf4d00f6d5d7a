import { registered } from '../entry.ts';
import { page } from '../source.ts';

const definition = page(
  'Resumable Uploads for HTTP (Internet-Draft)',
  'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload',
);

export default registered({
  number: 104,
  reasonPhrase: 'Upload Resumption Supported',
  definedIn: definition,
  registration: 'provisional',
  execution: 'undecided',
  reason: 'upload-resumable',
  repetition: { may: 'pointless', because: 'answer-follows' },
  nextMove: 'client-remembers-upload',
  fields: {
    must: [
      { name: 'Location', onlyIf: 'announces-upload', source: definition },
      { name: 'Upload-Limit', onlyIf: 'announced-upload-limited', source: definition },
    ],
  },
  related: ['Upload-Complete', 'Upload-Offset', 'Upload-Limit', 'Location'],
});
