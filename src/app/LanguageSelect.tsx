import { useTranslation } from 'react-i18next';
import { useLocation, useRouter } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { languages } from '../i18n/languages.ts';
import button from '../ui/button.module.css';
import { inLanguage, withSearch } from './address.ts';
import { currentPlace } from './TransitionLocation.tsx';

/** The same page in another language; the choice is kept. */
export function LanguageSelect() {
  const { t } = useTranslation('app');
  const { base } = useRouter();
  const [, navigate] = useLocation();
  const setPreferences = useCatalogStore((state) => state.setPreferences);
  return (
    <select
      className={button.button}
      aria-label={t('language')}
      value={base.slice(1)}
      onChange={(event) => {
        const tag = event.target.value;
        setPreferences({ language: tag });
        // As it stands in the address, which may be ahead of what is drawn.
        const { path, search } = currentPlace();
        navigate(`~${withSearch(inLanguage(tag, path), search)}`);
      }}
    >
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
