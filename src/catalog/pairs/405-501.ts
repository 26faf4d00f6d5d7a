import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['405', '501'],
  inTheWild: [
    page(
      'Apache Tomcat: HttpServlet.java',
      'https://github.com/apache/tomcat/blob/main/java/jakarta/servlet/http/HttpServlet.java',
    ),
  ],
} satisfies CuratedPair;
