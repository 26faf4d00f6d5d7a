import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 498,
  owner: 'esri',
  reasonPhrase: 'Invalid Token',
  definedIn: page(
    'Esri: ArcGIS REST JS, request.ts',
    'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/request.ts',
  ),
  execution: 'refused',
  reason: 'token-invalid',
  repetition: { may: 'after-change', of: 'token' },
  nextMove: 'client-renews-token',
  sentBy: 'origin',
});
