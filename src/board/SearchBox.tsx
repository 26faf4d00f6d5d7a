import { ArrowRight, Search, X } from 'lucide-react';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import type { SearchResult } from '../picker/codeSearch.ts';
import { SearchProblem } from '../picker/SearchProblem.tsx';
import button from '../ui/button.module.css';
import { useShortcuts } from '../ui/useShortcuts.ts';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly query: string;
  /** May lag behind the query while somebody types fast. */
  readonly result: SearchResult;
  /** Do filters narrow down what is shown? */
  readonly filtered: boolean;
  search(query: string): SearchResult;
  /** Somebody is about to type. */
  onFocus(): void;
  onQuery(query: string): void;
  onPick(code: StatusCode): void;
  onPickPair(pair: Pair): void;
}

/** The one search box of the board. It filters as you type; Enter takes the code that is meant, or the comparison. */
export function SearchBox({
  query,
  result,
  filtered,
  search,
  onFocus,
  onQuery,
  onPick,
  onPickPair,
}: SearchBoxProps) {
  const { t } = useTranslation(['board', 'picker']);
  const label = useLabel();
  const input = useRef<HTMLInputElement>(null);
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  useShortcuts(shortcuts, { '/': () => input.current?.focus() });
  const pair = result.pair?.kind === 'pair' ? result.pair.pair : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const now = search(query);
    if (now.pair?.kind === 'pair') onPickPair(now.pair.pair);
    else if (now.meant) {
      // In this order: clearing changes the address of the board, and picking may leave the board.
      onQuery('');
      onPick(now.meant);
    }
  }

  return (
    <search className={styles.search}>
      <form onSubmit={submit} className={styles.box}>
        <Search size={20} aria-hidden className={styles.icon} />
        <input
          ref={input}
          className={styles.input}
          value={query}
          onFocus={onFocus}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
          placeholder={t('search')}
          aria-label={t('search')}
          aria-describedby="search-outcome"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        {query !== '' && (
          <button
            type="button"
            className={`${button.plain} ${styles.clear}`}
            aria-label={t('clearSearch')}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          >
            <X size={18} aria-hidden />
          </button>
        )}
      </form>
      <p id="search-outcome" role="status" className={styles.outcome}>
        <Outcome query={query} result={result} filtered={filtered} />
      </p>
      {pair && (
        <Link href={`/compare/${pairSlug(pair)}`} className={button.button}>
          {t('picker:comparePair', { left: label(pair.left), right: label(pair.right) })}
          <ArrowRight size={18} aria-hidden className={styles.arrow} />
        </Link>
      )}
    </search>
  );
}

function Outcome({
  query,
  result,
  filtered,
}: Pick<SearchBoxProps, 'query' | 'result' | 'filtered'>) {
  const { t } = useTranslation('board');
  if (query.trim() === '' && !filtered) return t('searchHint');
  if (result.codes.length > 0) return t('found', { count: result.codes.length });
  if (result.pair || result.problem) return <SearchProblem query={query} result={result} />;
  return filtered ? t('noneLeft') : t('nothingFound', { query: query.trim() });
}
