import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['429', '503'],
  inTheWild: [
    page(
      'nginx: ngx_http_limit_req_module',
      'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html',
    ),
    page(
      'ASP.NET Core: RateLimiterOptions.RejectionStatusCode',
      'https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.ratelimiting.ratelimiteroptions.rejectionstatuscode',
    ),
    page(
      'Elasticsearch: Thread pool rejection status code should be 429',
      'https://github.com/elastic/elasticsearch/pull/6629',
    ),
  ],
} satisfies CuratedPair;
