import type { CuratedPair } from '../catalog/curatedPair.ts';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import { LearnMore } from '../entry/LearnMore.tsx';
import type { Script } from '../exchange/script.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { ChangeOneFact } from './ChangeOneFact.tsx';
import { DifferencesTable } from './DifferencesTable.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PairDebates } from './PairDebates.tsx';
import { PairLessons } from './PairLessons.tsx';
import { Share } from './Share.tsx';
import { WhichWhen } from './WhichWhen.tsx';

interface ComparisonDetailsProps {
  readonly pair: Pair;
  readonly curated: CuratedPair | undefined;
  readonly scripts: { readonly left: Script; readonly right: Script };
}

/** All that a comparison tells below the exchange. */
export default function ComparisonDetails({ pair, curated, scripts }: ComparisonDetailsProps) {
  return (
    <LaterPart>
      <DifferencesTable pair={pair} />
      <WhichWhen pair={pair} curated={curated} />
      <ChangeOneFact pair={pair} />
      {curated && <PairLessons curated={curated} />}
      <PairDebates pair={pair} />
      <OwnWords pair={pair} />
      <LearnMore codes={[pair.left, pair.right]} toPages />
      {/* By its address: what was copied is that of this comparison, and no news on the next. */}
      <Share key={pairSlug(pair)} pair={pair} scripts={scripts} curated={curated} />
    </LaterPart>
  );
}
