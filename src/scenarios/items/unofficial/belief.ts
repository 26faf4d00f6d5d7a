import { ianaRegistry, page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const nginxTlsErrors = page(
  'nginx: Error Processing in ngx_http_ssl_module',
  'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
);
const arcgisRequest = page(
  'Esri: ArcGIS REST JS, request.ts',
  'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/request.ts',
);
const cloudflare = (number: 525 | 526) =>
  page(
    `Cloudflare: Error ${number}`,
    `https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-${number}/`,
  );

export default [
  {
    id: 'unofficial-belief-registered-calm',
    about: '420',
    choices: [
      { id: 'false', grade: 'best', source: ianaRegistry },
      { id: 'true', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'until-2012', grade: 'wrong', source: rfc(6585, '4') },
      {
        id: 'streams',
        grade: 'wrong',
        source: page(
          'Twitter: Search API, new response code 420 (2010)',
          'https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8',
        ),
      },
    ],
  },
  {
    id: 'unofficial-belief-unheard-of',
    about: '598',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15') },
      { id: 'like-504', grade: 'wrong', source: rfc(9110, '15'), wouldFit: '504' },
      { id: 'like-200', grade: 'wrong', source: rfc(9110, '15') },
      { id: 'invalid', grade: 'wrong', source: rfc(9110, '15') },
    ],
  },
  {
    id: 'unofficial-belief-expired-badge',
    about: '495',
    choices: [
      { id: 'true', grade: 'best', source: nginxTlsErrors },
      { id: 'reads-495', grade: 'wrong', source: nginxTlsErrors },
      { id: 'reads-401', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'nothing', grade: 'wrong', source: nginxTlsErrors, wouldFit: '444' },
    ],
  },
  {
    id: 'unofficial-belief-accepted-token',
    about: '498',
    choices: [
      { id: 'false', grade: 'best', source: arcgisRequest },
      { id: 'true', grade: 'wrong', source: arcgisRequest, wouldFit: '401' },
      { id: 'with-json', grade: 'wrong', source: arcgisRequest },
      { id: 'public', grade: 'wrong', source: arcgisRequest },
    ],
  },
  {
    id: 'unofficial-belief-old-browser',
    about: '525',
    choices: [
      { id: 'behind', grade: 'best', source: cloudflare(525) },
      { id: 'certificate', grade: 'wrong', source: cloudflare(526), wouldFit: '526' },
      { id: 'true', grade: 'wrong', source: cloudflare(525) },
      { id: 'phones', grade: 'wrong', source: cloudflare(525) },
    ],
  },
] satisfies ItemFile;
