import { useTranslation } from 'react-i18next';
import type { FieldRequirement } from '../catalog/statusCode.ts';
import { Prose } from '../ui/Prose.tsx';
import { Citation } from './Citation.tsx';
import type { FactName, Statement } from './differences.ts';
import styles from './StatementText.module.css';

/** What a code says on one fact, with its source; in other words where the fact does not apply to it. */
export function StatementText({
  fact,
  statement,
}: {
  readonly fact: FactName;
  readonly statement: Statement | undefined;
}) {
  const { t } = useTranslation('facts');
  if (!statement) return hasAbsence(fact) ? t(`absent.${fact}`) : null;
  switch (statement.kind) {
    case 'word':
      return (
        <>
          {t(statement.key)} <Citation source={statement.source} />
        </>
      );
    case 'fields':
      return <FieldList {...statement.fields} />;
  }
}

/** The facts that a code may lack. */
function hasAbsence(fact: FactName): fact is 'redirectMethod' | 'duration' | 'fields' {
  return fact === 'redirectMethod' || fact === 'duration' || fact === 'fields';
}

function FieldList({
  must,
  should,
  may,
}: Readonly<Record<'must' | 'should' | 'may', readonly FieldRequirement[]>>) {
  const { t } = useTranslation('compare');
  const strengths = [
    { name: 'must', requirements: must },
    { name: 'should', requirements: should },
    { name: 'may', requirements: may },
  ] as const;
  return (
    <ul className={styles.strengths}>
      {strengths
        .filter(({ requirements }) => requirements.length > 0)
        .map(({ name, requirements }) => (
          <li key={name}>
            {t(`differences.${name}`)} <Requirements requirements={requirements} />
          </li>
        ))}
    </ul>
  );
}

/** Field names that share a condition and a source are named together, so that neither is said twice. */
function Requirements({ requirements }: { readonly requirements: readonly FieldRequirement[] }) {
  const { t, i18n } = useTranslation('facts');
  const [first] = requirements;
  if (!first) return null;
  const names = requirements.map(({ name }) => `\`${name}\``);
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(names);
  return (
    <>
      <Prose text={first.onlyIf ? `${list} (${t(`conditions.${first.onlyIf}`)})` : list} />{' '}
      <Citation source={first.source} />
    </>
  );
}
