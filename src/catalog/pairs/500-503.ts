import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['500', '503'],
  inTheWild: [
    page(
      'Rails: HealthController',
      'https://github.com/rails/rails/blob/main/railties/lib/rails/health_controller.rb',
    ),
    page(
      'Spring Boot issue 1264: HTTP status 503 for Status.DOWN',
      'https://github.com/spring-projects/spring-boot/issues/1264',
    ),
  ],
} satisfies CuratedPair;
