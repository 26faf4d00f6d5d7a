import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const nginxWebSocket = page(
  'nginx: WebSocket proxying',
  'https://nginx.org/en/docs/http/websocket.html',
);
const resumableUpload = page(
  'Resumable Uploads for HTTP (Internet-Draft)',
  'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload',
);

export default [
  {
    id: 'beforehand-side-school-chat',
    about: '101',
    choices: [
      { id: 'nginx', grade: 'best', source: nginxWebSocket },
      { id: 'chat', grade: 'wrong', source: rfc(9110, '7.8') },
      { id: 'pupils', grade: 'wrong', source: rfc(9110, '7.8') },
      { id: 'nobody', grade: 'wrong', source: nginxWebSocket },
    ],
  },
  {
    id: 'beforehand-side-scan-offset',
    about: '104',
    choices: [
      { id: 'server', grade: 'best', source: resumableUpload },
      { id: 'viewer', grade: 'wrong', source: resumableUpload },
      { id: 'network', grade: 'wrong', source: resumableUpload },
      { id: 'nobody', grade: 'wrong', source: resumableUpload },
    ],
  },
] satisfies ItemFile;
