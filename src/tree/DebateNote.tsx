import { useTranslation } from 'react-i18next';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { citation, sourceUrl } from '../catalog/source.ts';
import { classOf } from '../catalog/statusCode.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './DebateNote.module.css';
import type { Debate } from './debates.ts';
import { useDebateWords } from './useTreeWords.ts';

/** What experts argue about: the usual answer, and what speaks for each side, with where it stands. */
export function DebateNote({ debate }: { readonly debate: Debate }) {
  const { t } = useTranslation('tree');
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  const { id } = debate;
  const words = useDebateWords()[id];
  const usual = catalog.byId(debate.usual);
  if (!words || !usual) return null;
  return (
    <section className={styles.debate} aria-labelledby={`debate-${id}`}>
      <h3 id={`debate-${id}`} className={styles.heading}>
        <span className={styles.kicker}>{t('debate.heading')}</span> {words.about}
      </h3>
      <p>
        <strong>{t('debate.usual', { code: label(usual) })}</strong> <Prose text={words.usual} />
      </p>
      <dl className={styles.sides}>
        {Object.entries(debate.sides).map(([codeId, source]) => {
          const code = catalog.byId(codeId);
          return code ? (
            <div key={codeId} className={styles.side} data-class={classOf(code.number)}>
              <dt className={styles.code}>{label(code)}</dt>
              <dd>
                <Prose text={words.sides[codeId] ?? ''} />{' '}
                <a className={styles.source} href={sourceUrl(source)}>
                  {citation(source)}
                </a>
              </dd>
            </div>
          ) : null;
        })}
      </dl>
    </section>
  );
}
