import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-belief-silent-301',
    about: '301',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: 'false', grade: 'wrong', source: rfc(9111, '4.2.2'), wouldFit: '302' },
      { id: 'https', grade: 'wrong', source: rfc(9111, '3') },
      { id: 'crawlers', grade: 'wrong', source: rfc(9111, '4.2.2') },
    ],
  },
  {
    id: 'redirects-belief-all-become-get',
    about: '301',
    choices: [
      { id: 'only-post', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.4.4'), wouldFit: '303' },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.4.9'), wouldFit: '308' },
      {
        id: 'browsers',
        grade: 'wrong',
        source: page(
          'libcurl: CURLOPT_POSTREDIR',
          'https://curl.se/libcurl/c/CURLOPT_POSTREDIR.html',
        ),
      },
    ],
  },
  {
    id: 'redirects-belief-only-seo',
    about: '302',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9111, '4.2.2') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: 'apis-too', grade: 'wrong', source: rfc(9205, '4.6.1') },
      { id: 'only-post', grade: 'wrong', source: rfc(9110, '15.4.3') },
    ],
  },
  {
    id: 'redirects-belief-only-after-post',
    about: '303',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.4.4') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.4.4') },
      { id: 'content', grade: 'wrong', source: rfc(9110, '15.4.4') },
      { id: 'not-get', grade: 'wrong', source: rfc(9110, '15.4.4') },
    ],
  },
  {
    id: 'redirects-belief-spared-trip',
    about: '304',
    choices: [
      { id: 'transfer', grade: 'best', source: rfc(9111, '4.3') },
      { id: 'true', grade: 'wrong', source: rfc(9111, '4.3.1') },
      { id: 'browsers', grade: 'wrong', source: rfc(9111, '4.3.2') },
      { id: 'nothing', grade: 'wrong', source: rfc(9110, '15.4.5') },
    ],
  },
  {
    id: 'redirects-belief-form-again',
    about: '307',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.4.8') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.4.4'), wouldFit: '303' },
      {
        id: 'asks',
        grade: 'wrong',
        source: page(
          'Fetch Standard: HTTP-redirect fetch',
          'https://fetch.spec.whatwg.org/#http-redirect-fetch',
        ),
      },
      {
        id: 'same-site',
        grade: 'wrong',
        source: page(
          'Fetch Standard: HTTP-redirect fetch',
          'https://fetch.spec.whatwg.org/#http-redirect-fetch',
        ),
      },
    ],
  },
  {
    id: 'redirects-belief-get-alone',
    about: '308',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.4.9') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: 'stored', grade: 'wrong', source: rfc(9110, '15.1') },
      {
        id: 'not-search',
        grade: 'wrong',
        source: page(
          'Google Search Central: Redirects and Google Search',
          'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
        ),
      },
    ],
  },
] satisfies ItemFile;
