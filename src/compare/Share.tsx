import { Link2, NotebookText, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { pairExchanges } from '../exchange/exchange.ts';
import type { Script } from '../exchange/script.ts';
import { useCodeWords } from '../i18n/codeWords.ts';
import button from '../ui/button.module.css';
import { comparisonMarkdown } from './comparisonMarkdown.ts';
import styles from './Share.module.css';

interface ShareProps {
  readonly pair: Pair;
  readonly scripts: { readonly left: Script; readonly right: Script };
}

type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied'; readonly what: 'linkCopied' | 'markdownCopied' }
  | { readonly kind: 'failed'; readonly text: string };

/** Copy the link, copy the comparison as Markdown, print it. */
export function Share({ pair, scripts }: ShareProps) {
  const { t } = useTranslation(['compare', 'facts']);
  const leftWords = useCodeWords(pair.left.id);
  const rightWords = useCodeWords(pair.right.id);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });

  async function copy(text: string, what: 'linkCopied' | 'markdownCopied'): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: 'copied', what });
    } catch {
      setOutcome({ kind: 'failed', text });
    }
  }

  function markdown(): string {
    const exchanges = pairExchanges(scripts.left, scripts.right);
    return comparisonMarkdown(
      { code: pair.left, words: leftWords, exchange: exchanges.left },
      { code: pair.right, words: rightWords, exchange: exchanges.right },
      window.location.href,
      t,
    );
  }

  return (
    <section aria-labelledby="share" className={styles.share}>
      <h2 id="share">{t('share.heading')}</h2>
      <div className={styles.buttons}>
        <button
          type="button"
          className={button.button}
          onClick={() => copy(window.location.href, 'linkCopied')}
        >
          <Link2 size={18} aria-hidden /> {t('share.copyLink')}
        </button>
        <button
          type="button"
          className={button.button}
          onClick={() => copy(markdown(), 'markdownCopied')}
        >
          <NotebookText size={18} aria-hidden /> {t('share.copyMarkdown')}
        </button>
        <button type="button" className={button.button} onClick={() => window.print()}>
          <Printer size={18} aria-hidden /> {t('share.print')}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {outcome.kind === 'copied' && t(`share.${outcome.what}`)}
      </p>
      {outcome.kind === 'failed' && (
        <CopyByHand text={outcome.text} onClose={() => setOutcome({ kind: 'idle' })} />
      )}
    </section>
  );
}

/** Where the browser does not let us copy, the reader can. */
function CopyByHand({ text, onClose }: { readonly text: string; onClose(): void }) {
  const { t } = useTranslation('compare');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={t('share.copyFailed')}>
      <form method="dialog" className={styles.byHand}>
        <p>{t('share.copyFailed')}</p>
        <textarea
          className={styles.text}
          readOnly
          rows={8}
          value={text}
          aria-label={t('share.heading')}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="submit" className={button.strong}>
          {t('share.close')}
        </button>
      </form>
    </dialog>
  );
}
