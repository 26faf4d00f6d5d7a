import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-belief-delete-with-words',
    about: '200',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '9.3.5') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '9.3.5') },
      { id: 'only-several', grade: 'wrong', source: rfc(9110, '9.3.5') },
      { id: 'only-async', grade: 'wrong', source: rfc(9110, '9.3.5'), wouldFit: '202' },
    ],
  },
  {
    id: 'success-belief-without-location',
    about: '201',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.3.2') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.3.2') },
      { id: 'after-post', grade: 'acceptable', source: rfc(9110, '9.3.3') },
      { id: 'with-content', grade: 'wrong', source: rfc(9110, '15.3.2') },
    ],
  },
  {
    id: 'success-belief-learn-the-end',
    about: '202',
    choices: [
      { id: 'if-offered', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: 'second', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: 'repeat', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'never', grade: 'wrong', source: rfc(9110, '15.3.3') },
    ],
  },
  {
    id: 'success-belief-get-without-content',
    about: '204',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.3.5') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '9.3.1') },
      { id: 'for-json', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'for-lists', grade: 'wrong', source: rfc(9110, '15.3.5') },
    ],
  },
  {
    id: 'success-belief-tag-of-the-save',
    about: '204',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.3.5') },
      { id: 'before', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'of-nothing', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'if-match', grade: 'wrong', source: rfc(9110, '15.3.5') },
    ],
  },
  {
    id: 'success-belief-record-exists',
    about: '208',
    choices: [
      { id: 'false', grade: 'best', source: rfc(5842, '7.1') },
      { id: 'true', grade: 'wrong', source: rfc(5842, '7.1') },
      { id: 'identical', grade: 'wrong', source: rfc(9110, '9.3.3') },
      { id: 'in-webdav', grade: 'wrong', source: rfc(5842, '7.1') },
    ],
  },
  {
    id: 'success-belief-browser-empties',
    about: '205',
    choices: [
      {
        id: 'in-theory',
        grade: 'best',
        source: page(
          'HTML Standard: Populating a session history entry',
          'https://html.spec.whatwg.org/multipage/browsing-the-web.html#populating-a-session-history-entry',
        ),
      },
      {
        id: 'true',
        grade: 'wrong',
        source: page(
          'HTML Standard: Populating a session history entry',
          'https://html.spec.whatwg.org/multipage/browsing-the-web.html#populating-a-session-history-entry',
        ),
      },
      { id: 'forbidden', grade: 'wrong', source: rfc(9110, '15.3.6'), wouldFit: '204' },
      {
        id: 'only-post',
        grade: 'wrong',
        source: page(
          'HTML Standard: Populating a session history entry',
          'https://html.spec.whatwg.org/multipage/browsing-the-web.html#populating-a-session-history-entry',
        ),
      },
    ],
  },
] satisfies ItemFile;
