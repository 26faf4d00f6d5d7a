import { Suspense, use, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { readCode } from '../catalog/readCode.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { CodeProblemPage } from '../entry/CodeProblemPage.tsx';
import { ExchangeSolo } from '../exchange/ExchangeSolo.tsx';
import { firstExchange } from '../exchange/exchange.ts';
import { loadScript } from '../exchange/scriptFiles.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import button from '../ui/button.module.css';
import { afterFirstStir } from '../ui/firstStir.ts';
import { lazyView } from '../ui/lazyView.tsx';
import { Prose } from '../ui/Prose.tsx';
import { plainText } from '../ui/plainText.ts';
import { useDrawnBefore } from '../ui/useDrawnBefore.ts';
import { usePageHead } from '../ui/usePageHead.ts';
import { CodeHead } from './CodeHead.tsx';
import styles from './CodePage.module.css';
import { Neighbours } from './Neighbours.tsx';
import { OtherMeanings } from './OtherMeanings.tsx';

/** What stands below the exchange, fetched beside the page instead of before it. */
const CodeDetails = lazyView(() => afterFirstStir(import('./CodeDetails.tsx')));

/** The page of one code, or of what is wrong with its address. */
export default function CodePage({ text }: { readonly text: string }) {
  const { t } = useTranslation('code');
  const catalog = useCatalogStore((state) => state.catalog);
  const label = useLabel();
  const reading = readCode(text, catalog);
  if (reading.kind === 'known') return <Entry key={reading.code.id} code={reading.code} />;
  const nearest = reading.kind === 'unregistered' ? reading.nearest : undefined;
  return (
    <CodeProblemPage problem={reading}>
      {nearest && (
        <Link href={`/codes/${nearest.id}`} className={button.strong}>
          {t('showInstead', { code: label(nearest) })}
        </Link>
      )}
      <Link href="" className={button.button}>
        {t('toBoard')}
      </Link>
    </CodeProblemPage>
  );
}

function Entry({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('code');
  const label = useLabel()(code);
  // Ask for everything before waiting for anything.
  const loading = loadScript(code.id);
  const words = useCodeWords(code.id);
  const exchange = firstExchange(use(loading));
  usePageHead(t('title', { code: label, phrase: code.reasonPhrase }), plainText(words.meaning));
  // What stands below the exchange is drawn a moment later, so that a touch is answered at once.
  const belowToo = useDeferredValue(true, useDrawnBefore());
  return (
    <article className={styles.page} data-class={classOf(code.number)}>
      <CodeHead code={code} />
      <p className={styles.meaning}>
        <Prose text={words.meaning} />
      </p>
      <OtherMeanings code={code} />
      <Neighbours code={code} />
      <ExchangeSolo code={code} exchange={exchange} />
      {belowToo && (
        <Suspense>
          <CodeDetails code={code} words={words} exchange={exchange} />
        </Suspense>
      )}
    </article>
  );
}
