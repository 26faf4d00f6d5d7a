import { Search } from 'lucide-react';
import { type FormEvent, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { classOf } from '../catalog/statusCode.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './TreeSearch.module.css';
import { pathHref } from './treeHref.ts';
import type { Hit } from './treeSearchIndex.ts';
import { useTreeSearch } from './useTreeSearch.ts';

/** How many places are offered. */
const shown = 6;

/** Describe the situation in a few words, and the tree opens at the right place. */
export function TreeSearch() {
  const { t } = useTranslation('decide');
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const { search, prepare } = useTreeSearch();
  const hits = search?.(asked).slice(0, shown) ?? [];

  function submit(event: FormEvent): void {
    event.preventDefault();
    // For what stands in the box: the places that are shown may lag behind it.
    const [best] = search?.(query) ?? [];
    if (best) navigate(pathHref(best.path));
  }

  return (
    <search className={styles.search}>
      <form className={styles.box} onSubmit={submit}>
        <Search size={20} aria-hidden className={styles.icon} />
        <input
          className={styles.input}
          value={query}
          onFocus={prepare}
          onChange={({ target }) => {
            setQuery(target.value);
            prepare();
          }}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          autoComplete="off"
          enterKeyHint="go"
        />
      </form>
      <p role="status" className={styles.outcome}>
        {!search || asked.trim() === ''
          ? t('search.hint')
          : t(hits.length === 0 ? 'search.none' : 'search.found', { count: hits.length })}
      </p>
      {hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.map((hit) => (
            <li key={hit.path.end.id}>
              <HitLink hit={hit} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function HitLink({ hit: { path, example } }: { readonly hit: Hit }) {
  const texts = useTreeTexts();
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  const { end } = path;
  const last = path.steps.at(-1);
  const code = end.kind === 'leaf' ? catalog.byId(end.code) : undefined;
  return (
    <Link
      href={pathHref(path)}
      className={styles.hit}
      data-class={code ? classOf(code.number) : undefined}
    >
      <span className={styles.end}>
        {code && (
          <>
            <span className={styles.code}>{label(code)}</span>{' '}
            <span lang="en">{code.reasonPhrase}</span>
          </>
        )}
        {end.kind === 'question' && texts.ask(end)}
      </span>{' '}
      <span className={styles.why}>
        <Prose text={example ?? (last ? texts.says(last.question, last.answer) : '')} />
      </span>
    </Link>
  );
}
