import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type Pair, type PairReading, pairSlug } from '../catalog/pair.ts';
import type { CodeProblem } from '../catalog/readCode.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import button from '../ui/button.module.css';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { neighbour } from './neighbour.ts';

/** The page of a comparison whose address names no two different codes: what is wrong, and the nearest that works. */
export function PairProblem({
  reading,
}: {
  readonly reading: Exclude<PairReading, { kind: 'pair' }>;
}) {
  const { t } = useTranslation(['problems', 'app']);
  const catalog = useCatalogStore((state) => state.catalog);
  switch (reading.kind) {
    case 'same':
      return (
        <ProblemPage
          title={t('sameCode.title', { code: reading.code.id })}
          text={t('sameCode.text')}
        >
          <Ways first={reading.code} second={neighbour(reading.code, catalog)} />
        </ProblemPage>
      );
    case 'not-a-pair':
      return (
        <ProblemPage title={t('notAPair.title')} text={t('notAPair.text', { text: reading.text })}>
          <Ways />
        </ProblemPage>
      );
    case 'problem':
      return <CodeProblemPage problem={reading.problem} other={reading.other} />;
  }
}

function CodeProblemPage({
  problem,
  other,
}: {
  readonly problem: CodeProblem;
  readonly other: StatusCode | undefined;
}) {
  const { t } = useTranslation(['problems', 'app']);
  const catalog = useCatalogStore((state) => state.catalog);
  switch (problem.kind) {
    case 'not-a-number':
      return (
        <ProblemPage title={t('notANumber.title', problem)} text={t('notANumber.text')}>
          <Ways first={other} second={other && neighbour(other, catalog)} />
        </ProblemPage>
      );
    case 'out-of-range':
      return (
        <ProblemPage title={t('outOfRange.title', problem)} text={t('outOfRange.text')}>
          <Ways first={other} second={other && neighbour(other, catalog)} />
        </ProblemPage>
      );
    case 'unregistered':
    case 'not-held': {
      const { number, nearest } = problem;
      const second = nearest && (other && other !== nearest ? other : neighbour(nearest, catalog));
      const [title, text] =
        problem.kind === 'unregistered'
          ? [
              t('unregistered.title', { number }),
              t('unregistered.text', { number, treatedAs: problem.treatedAs }),
            ]
          : [
              t('notHeld.title', { number }),
              t('notHeld.text', { number, className: t(`app:classes.${classOf(number)}`) }),
            ];
      return (
        <ProblemPage title={title} text={text}>
          <Ways first={nearest} second={second} />
        </ProblemPage>
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
  readonly second?: StatusCode | undefined;
}) {
  const { t } = useTranslation('problems');
  const pair: Pair | undefined = first && second && { left: first, right: second };
  return (
    <>
      {pair && (
        <Link href={`/compare/${pairSlug(pair)}`} className={button.strong}>
          {t('compareInstead', { left: pair.left.id, right: pair.right.id })}
        </Link>
      )}
      <Link href="" className={button.button}>
        {t('toBoard')}
      </Link>
    </>
  );
}
