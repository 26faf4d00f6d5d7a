import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 450,
  owner: 'microsoft',
  reasonPhrase: 'Blocked by Windows Parental Controls',
  definedIn: page(
    'Microsoft: HTTP Extension for Windows Parental Controls (2007)',
    'https://blogs.technet.microsoft.com/david_bennett/2007/01/29/http-extension-for-windows-parental-controls/',
  ),
  execution: 'refused',
  reason: 'parental-control',
  repetition: { may: 'pointless', because: 'refused-for-good' },
  nextMove: 'guardian-decides',
  sentBy: 'gateway',
  unasked: true,
});
