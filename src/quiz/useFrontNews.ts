import { useEffect, useState } from 'react';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import type { FrontNews } from './front.ts';

/** What the memory and the kept sessions tell: they are fetched beside the page, which can be read without them. */
export function useFrontNews(): FrontNews | undefined {
  const catalog = useCatalogStore((state) => state.catalog);
  const [news, setNews] = useState<FrontNews>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    import('./frontNews.ts').then(
      ({ watchFrontNews }) => {
        if (!left) stop = watchFrontNews(catalog, setNews);
      },
      // A session says so when it is opened.
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [catalog]);
  return news;
}
