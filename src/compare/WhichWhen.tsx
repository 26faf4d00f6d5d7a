import { useTranslation } from 'react-i18next';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { CuratedPair } from '../catalog/curatedPair.ts';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import { usePairWords } from './usePairWords.ts';
import styles from './WhichWhen.module.css';

interface WhichWhenProps {
  readonly pair: Pair;
  readonly curated: CuratedPair | undefined;
}

/** When to answer with the one, when with the other; for a curated pair with the test, and situations for either. */
export function WhichWhen({ pair, curated }: WhichWhenProps) {
  const { t } = useTranslation('compare');
  return (
    <section aria-labelledby="which" className={styles.section}>
      <h2 id="which">{t('choice.heading')}</h2>
      {curated && <Test curated={curated} />}
      <div className={styles.sides}>
        <Advice code={pair.left} curated={curated} />
        <Advice code={pair.right} curated={curated} />
      </div>
    </section>
  );
}

function Test({ curated }: { readonly curated: CuratedPair }) {
  const { t } = useTranslation('compare');
  const { test } = usePairWords(curated);
  return (
    <p className={styles.test}>
      <strong>{t('choice.test')}</strong> <Prose text={test} />
    </p>
  );
}

function Advice({
  code,
  curated,
}: {
  readonly code: StatusCode;
  readonly curated: CuratedPair | undefined;
}) {
  const { t } = useTranslation('compare');
  const label = useLabel()(code);
  const { choose } = useCodeWords(code.id);
  return (
    <section className={styles.advice} data-class={classOf(code.number)}>
      <h3 className={styles.heading}>{t('choice.answerWhen', { code: label })}</h3>
      <Cases texts={choose} />
      {curated && <Situations code={code} curated={curated} />}
    </section>
  );
}

function Situations({
  code,
  curated,
}: {
  readonly code: StatusCode;
  readonly curated: CuratedPair;
}) {
  const { t } = useTranslation('compare');
  const { situations } = usePairWords(curated);
  return (
    <>
      <h4 className={styles.examples}>{t('choice.examples')}</h4>
      <Cases texts={situations[code.id] ?? []} />
    </>
  );
}

function Cases({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles.cases}>
      {texts.map((text) => (
        <li key={text}>
          <Prose text={text} />
        </li>
      ))}
    </ul>
  );
}
