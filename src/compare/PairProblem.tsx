import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { neighboursOf } from '../catalog/mixedUpPairs.ts';
import { type PairReading, pairSlug } from '../catalog/pair.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import { CodeProblemPage } from '../entry/CodeProblemPage.tsx';
import button from '../ui/button.module.css';
import { ProblemPage } from '../ui/ProblemPage.tsx';

/** The page of a comparison whose address names no two different codes: what is wrong, and the nearest that works. */
export default function PairProblem({
  reading,
}: {
  readonly reading: Exclude<PairReading, { kind: 'pair' }>;
}) {
  const { t } = useTranslation('problems');
  const label = useLabel();
  switch (reading.kind) {
    case 'same':
      return (
        <ProblemPage
          title={t('sameCode.title', { code: label(reading.code) })}
          text={t('sameCode.text')}
        >
          <Ways first={reading.code} />
        </ProblemPage>
      );
    case 'not-a-pair':
      return (
        <ProblemPage title={t('notAPair.title')} text={t('notAPair.text', { text: reading.text })}>
          <Ways />
        </ProblemPage>
      );
    case 'problem': {
      const { problem, other } = reading;
      const nearest = problem.kind === 'unregistered' ? problem.nearest : undefined;
      return (
        <CodeProblemPage problem={problem}>
          <Ways first={nearest ?? other} second={nearest && other} />
        </CodeProblemPage>
      );
    }
  }
}

/** The nearest comparison that works, where there is one, and the way to all codes. */
function Ways({
  first,
  second,
}: {
  readonly first?: StatusCode | undefined;
  /** Where it is missing or the same, the code that the first is most often taken for. */
  readonly second?: StatusCode | undefined;
}) {
  const { t } = useTranslation('problems');
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  const facing = second && second !== first ? second : first && neighboursOf(first, catalog)[0];
  return (
    <>
      {first && facing && (
        <Link
          href={`/compare/${pairSlug({ left: first, right: facing })}`}
          className={button.strong}
        >
          {t('compareInstead', { left: label(first), right: label(facing) })}
        </Link>
      )}
      <Link href="" className={button.button}>
        {t('toBoard')}
      </Link>
    </>
  );
}
