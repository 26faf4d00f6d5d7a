import type { Pair } from '../catalog/pair.ts';
import { DebateNote } from '../tree/DebateNote.tsx';
import { debatesBetween } from '../tree/debates.ts';
import styles from './PairDebates.module.css';

/** What experts argue about between these two; nothing where they agree. */
export function PairDebates({ pair }: { readonly pair: Pair }) {
  const debates = debatesBetween(pair.left.id, pair.right.id);
  if (debates.length === 0) return null;
  return (
    <div className={styles.debates}>
      {debates.map((debate) => (
        <DebateNote key={debate.id} debate={debate} />
      ))}
    </div>
  );
}
