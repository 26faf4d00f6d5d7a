import { useTranslation } from 'react-i18next';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { StatusCode } from '../catalog/statusCode.ts';
import { CodeWordsText } from '../entry/CodeWordsText.tsx';
import { LearnMore } from '../entry/LearnMore.tsx';
import type { Exchange } from '../exchange/exchange.ts';
import type { CodeWords } from '../i18n/codeWords.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { Prose } from '../ui/Prose.tsx';
import styles from './CodePage.module.css';
import { FactList } from './FactList.tsx';
import { PlatformNames } from './PlatformNames.tsx';
import { TryIt } from './TryIt.tsx';

interface CodeDetailsProps {
  readonly code: StatusCode;
  readonly words: CodeWords;
  readonly exchange: Exchange;
}

/** All that the page of a code tells below the exchange. */
export default function CodeDetails({ code, words, exchange }: CodeDetailsProps) {
  const { t } = useTranslation('code');
  const label = useLabel()(code);
  return (
    <LaterPart>
      <TryIt exchange={exchange} />
      <section aria-labelledby="choose" className={styles.section}>
        <h2 id="choose">{t('choose', { code: label })}</h2>
        <ul className={styles.cases}>
          {words.choose.map((item) => (
            <li key={item}>
              <Prose text={item} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="words" className={styles.section}>
        <h2 id="words">{t('words')}</h2>
        <div className={styles.topics}>
          <CodeWordsText code={code} level="h3" />
        </div>
      </section>
      <FactList code={code} />
      <PlatformNames code={code} />
      <LearnMore codes={[code]} toPages={false} />
    </LaterPart>
  );
}
