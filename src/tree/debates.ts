import { rfc, type Source } from '../catalog/source.ts';

/** What experts argue about: the usual answer, and what speaks for each side. Words: `locales/<lng>/tree/debates.json`. */
export interface Debate {
  readonly id: string;
  /** The id of the code that is usual. */
  readonly usual: string;
  /** By the id of the code, where what speaks for it stands. */
  readonly sides: Readonly<Record<string, Source>>;
}

/** All that is argued about; the leaves of the tree say where. */
export const debates = [
  {
    id: 'unreadable-or-invalid',
    usual: '422',
    sides: { '422': rfc(9110, '15.5.21'), '400': rfc(9110, '15.5.1') },
  },
  {
    id: 'refuse-or-hide',
    usual: '403',
    sides: { '403': rfc(9110, '15.5.4'), '404': rfc(9110, '15.5.5') },
  },
  {
    id: 'empty-search',
    usual: '200',
    sides: { '200': rfc(9110, '15.3.1'), '204': rfc(9110, '15.3.5'), '404': rfc(9110, '15.5.5') },
  },
  {
    id: 'conflict-or-condition',
    usual: '412',
    sides: { '412': rfc(9110, '13.1.1'), '409': rfc(9110, '15.5.10') },
  },
  {
    id: 'conflict-or-invalid',
    usual: '409',
    sides: { '409': rfc(9110, '15.5.10'), '422': rfc(9110, '15.5.21') },
  },
  {
    id: 'expired-token',
    usual: '401',
    sides: { '401': rfc(6750, '3.1'), '403': rfc(9110, '15.5.4') },
  },
  {
    id: 'accepted-or-done',
    usual: '202',
    sides: { '202': rfc(9110, '15.3.3'), '200': rfc(9110, '15.3.1') },
  },
  {
    id: 'deleted',
    usual: '204',
    sides: { '204': rfc(9110, '9.3.5'), '200': rfc(9110, '15.3.1') },
  },
  {
    id: 'method-unknown',
    usual: '405',
    sides: { '405': rfc(9110, '15.5.6'), '501': rfc(9110, '15.6.2') },
  },
  {
    id: 'bad-gateway-or-timeout',
    usual: '504',
    sides: { '504': rfc(9110, '15.6.5'), '502': rfc(9110, '15.6.3') },
  },
] as const satisfies readonly Debate[];

export type DebateId = (typeof debates)[number]['id'];

/** What experts argue about between two codes. */
export function debatesBetween(codeId: string, otherId: string): readonly Debate[] {
  return debates.filter(({ sides }) => codeId in sides && otherId in sides);
}
