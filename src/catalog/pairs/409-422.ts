import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['409', '422'],
  inTheWild: [
    page(
      'Rails: active_record/railtie.rb',
      'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/railtie.rb',
    ),
    page(
      'Kubernetes API machinery: StatusReason',
      'https://pkg.go.dev/k8s.io/apimachinery/pkg/apis/meta/v1#StatusReason',
    ),
  ],
} satisfies CuratedPair;
