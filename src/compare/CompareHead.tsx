import { ArrowLeftRight } from 'lucide-react';
import { ViewTransition } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useNames } from '../i18n/codeWords.ts';
import { LazyCodePicker } from '../picker/LazyCodePicker.tsx';
import button from '../ui/button.module.css';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './CompareHead.module.css';

interface CompareHeadProps {
  readonly pair: Pair;
  onPair(pair: Pair): void;
  onSwap(): void;
  onConsider(code: StatusCode): void;
}

/** The two codes face to face, with a picker each and the swap between them. */
export function CompareHead({ pair, onPair, onSwap, onConsider }: CompareHeadProps) {
  const { t } = useTranslation('compare');
  const { left, right } = pair;
  return (
    <header className={styles.head}>
      <h1 className={styles.faces}>
        <Face code={left} />
        <VisuallyHidden> {t('versus')} </VisuallyHidden>
        <Face code={right} />
      </h1>
      <div className={styles.pickers}>
        <LazyCodePicker
          side="left"
          code={left}
          other={right}
          onPick={(code) => onPair({ left: code, right })}
          onPickPair={onPair}
          onConsider={onConsider}
        />
        <button type="button" className={button.round} aria-label={t('swap')} onClick={onSwap}>
          <ArrowLeftRight size={18} aria-hidden />
        </button>
        <LazyCodePicker
          side="right"
          code={right}
          other={left}
          onPick={(code) => onPair({ left, right: code })}
          onPickPair={onPair}
          onConsider={onConsider}
        />
      </div>
    </header>
  );
}

function Face({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('app');
  const names = useNames();
  const own = names[code.id]?.phrase;
  const statusClass = classOf(code.number);
  return (
    <span className={styles.face} data-class={statusClass}>
      <ViewTransition key={code.id} name={`code-${code.id}`} share="auto" default="none">
        <span className={styles.numeral}>{code.number}</span>
      </ViewTransition>{' '}
      <span lang="en" className={styles.phrase}>
        {code.reasonPhrase}
      </span>{' '}
      {own !== code.reasonPhrase && <span className={styles.own}>{own}</span>}
      <span className={styles.class}>
        {statusClass} · {t(`classes.${statusClass}`)}
      </span>
    </span>
  );
}
