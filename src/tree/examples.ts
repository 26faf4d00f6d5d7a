/** A situation that somebody might describe, and the answers that lead from it to its code. Words: `locales/<lng>/tree/examples.json`. */
export interface Example {
  /** Its key in the words. */
  readonly id: string;
  /** The ids of the answers from the root on. */
  readonly answers: readonly string[];
  /** The id of the code at which they arrive. */
  readonly code: string;
}

/** In the order of the tree; every leaf is reached. */
export const examples: readonly Example[] = [
  {
    id: 'search-without-hits',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'whole'],
    code: '200',
  },
  {
    id: 'home-page-opened',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'whole'],
    code: '200',
  },
  {
    id: 'video-seek',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'part'],
    code: '206',
  },
  {
    id: 'download-resumed',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'part'],
    code: '206',
  },
  {
    id: 'bulk-import-partly-failed',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'several'],
    code: '207',
  },
  {
    id: 'folder-listed-twice',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'repeated'],
    code: '208',
  },
  {
    id: 'feed-difference',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'result', 'difference'],
    code: '226',
  },
  {
    id: 'user-signs-up',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'created'],
    code: '201',
  },
  {
    id: 'put-new-file',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'created'],
    code: '201',
  },
  {
    id: 'comment-deleted',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'nothing', 'keep'],
    code: '204',
  },
  {
    id: 'draft-autosaved',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'nothing', 'keep'],
    code: '204',
  },
  {
    id: 'cors-preflight',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'nothing', 'keep'],
    code: '204',
  },
  {
    id: 'parcels-entered',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'nothing', 'clear'],
    code: '205',
  },
  {
    id: 'report-queued',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'later'],
    code: '202',
  },
  {
    id: 'webhook-stored',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'later'],
    code: '202',
  },
  {
    id: 'order-page-reloaded',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'fits', 'elsewhere'],
    code: '303',
  },
  {
    id: 'stylesheet-unchanged',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'condition', 'unchanged'],
    code: '304',
  },
  {
    id: 'poll-without-news',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'condition', 'unchanged'],
    code: '304',
  },
  {
    id: 'second-editor-saves',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'condition', 'false'],
    code: '412',
  },
  {
    id: 'put-without-etag',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'condition', 'missing'],
    code: '428',
  },
  {
    id: 'range-past-end',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'condition', 'range'],
    code: '416',
  },
  {
    id: 'form-instead-of-json',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'content', 'type'],
    code: '415',
  },
  {
    id: 'brotli-upload',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'content', 'type'],
    code: '415',
  },
  {
    id: 'end-before-start',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'content', 'meaning'],
    code: '422',
  },
  {
    id: 'required-field-missing',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'content', 'meaning'],
    code: '422',
  },
  {
    id: 'email-taken',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'state', 'collision'],
    code: '409',
  },
  {
    id: 'category-in-use',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'state', 'collision'],
    code: '409',
  },
  {
    id: 'payment-posted-twice',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'state', 'collision'],
    code: '409',
  },
  {
    id: 'file-open-in-word',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'state', 'lock'],
    code: '423',
  },
  {
    id: 'batch-step-failed',
    answers: ['final', 'able', 'readable', 'allowed', 'here', 'state', 'dependency'],
    code: '424',
  },
  {
    id: 'language-detour',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'for-now', 'may-change'],
    code: '302',
  },
  {
    id: 'short-link',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'for-now', 'may-change'],
    code: '302',
  },
  {
    id: 'uploads-diverted',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'for-now', 'must-survive'],
    code: '307',
  },
  {
    id: 'new-domain',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'for-good', 'may-change'],
    code: '301',
  },
  {
    id: 'old-newsletter',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'for-good', 'may-change'],
    code: '301',
  },
  {
    id: 'api-path-moved',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'for-good', 'must-survive'],
    code: '308',
  },
  {
    id: 'export-finished',
    answers: ['final', 'able', 'readable', 'allowed', 'elsewhere', 'other-resource'],
    code: '303',
  },
  {
    id: 'address-mistyped',
    answers: ['final', 'able', 'readable', 'allowed', 'absent', 'unknown'],
    code: '404',
  },
  {
    id: 'unknown-id',
    answers: ['final', 'able', 'readable', 'allowed', 'absent', 'unknown'],
    code: '404',
  },
  {
    id: 'old-api-switched-off',
    answers: ['final', 'able', 'readable', 'allowed', 'absent', 'gone'],
    code: '410',
  },
  {
    id: 'job-advertisement-deleted',
    answers: ['final', 'able', 'readable', 'allowed', 'absent', 'gone'],
    code: '410',
  },
  {
    id: 'put-read-only',
    answers: ['final', 'able', 'readable', 'allowed', 'method', 'not-here'],
    code: '405',
  },
  {
    id: 'form-to-static-file',
    answers: ['final', 'able', 'readable', 'allowed', 'method', 'not-here'],
    code: '405',
  },
  {
    id: 'propfind-unsupported',
    answers: ['final', 'able', 'readable', 'allowed', 'method', 'nowhere'],
    code: '501',
  },
  {
    id: 'pdf-wanted',
    answers: ['final', 'able', 'readable', 'allowed', 'form', 'none'],
    code: '406',
  },
  {
    id: 'manual-in-three-formats',
    answers: ['final', 'able', 'readable', 'allowed', 'form', 'several'],
    code: '300',
  },
  { id: 'no-credentials', answers: ['final', 'able', 'readable', 'unknown'], code: '401' },
  { id: 'token-expired', answers: ['final', 'able', 'readable', 'unknown'], code: '401' },
  { id: 'wrong-password', answers: ['final', 'able', 'readable', 'unknown'], code: '401' },
  { id: 'not-admin', answers: ['final', 'able', 'readable', 'refused', 'open'], code: '403' },
  {
    id: 'office-network-only',
    answers: ['final', 'able', 'readable', 'refused', 'open'],
    code: '403',
  },
  {
    id: 'csrf-token-missing',
    answers: ['final', 'able', 'readable', 'refused', 'open'],
    code: '403',
  },
  {
    id: 'private-repository',
    answers: ['final', 'able', 'readable', 'refused', 'secret'],
    code: '404',
  },
  { id: 'trial-over', answers: ['final', 'able', 'readable', 'unpaid'], code: '402' },
  { id: 'court-order', answers: ['final', 'able', 'readable', 'law'], code: '451' },
  { id: 'comma-too-many', answers: ['final', 'able', 'malformed'], code: '400' },
  { id: 'page-not-a-number', answers: ['final', 'able', 'malformed'], code: '400' },
  { id: 'file-too-big', answers: ['final', 'able', 'size', 'content'], code: '413' },
  { id: 'filter-in-address', answers: ['final', 'able', 'size', 'address'], code: '414' },
  { id: 'cookies-piled-up', answers: ['final', 'able', 'size', 'fields'], code: '431' },
  { id: 'chunks-without-length', answers: ['final', 'able', 'size', 'unknown'], code: '411' },
  { id: 'phone-in-tunnel', answers: ['final', 'able', 'timing', 'late'], code: '408' },
  { id: 'transfer-in-early-data', answers: ['final', 'able', 'timing', 'early'], code: '425' },
  {
    id: 'connection-reused',
    answers: ['final', 'able', 'connection', 'wrong-server'],
    code: '421',
  },
  { id: 'plain-get-to-chat', answers: ['final', 'able', 'connection', 'upgrade'], code: '426' },
  { id: 'http-3-by-hand', answers: ['final', 'able', 'connection', 'version'], code: '505' },
  { id: 'curl-expect', answers: ['final', 'able', 'connection', 'expectation'], code: '417' },
  { id: 'null-pointer', answers: ['final', 'broken', 'unexpected'], code: '500' },
  { id: 'variable-missing', answers: ['final', 'broken', 'unexpected'], code: '500' },
  { id: 'disk-full', answers: ['final', 'broken', 'storage'], code: '507' },
  { id: 'folders-in-circle', answers: ['final', 'broken', 'circle'], code: '508' },
  { id: 'type-map-in-type-map', answers: ['final', 'broken', 'negotiation'], code: '506' },
  { id: 'site-in-maintenance', answers: ['final', 'overloaded'], code: '503' },
  { id: 'ticket-rush', answers: ['final', 'overloaded'], code: '503' },
  { id: 'script-hammers', answers: ['final', 'too-often'], code: '429' },
  { id: 'login-tried-tenfold', answers: ['final', 'too-often'], code: '429' },
  { id: 'upload-announced', answers: ['interim', 'go-ahead'], code: '100' },
  { id: 'chat-opens-websocket', answers: ['interim', 'switching'], code: '101' },
  { id: 'fonts-preloaded', answers: ['interim', 'hints'], code: '103' },
  { id: 'folder-copied-slowly', answers: ['interim', 'patience'], code: '102' },
  { id: 'upload-to-be-resumed', answers: ['interim', 'resumable'], code: '104' },
  { id: 'node-process-down', answers: ['behind', 'invalid'], code: '502' },
  { id: 'garbled-header', answers: ['behind', 'invalid'], code: '502' },
  { id: 'payment-provider-silent', answers: ['behind', 'silence'], code: '504' },
  { id: 'slow-report', answers: ['behind', 'silence'], code: '504' },
  { id: 'no-healthy-instance', answers: ['behind', 'unavailable'], code: '503' },
  { id: 'company-proxy', answers: ['between', 'proxy'], code: '407' },
  { id: 'hotel-wifi', answers: ['between', 'network'], code: '511' },
  { id: 'provider-blocks-site', answers: ['between', 'law'], code: '451' },
  { id: 'photos-recompressed', answers: ['between', 'changes'], code: '203' },
];
