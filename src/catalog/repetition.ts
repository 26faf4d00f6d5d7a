/** May the same request be sent again? */
export type Repetition =
  | { readonly may: 'yes'; readonly because: Repeatable }
  | { readonly may: 'after-wait'; readonly provided: WaitProviso }
  | { readonly may: 'after-change'; readonly of: RequestChange }
  | { readonly may: 'pointless'; readonly because: PointlessReason };

/** Why the request may be sent again as it is. */
export type Repeatable =
  | 'repeatable'
  | 'address-stays'
  | 'other-connection'
  | 'after-handshake'
  | 'client-wishes';

/** What else has to hold before a wait is enough. */
export type WaitProviso = 'nothing' | 'idempotent' | 'user-action';

/** What has to change before the request can succeed. */
export type RequestChange =
  | 'syntax'
  | 'credentials'
  | 'permission'
  | 'target'
  | 'state'
  | 'values'
  | 'path'
  | 'payment'
  | 'method'
  | 'acceptable-forms'
  | 'proxy-credentials'
  | 'length'
  | 'condition'
  | 'size'
  | 'format'
  | 'range'
  | 'expectation'
  | 'lock'
  | 'dependency'
  | 'failed-parts'
  | 'protocol'
  | 'added-condition'
  | 'choice'
  | 'version'
  | 'configuration'
  | 'extension'
  | 'network-login'
  | 'form-token'
  | 'session'
  | 'step'
  | 'certificate'
  | 'any-certificate'
  | 'token'
  | 'scheme'
  | 'behaviour';

/** Why sending the same request again would gain nothing. */
export type PointlessReason =
  | 'already-done'
  | 'under-way'
  | 'copy-is-good'
  | 'gone'
  | 'answer-follows'
  | 'refused-for-good'
  | 'no-answer-wanted'
  | 'forbidden-by-law'
  | 'never-arrives';
