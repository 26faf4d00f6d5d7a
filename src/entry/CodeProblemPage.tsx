import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeProblem } from '../catalog/readCode.ts';
import { ProblemPage } from '../ui/ProblemPage.tsx';

/** The page for a text that should name a code and names none; below it, what works. */
export function CodeProblemPage({
  problem,
  children,
}: {
  readonly problem: CodeProblem;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('problems');
  switch (problem.kind) {
    case 'not-a-number':
      return (
        <ProblemPage title={t('notANumber.title', problem)} text={t('notANumber.text')}>
          {children}
        </ProblemPage>
      );
    case 'out-of-range':
      return (
        <ProblemPage title={t('outOfRange.title', problem)} text={t('outOfRange.text')}>
          {children}
        </ProblemPage>
      );
    case 'unregistered':
      return (
        <ProblemPage
          title={t('unregistered.title', problem)}
          text={t('unregistered.text', problem)}
        >
          {children}
        </ProblemPage>
      );
  }
}
