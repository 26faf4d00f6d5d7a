import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { CodeFace } from '../entry/CodeFace.tsx';
import { LazyCodePicker } from '../picker/LazyCodePicker.tsx';
import button from '../ui/button.module.css';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './CompareHead.module.css';

interface CompareHeadProps {
  readonly pair: Pair;
  onPair(pair: Pair): void;
  onSwap(): void;
  /** A pair may be wanted next: time to fetch what it needs. */
  onPreload(pair: Pair): void;
}

/** The two codes face to face, with a picker each and the swap between them. */
export function CompareHead({ pair, onPair, onSwap, onPreload }: CompareHeadProps) {
  const { t } = useTranslation('compare');
  const { left, right } = pair;
  return (
    <header className={styles.head}>
      <h1 className={styles.faces}>
        <CodeFace code={left} />
        <VisuallyHidden> {t('versus')} </VisuallyHidden>
        <CodeFace code={right} />
      </h1>
      <div className={styles.pickers}>
        <LazyCodePicker
          side="left"
          code={left}
          other={right}
          onPick={(code) => onPair({ left: code, right })}
          onPickPair={onPair}
          onConsider={(code) => onPreload({ left: code, right })}
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
          onConsider={(code) => onPreload({ left, right: code })}
        />
      </div>
    </header>
  );
}
