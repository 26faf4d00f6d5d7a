import { ViewTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { classOf, type StatusClass, type StatusCode } from '../catalog/statusCode.ts';
import { useNames } from '../i18n/codeWords.ts';
import styles from './TileGroups.module.css';

interface TileGroupsProps {
  readonly codes: readonly StatusCode[];
  readonly chosen: StatusCode | undefined;
  onPick(code: StatusCode): void;
  /** The reader is about to pick this one, perhaps. */
  onConsider(code: StatusCode): void;
}

const classes: readonly StatusClass[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];

/** The codes as tiles, a group for each class that has any. */
export function TileGroups({ codes, ...tile }: TileGroupsProps) {
  const { t } = useTranslation('app');
  const groups = classes.map((statusClass) => {
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
          <span className={styles.digits}>{statusClass}</span> {t(`classes.${statusClass}`)}
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
  return <div>{groups}</div>;
}

function Tile({
  code,
  chosen,
  onPick,
  onConsider,
}: { readonly code: StatusCode } & Omit<TileGroupsProps, 'codes'>) {
  const names = useNames();
  const own = names[code.id]?.phrase;
  const consider = () => onConsider(code);
  return (
    <button
      type="button"
      className={styles.tile}
      aria-pressed={chosen === code}
      onClick={() => onPick(code)}
      onPointerEnter={consider}
      onFocus={consider}
    >
      <ViewTransition name={`code-${code.id}`} share="auto" default="none">
        <span className={styles.number}>{code.number}</span>
      </ViewTransition>{' '}
      <span lang="en" className={styles.phrase}>
        {code.reasonPhrase}
      </span>{' '}
      {own !== code.reasonPhrase && <span className={styles.own}>{own}</span>}
    </button>
  );
}
