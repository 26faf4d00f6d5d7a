import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { readPair } from '../catalog/pair.ts';
import { readCode } from '../catalog/readCode.ts';
import { pathInSite } from '../content/sitePath.ts';
import { useCodePreload } from '../exchange/useCodePreload.ts';
import { preloadWords } from '../i18n/preloadWords.ts';
import { usePairWordsPreload } from '../tree/usePairWordsPreload.ts';
import { type Page, readAddress } from './address.ts';
import { loadPage } from './pageModules.ts';

/** What somebody does with a link before following it. */
const intentions = ['pointerover', 'focusin', 'touchstart'] as const;

/** Fetches the page behind a link when somebody points at it, focuses it or touches it. */
export function useLinkPreload(): void {
  const { i18n } = useTranslation();
  const catalog = useCatalogStore((state) => state.catalog);
  const preloadCode = useCodePreload();
  const preloadPairWords = usePairWordsPreload();

  const preload = useEffectEvent((page: Page) => {
    // A preload that fails costs nothing: the page that is opened fetches what it lacks, or says that it does not come.
    loadPage(page.name).catch(() => undefined);
    switch (page.name) {
      case 'compare': {
        const reading = readPair(page.slug ?? '', catalog);
        if (reading.kind !== 'pair') return;
        preloadPairWords(reading.pair);
        preloadCode(reading.pair.left);
        preloadCode(reading.pair.right);
        return;
      }
      case 'code': {
        const reading = readCode(page.text, catalog);
        if (reading.kind === 'known') preloadCode(reading.code);
        return;
      }
      case 'decide':
      case 'quiz':
      case 'progress':
      case 'about':
      case 'licences':
        preloadWords(i18n, [page.name]).catch(() => undefined);
        return;
      case 'board':
      case 'not-found':
        return;
    }
  });

  useEffect(() => {
    const intend = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link?.href || link.origin !== window.location.origin) return;
      const address = readAddress(pathInSite(link.pathname));
      if (address.kind === 'page') preload(address.page);
    };
    for (const kind of intentions) document.addEventListener(kind, intend, { passive: true });
    return () => {
      for (const kind of intentions) document.removeEventListener(kind, intend);
    };
  }, []);
}
