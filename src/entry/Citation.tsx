import { useTranslation } from 'react-i18next';
import { citation, type Source, sourceUrl } from '../catalog/source.ts';
import styles from './Citation.module.css';

/** Where a fact is stated, as a link; what is only done so is called practice. */
export function Citation({ source }: { readonly source: Source }) {
  const { t } = useTranslation('facts');
  const link = (
    <a
      className={styles.citation}
      data-kind={isSection(source) ? 'rfc' : 'page'}
      href={sourceUrl(source)}
      lang="en"
    >
      {citation(source)}
    </a>
  );
  return source.kind === 'practice' ? (
    <span className={styles.practice}>
      {t('sources.practice')} {link}
    </span>
  ) : (
    link
  );
}

function isSection(source: Source): boolean {
  return source.kind === 'practice' ? isSection(source.beside) : source.kind === 'rfc';
}
