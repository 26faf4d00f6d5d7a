import { type Ref, useState, ViewTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { ownerName } from '../catalog/catalog.ts';
import { classOf, type StatusCode, statusClasses } from '../catalog/statusCode.ts';
import { useNames } from '../i18n/useCodeWords.ts';
import styles from './TileGroups.module.css';

interface TileGroupsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly codes: readonly StatusCode[];
  onPick(code: StatusCode): void;
  /** The reader is about to pick this one, perhaps. */
  onConsider(code: StatusCode): void;
}

/** The codes as tiles, a group for each class that has any. */
export function TileGroups({ ref, codes, ...tile }: TileGroupsProps) {
  const { t } = useTranslation('app');
  const groups = statusClasses.map((statusClass) => {
    const members = codes.filter(({ number }) => classOf(number) === statusClass);
    if (members.length === 0) return null;
    return (
      <section
        key={statusClass}
        className={styles.group}
        data-class={statusClass}
        aria-labelledby={`class-${statusClass}`}
      >
        <h2 id={`class-${statusClass}`} className={styles.class}>
          <span className={styles.digits}>{statusClass === 'beyond' ? '6xx+' : statusClass}</span>{' '}
          {t(`classes.${statusClass}`)}
        </h2>
        <ul className={styles.tiles}>
          {members.map((code) => (
            <li key={code.id}>
              <Tile code={code} {...tile} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
  return <div ref={ref}>{groups}</div>;
}

function Tile({
  code,
  onPick,
  onConsider,
}: { readonly code: StatusCode } & Omit<TileGroupsProps, 'ref' | 'codes'>) {
  const { t } = useTranslation('board');
  const names = useNames();
  const own = names[code.id]?.phrase;
  const isChosen = useCatalogStore(({ chosen }) => chosen.kind === 'one' && chosen.code === code);
  // It comes from a comparison: its number travels back to its tile.
  const returns = useCatalogStore(
    ({ chosen }) =>
      chosen.kind === 'pair' && (chosen.pair.left === code || chosen.pair.right === code),
  );
  const [considered, setConsidered] = useState(false);
  const consider = () => {
    setConsidered(true);
    onConsider(code);
  };
  const travels = considered || isChosen || returns;
  return (
    <button
      type="button"
      className={styles.tile}
      aria-pressed={isChosen}
      data-unofficial={code.owner !== undefined}
      onClick={() => onPick(code)}
      onPointerEnter={consider}
      onFocus={consider}
    >
      {/* A name for every tile would have all of them measured whenever the page changes. */}
      <ViewTransition name={travels ? `code-${code.id}` : 'auto'} share="auto" default="none">
        <span className={styles.number}>{code.number}</span>
      </ViewTransition>{' '}
      <span lang="en" className={styles.phrase}>
        {code.reasonPhrase}
      </span>{' '}
      {own !== code.reasonPhrase && <span className={styles.own}>{own}</span>}
      {code.owner !== undefined && (
        <span className={styles.owner}>{ownerName(code) ?? t('unofficial')}</span>
      )}
    </button>
  );
}
