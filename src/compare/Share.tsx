import { GraduationCap, Link2, NotebookText, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { CuratedPair } from '../catalog/curatedPair.ts';
import { canBeDrilled, type Pair, pairSlug } from '../catalog/pair.ts';
import { CopyByHand } from '../entry/CopyByHand.tsx';
import { useCopy } from '../entry/useCopy.ts';
import { pairExchanges } from '../exchange/exchange.ts';
import type { Script } from '../exchange/script.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { separationOf } from '../tree/separation.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import button from '../ui/button.module.css';
import { comparisonMarkdown } from './comparisonMarkdown.ts';
import type { PairWords } from './pairWords.ts';
import styles from './Share.module.css';
import { usePairWords } from './usePairWords.ts';

interface ShareProps {
  readonly pair: Pair;
  readonly scripts: { readonly left: Script; readonly right: Script };
}

/** Copy the link, copy the comparison as Markdown, print it. */
export function Share({
  curated,
  ...rest
}: ShareProps & { readonly curated: CuratedPair | undefined }) {
  return curated ? (
    <CuratedShareSection curated={curated} {...rest} />
  ) : (
    <ShareSection words={undefined} {...rest} />
  );
}

function CuratedShareSection({ curated, ...rest }: ShareProps & { readonly curated: CuratedPair }) {
  return <ShareSection words={usePairWords(curated)} {...rest} />;
}

interface ShareSectionProps extends ShareProps {
  /** Of the pair itself, where it has any. */
  readonly words: PairWords | undefined;
}

function ShareSection({ pair, scripts, words }: ShareSectionProps) {
  const { t } = useTranslation(['compare', 'facts']);
  const label = useLabel();
  const leftWords = useCodeWords(pair.left.id);
  const rightWords = useCodeWords(pair.right.id);
  const texts = useTreeTexts();
  const { outcome, copy, forget } = useCopy<'linkCopied' | 'markdownCopied'>();

  function markdown(): string {
    const exchanges = pairExchanges(scripts.left, scripts.right);
    const separation = separationOf(pair.left.id, pair.right.id);
    const question = separation.kind === 'question' ? separation.question : undefined;
    const sides = {
      left: { words: leftWords, exchange: exchanges.left },
      right: { words: rightWords, exchange: exchanges.right },
    };
    const side = (name: 'left' | 'right') => {
      const { answer } = separation[name];
      return {
        ...sides[name],
        code: pair[name],
        label: label(pair[name]),
        answer: question && answer && texts.says(question, answer),
      };
    };
    return comparisonMarkdown(
      side('left'),
      side('right'),
      { question: question && texts.ask(question), words },
      window.location.href,
      t,
    );
  }

  return (
    <section aria-labelledby="share" className={styles.share}>
      <h2 id="share">{t('share.heading')}</h2>
      <div className={styles.buttons}>
        {canBeDrilled(pair) && (
          <Link href={`/quiz/pair/${pairSlug(pair)}`} className={button.strong}>
            <GraduationCap size={18} aria-hidden /> {t('share.practise')}
          </Link>
        )}
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
      {outcome.kind === 'failed' && <CopyByHand text={outcome.text} onClose={forget} />}
    </section>
  );
}
