import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CopyByHand } from '../entry/CopyByHand.tsx';
import { useCopy } from '../entry/useCopy.ts';
import { curlCommand } from '../exchange/curl.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { firstRequest, wireTranscript } from '../exchange/wireMessages.ts';
import button from '../ui/button.module.css';
import styles from './TryIt.module.css';

type Example = 'curl' | 'raw';

/** The request as a curl command and the whole exchange as raw HTTP, each copied by one click. */
export function TryIt({ exchange }: { readonly exchange: Exchange }) {
  const { t } = useTranslation('code');
  const { outcome, copy, forget } = useCopy<Example>();
  const request = firstRequest(exchange);
  const examples: readonly { readonly name: Example; readonly text: string }[] = [
    ...(request ? [{ name: 'curl', text: curlCommand(request) } as const] : []),
    { name: 'raw', text: wireTranscript(exchange) },
  ];
  return (
    <section aria-labelledby="try" className={styles.section}>
      <h2 id="try">{t('try.heading')}</h2>
      <div className={styles.examples}>
        {examples.map(({ name, text }) => (
          <div key={name} className={styles.example}>
            <div className={styles.bar}>
              <h3>{t(`try.${name}`)}</h3>
              <button type="button" className={button.button} onClick={() => copy(text, name)}>
                <Copy size={16} aria-hidden /> {t(`try.${name}Copy`)}
              </button>
            </div>
            <pre className={styles.text} dir="ltr" translate="no">
              <code>{text}</code>
            </pre>
          </div>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {outcome.kind === 'copied' && t(`try.${outcome.what}Copied`)}
      </p>
      {outcome.kind === 'failed' && <CopyByHand text={outcome.text} onClose={forget} />}
    </section>
  );
}
