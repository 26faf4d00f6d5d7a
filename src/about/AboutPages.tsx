import { AboutPage } from './AboutPage.tsx';
import { LicencesPage } from './LicencesPage.tsx';

/** About, and the licences behind it: one module, for each is small. */
export default function AboutPages({ name }: { readonly name: 'about' | 'licences' }) {
  return name === 'about' ? <AboutPage /> : <LicencesPage />;
}
