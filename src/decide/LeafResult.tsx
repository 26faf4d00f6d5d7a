import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { CodeFace } from '../entry/CodeFace.tsx';
import { ExchangeSolo } from '../exchange/ExchangeSolo.tsx';
import { firstExchange } from '../exchange/exchange.ts';
import { loadScript } from '../exchange/scriptFiles.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { PairLinks } from '../picker/PairLinks.tsx';
import { DebateNote } from '../tree/DebateNote.tsx';
import { debates } from '../tree/debates.ts';
import { nearMisses } from '../tree/nearMisses.ts';
import type { Leaf } from '../tree/node.ts';
import { answerIdsOf, type Path, pathOf, type Step } from '../tree/paths.ts';
import { situationOf } from '../tree/situation.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import button from '../ui/button.module.css';
import { Prose } from '../ui/Prose.tsx';
import styles from './LeafResult.module.css';
import { factsHref, pathHref } from './treeHref.ts';

/** How many near misses are offered as comparisons. */
const missesShown = 2;

/** Where the questions end: the code, why it is this one, what experts argue about, its exchange, the near misses. */
export default function LeafResult({ path }: { readonly path: Path<Leaf> }) {
  const catalog = useCatalogStore((state) => state.catalog);
  const code = catalog.byId(path.end.code);
  return code ? <Result path={path} code={code} /> : null;
}

function Result({ path, code }: { readonly path: Path<Leaf>; readonly code: StatusCode }) {
  const { t } = useTranslation('decide');
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  const texts = useTreeTexts();
  const loading = loadScript(code.id);
  const words = useCodeWords(code.id);
  const exchange = firstExchange(use(loading));
  const misses = nearMisses(path, catalog, missesShown).flatMap((id) => {
    const other = catalog.byId(id);
    return other ? [{ left: code, right: other }] : [];
  });
  return (
    <article className={styles.result} data-class={classOf(code.number)}>
      <h2 className={styles.name}>
        <CodeFace code={code} />
      </h2>
      <p className={styles.meaning}>
        <Prose text={words.meaning} />
      </p>
      <section aria-labelledby="why">
        <h3 id="why">{t('why')}</h3>
        <ul className={styles.why}>
          {reasons(path).map((step) => (
            <li key={step.question.id}>
              <Prose text={texts.follows(step)} />
            </li>
          ))}
        </ul>
      </section>
      {debates
        .filter(({ id }) => path.end.debates.includes(id))
        .map((debate) => (
          <DebateNote key={debate.id} debate={debate} />
        ))}
      <PairLinks label={t('nearMisses')} pairs={misses} />
      <div className={styles.ways}>
        <Link href={`/codes/${code.id}`} className={button.strong}>
          {t('openCode', { code: label(code) })}
        </Link>
        <Link href={factsHref(situationOf(path))} className={button.button}>
          {t('changeFact')}
        </Link>
        <Link href={pathHref(pathOf(answerIdsOf(path).slice(0, -1)))} className={button.button}>
          {t('back')}
        </Link>
        <Link href="/decide" className={button.button}>
          {t('again')}
        </Link>
      </div>
      <ExchangeSolo code={code} exchange={exchange} />
    </article>
  );
}

/** The answers that decided: those that are not the usual ones, and the last. */
function reasons({ steps }: Path<Leaf>): readonly Step[] {
  return steps.filter(
    (step, index) => step.answer !== step.question.answers[0] || index === steps.length - 1,
  );
}
