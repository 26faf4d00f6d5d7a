import { useEffect } from 'react';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';

/** Tells the document which theme the reader chose; without a choice it follows the system. */
export function useTheme(): void {
  const theme = useCatalogStore((state) => state.preferences.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
