import { useEffect, useState } from 'react';
import type { FrontNews } from './front.ts';

/** What the memory and the kept sessions tell: they are fetched beside the page, which can be read without them. */
export function useFrontNews(): FrontNews | undefined {
  const [news, setNews] = useState<FrontNews>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    import('./frontNews.ts').then(
      ({ watchFrontNews }) => {
        if (!left) stop = watchFrontNews(setNews);
      },
      // A session says so when it is opened.
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  return news;
}
