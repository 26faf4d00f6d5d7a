import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['302', '307'],
  inTheWild: [
    page(
      'ASP.NET Core: HttpsRedirectionOptions.RedirectStatusCode',
      'https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.httpspolicy.httpsredirectionoptions.redirectstatuscode',
    ),
  ],
} satisfies CuratedPair;
