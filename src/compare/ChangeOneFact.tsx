import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import { CodeVerdict } from '../tree/CodeVerdict.tsx';
import type { Leaf } from '../tree/node.ts';
import { endsInLeaf, type Path } from '../tree/paths.ts';
import { SituationPanel } from '../tree/SituationPanel.tsx';
import { separationOf } from '../tree/separation.ts';
import {
  changesBetween,
  decide,
  questions,
  readSituation,
  type Situation,
  situationOf,
  situationSearch,
} from '../tree/situation.ts';
import { useSetSituation } from '../tree/useSetSituation.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import button from '../ui/button.module.css';
import { Prose } from '../ui/Prose.tsx';
import styles from './ChangeOneFact.module.css';

/** The facts of a situation as a panel, with the smallest change that turns the one code into the other. */
export function ChangeOneFact({ pair }: { readonly pair: Pair }) {
  const { left, right } = separationOf(pair.left.id, pair.right.id);
  if (!left.chosen || !right.chosen) return null;
  if (!endsInLeaf(left.path) || !endsInLeaf(right.path)) return null;
  return <Facts pair={pair} paths={{ left: left.path, right: right.path }} />;
}

interface FactsProps {
  readonly pair: Pair;
  readonly paths: { readonly left: Path<Leaf>; readonly right: Path<Leaf> };
}

function Facts({ pair, paths }: FactsProps) {
  const { t } = useTranslation('compare');
  const catalog = useCatalogStore((state) => state.catalog);
  const search = useSearch();
  const first = situationOf(paths.left);
  const situation: Situation = { ...first, ...readSituation(search) };
  const reached = decide(situation);
  const code = catalog.byId(reached.end.code);
  const shown = [paths.left, paths.right, reached].flatMap(({ steps }) =>
    steps.map(({ question }) => question),
  );
  const [set, show] = useSetSituation(
    situation,
    (next) => `/compare/${pairSlug(pair)}${situationSearch(next, first)}`,
  );

  return (
    <section aria-labelledby="facts" className={styles.section}>
      <h2 id="facts">{t('facts.heading')}</h2>
      {code && <CodeVerdict situation={situation} code={code} />}
      {(['left', 'right'] as const)
        .filter((side) => paths[side].end.code !== reached.end.code)
        .map((side) => (
          <Change
            key={side}
            code={pair[side]}
            from={reached}
            to={paths[side]}
            onChange={(changes) => show({ ...set, ...changes })}
          />
        ))}
      <SituationPanel
        situation={set}
        questions={questions.filter((question) => shown.includes(question))}
        onSituation={show}
      />
    </section>
  );
}

interface ChangeProps {
  readonly code: StatusCode;
  readonly from: Path<Leaf>;
  readonly to: Path<Leaf>;
  onChange(changes: Situation): void;
}

/** What has to be otherwise for it to be this code, and a button that makes it so. */
function Change({ code, from, to, onChange }: ChangeProps) {
  const { t } = useTranslation('compare');
  const texts = useTreeTexts();
  const label = useLabel()(code);
  const changes = changesBetween(from, to);
  const answers = Object.fromEntries(
    to.steps.map(({ question, answer }) => [question.id, answer.id]),
  );
  return (
    <div className={styles.change}>
      <p>
        {t('facts.smallest', { code: label, count: changes.length })}{' '}
        {changes.map(({ question, answer }, index) => (
          <span key={question.id}>
            {index > 0 && '; '}
            <strong>{texts.fact(question)}:</strong> <Prose text={texts.says(question, answer)} />
          </span>
        ))}
      </p>
      <button type="button" className={button.button} onClick={() => onChange(answers)}>
        {t('facts.change', { code: label })}
      </button>
    </div>
  );
}
