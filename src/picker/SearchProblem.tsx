import { useTranslation } from 'react-i18next';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { CodeProblem } from '../catalog/readCode.ts';
import type { SearchResult } from './codeSearch.ts';

/** Says in a line why what was typed names no code or no comparison; nothing where it does. */
export function SearchProblem({
  query,
  result,
}: {
  readonly query: string;
  readonly result: SearchResult;
}) {
  const { t } = useTranslation('picker');
  const label = useLabel();
  const { pair, problem, codes } = result;
  if (pair?.kind === 'same') return t('sameCode', { code: label(pair.code) });
  const whole = pair?.kind === 'problem' ? pair.problem : problem;
  if (whole) return <CodeProblemLine problem={whole} />;
  return !pair && codes.length === 0 ? t('none', { query: query.trim() }) : null;
}

function CodeProblemLine({ problem }: { readonly problem: CodeProblem }) {
  const { t } = useTranslation('picker');
  switch (problem.kind) {
    case 'unregistered':
      return t('unregistered', { number: problem.number, treatedAs: problem.treatedAs });
    case 'out-of-range':
    case 'not-a-number':
      return t('outOfRange', { text: problem.text });
  }
}
