import type { CuratedPair } from '../catalog/curatedPair.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './PairDifference.module.css';
import { usePairWords } from './usePairWords.ts';

/** The difference between two codes that people mix up, in one sentence. */
export function PairDifference({ curated }: { readonly curated: CuratedPair }) {
  const { difference } = usePairWords(curated);
  return (
    <p className={styles.difference}>
      <Prose text={difference} />
    </p>
  );
}
