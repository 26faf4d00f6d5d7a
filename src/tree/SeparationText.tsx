import { useTranslation } from 'react-i18next';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { Prose } from '../ui/Prose.tsx';
import type { Question } from './node.ts';
import styles from './SeparationText.module.css';
import { type SeparatedSide, separationOf } from './separation.ts';
import { useOutsideWords, useTreeTexts } from './useTreeWords.ts';

/** The question whose answer decides between two codes, with the answer of each; or why there is none. */
export function SeparationText({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('tree');
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  const texts = useTreeTexts();
  const separation = separationOf(pair.left.id, pair.right.id);
  const question = separation.kind === 'question' ? separation.question : undefined;
  const place = separation.kind === 'same-place' ? catalog.byId(separation.code) : undefined;
  return (
    <section aria-labelledby="separation" className={styles.section}>
      <h2 id="separation" className={styles.heading}>
        <span className={styles.kicker}>{t('separates')}</span>{' '}
        <span className={styles.question}>
          {question ? texts.ask(question) : place && t('samePlace', { code: label(place) })}
        </span>
      </h2>
      <div className={styles.sides}>
        <Side code={pair.left} side={separation.left} question={question} />
        <Side code={pair.right} side={separation.right} question={question} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly code: StatusCode;
  readonly side: SeparatedSide;
  readonly question: Question | undefined;
}

/** What one code answers to the question, and what follows; of a code that none should choose, what it is. */
function Side({ code, side, question }: SideProps) {
  const { t } = useTranslation('tree');
  const label = useLabel()(code);
  const texts = useTreeTexts();
  const outside = useOutsideWords()[code.id];
  const { answer, chosen } = side;
  return (
    <div className={styles.side} data-class={classOf(code.number)}>
      <p className={styles.code}>{label}</p>
      {question && answer ? (
        <p className={styles.says}>{texts.says(question, answer)}</p>
      ) : (
        chosen && <p className={styles.says}>{t('ownPlace')}</p>
      )}
      {question && answer && chosen && (
        <p className={styles.follows}>
          <Prose text={texts.follows({ question, answer })} />
        </p>
      )}
      {outside !== undefined && (
        <p className={styles.follows}>
          <Prose text={outside} />
        </p>
      )}
    </div>
  );
}
