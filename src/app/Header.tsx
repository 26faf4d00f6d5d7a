import { Keyboard, Monitor, Moon, Sun } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type ColorTheme, colorThemes } from '../catalog/preferences.ts';
import button from '../ui/button.module.css';
import { useShortcuts } from '../ui/useShortcuts.ts';
import styles from './Header.module.css';
import { LanguageSelect } from './LanguageSelect.tsx';
import { reloadIfReplaced } from './replaced.ts';
import { useDefaultSlug } from './useDefaultSlug.ts';

interface HeaderProps {
  readonly pageName: string;
}

/** The name, the pages, and what the reader may set: language, theme, keys. */
export function Header({ pageName }: HeaderProps) {
  const { t, i18n } = useTranslation('app');
  const compareSlug = useDefaultSlug();
  const [KeysDialog, setKeysDialog] = useState<ComponentType<{ onClose(): void }>>();
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  const showKeys = () => {
    import('./KeysDialog.tsx').then(
      (module) => setKeysDialog(() => module.default),
      // Without a network the page stays without them, until they are asked for again.
      () => reloadIfReplaced(i18n.language),
    );
  };
  useShortcuts(shortcuts, { '?': showKeys });
  return (
    <header className={styles.header}>
      <Link href="" className={styles.mark} translate="no" dir="ltr">
        status<span className={styles.scope}>cope</span>
      </Link>
      <nav aria-label={t('navigation.label')} className={styles.nav}>
        <Link href="" aria-current={pageName === 'board' ? 'page' : undefined}>
          {t('navigation.board')}
        </Link>
        <Link
          href={`/compare/${compareSlug}`}
          aria-current={pageName === 'compare' ? 'page' : undefined}
        >
          {t('navigation.compare')}
        </Link>
        <Link href="/decide" aria-current={pageName === 'decide' ? 'page' : undefined}>
          {t('navigation.decide')}
        </Link>
        <Link href="/quiz" aria-current={pageName === 'quiz' ? 'page' : undefined}>
          {t('navigation.quiz')}
        </Link>
        <Link href="/progress" aria-current={pageName === 'progress' ? 'page' : undefined}>
          {t('navigation.progress')}
        </Link>
      </nav>
      <div className={styles.settings}>
        <LanguageSelect />
        <ThemeButton />
        <button
          type="button"
          className={button.button}
          aria-label={t('keys.open')}
          title={t('keys.open')}
          onClick={showKeys}
        >
          <Keyboard size={18} aria-hidden />
        </button>
      </div>
      {KeysDialog && <KeysDialog onClose={() => setKeysDialog(undefined)} />}
    </header>
  );
}

const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<
  ColorTheme,
  unknown
>;

/** Goes round: as on the system, light, dark. */
function ThemeButton() {
  const { t } = useTranslation('app');
  const theme = useCatalogStore((state) => state.preferences.theme);
  const setPreferences = useCatalogStore((state) => state.setPreferences);
  const Icon = themeIcons[theme];
  const next = colorThemes[(colorThemes.indexOf(theme) + 1) % colorThemes.length] ?? 'system';
  return (
    <button
      type="button"
      className={button.button}
      aria-label={t(`theme.${theme}`)}
      title={t(`theme.${theme}`)}
      onClick={() => setPreferences({ theme: next })}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
}
