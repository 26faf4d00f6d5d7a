import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldRequirement, type FieldRequirements, strengths } from '../catalog/statusCode.ts';
import { Prose } from '../ui/Prose.tsx';
import { alike } from './alikeRequirements.ts';
import { Citation } from './Citation.tsx';
import styles from './StatementText.module.css';
import { type FactName, mayBeAbsent, type Statement } from './statements.ts';

/** What a code says on one fact, with its source; in other words where the fact does not apply to it. */
export function StatementText({
  fact,
  statement,
}: {
  readonly fact: FactName;
  readonly statement: Statement | undefined;
}) {
  const { t } = useTranslation('facts');
  if (!statement) return mayBeAbsent(fact) ? t(`absent.${fact}`) : null;
  switch (statement.kind) {
    case 'word':
      return (
        <>
          <Prose text={t(statement.key)} /> <Citation source={statement.source} />
        </>
      );
    case 'names':
      return statement.names.map(({ text, source }, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          <span translate="no">{text}</span> <Citation source={source} />
        </Fragment>
      ));
    case 'fields':
      return <FieldList {...statement.fields} />;
  }
}

function FieldList(fields: FieldRequirements) {
  const { t } = useTranslation('facts');
  return (
    <ul className={styles.strengths}>
      {strengths
        .filter((strength) => fields[strength].length > 0)
        .map((strength) => (
          <li key={strength}>
            {t(`strengths.${strength}`)} <Requirements requirements={fields[strength]} />
          </li>
        ))}
    </ul>
  );
}

/** Field names that share a condition and a source are named together, so that neither is said twice. */
function Requirements({ requirements }: { readonly requirements: readonly FieldRequirement[] }) {
  const { t } = useTranslation('facts');
  return alike(requirements).map(([first, names], index) => {
    // Not by `Intl.ListFormat`: to make one takes a browser longer than all else on the page.
    const list = names.map((name) => `\`${name}\``).join(t('separator'));
    return (
      <Fragment key={list}>
        {index > 0 && ' '}
        <Prose text={first.onlyIf ? `${list} (${t(`conditions.${first.onlyIf}`)})` : list} />{' '}
        <Citation source={first.source} />
      </Fragment>
    );
  });
}
