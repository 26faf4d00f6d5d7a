import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { preloadWords } from '../i18n/preloadWords.ts';
import { preloadScript } from './scriptFiles.ts';

/** Fetches what a comparison with this code will need, words and script, before it is asked for. */
export function useCodePreload(): (code: StatusCode) => void {
  const { i18n } = useTranslation();
  return (code) => {
    // What does not come is asked for again by the view that needs it, which then says so.
    preloadWords(i18n, [`codes/${code.id}`]).catch(() => undefined);
    preloadScript(code.id);
  };
}
