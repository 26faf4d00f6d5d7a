import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyView } from '../ui/lazyView.tsx';
import styles from './CodePicker.module.css';
import type { CodePickerProps } from './CodePicker.tsx';

const CodePicker = lazyView(() => import('./CodePicker.tsx'));

/** The picker, fetched beside the page instead of before it: the comparison is there to be read first. */
export function LazyCodePicker(props: CodePickerProps) {
  return (
    <Suspense fallback={<Outline />}>
      <CodePicker {...props} />
    </Suspense>
  );
}

/** The place of the picker, so that nothing moves when it comes. */
function Outline() {
  const { t } = useTranslation('picker');
  return (
    <div className={styles.picker} aria-hidden>
      <div className={`${styles.input} ${styles.outline}`}>{t('placeholder')}</div>
    </div>
  );
}
