import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { loadScript } from './scriptFiles.ts';

/** Fetches what a comparison with this code will need, words and script, before it is asked for. */
export function useCodePreload(): (code: StatusCode) => void {
  const { i18n } = useTranslation();
  return (code) => {
    // A preload that fails costs nothing: the page asks again and then says so.
    i18n.loadNamespaces(`codes/${code.id}`).catch(() => undefined);
    loadScript(code.id).catch(() => undefined);
  };
}
