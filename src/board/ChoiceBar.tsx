import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { classOf } from '../catalog/statusCode.ts';
import button from '../ui/button.module.css';
import styles from './ChoiceBar.module.css';

/** Says which code is picked, and what to do now. Always there for assistive technology, seen when there is a choice. */
export function ChoiceBar({ onTakeBack }: { onTakeBack(): void }) {
  const { t } = useTranslation('board');
  const label = useLabel();
  const code = useCatalogStore(({ chosen }) => (chosen.kind === 'one' ? chosen.code : undefined));
  return (
    <div
      className={styles.bar}
      data-chosen={code !== undefined}
      data-class={code && classOf(code.number)}
    >
      <p role="status" className={styles.text}>
        {code && t('pickSecond', { code: `${label(code)} ${code.reasonPhrase}` })}
      </p>
      {code && (
        <div className={styles.ways}>
          <Link href={`/codes/${code.id}`} className={button.button}>
            {t('openCode', { code: label(code) })}
          </Link>
          <button type="button" className={button.button} onClick={onTakeBack}>
            {t('takeBack')}
          </button>
        </div>
      )}
    </div>
  );
}
