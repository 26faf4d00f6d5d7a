import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '499-esri',
  number: 499,
  owner: 'esri',
  reasonPhrase: 'Token Required',
  definedIn: page(
    'Esri: Authentication token required (499)',
    'https://support.esri.com/en-us/knowledge-base/error-authentication-token-required-status-code-499-000022899',
  ),
  execution: 'refused',
  reason: 'token-missing',
  repetition: { may: 'after-change', of: 'token' },
  nextMove: 'client-sends-token',
  sentBy: 'origin',
});
