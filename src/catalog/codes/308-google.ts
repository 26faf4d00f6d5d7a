import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

const definition = page(
  'Google Cloud Storage: Perform resumable uploads',
  'https://cloud.google.com/storage/docs/performing-resumable-uploads',
);

export default unofficial({
  id: '308-google',
  number: 308,
  owner: 'google',
  reasonPhrase: 'Resume Incomplete',
  definedIn: definition,
  execution: 'pending',
  reason: 'upload-incomplete',
  repetition: { may: 'after-change', of: 'failed-parts' },
  nextMove: 'client-continues-upload',
  content: 'not-defined',
  sentBy: 'origin',
  fields: { must: [{ name: 'Range', onlyIf: 'bytes-stored', source: definition }] },
  related: ['Range', 'Content-Range', 'Location'],
  unasked: true,
});
