import { useTranslation } from 'react-i18next';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import button from '../ui/button.module.css';
import styles from './ChoiceBar.module.css';

/** Says which code is picked, and what to do now. Always there for assistive technology, seen when there is a choice. */
export function ChoiceBar({
  code,
  onTakeBack,
}: {
  readonly code: StatusCode | undefined;
  onTakeBack(): void;
}) {
  const { t } = useTranslation('board');
  return (
    <div
      className={styles.bar}
      data-chosen={code !== undefined}
      data-class={code && classOf(code.number)}
    >
      <p role="status" className={styles.text}>
        {code && t('pickSecond', { code: `${code.id} ${code.reasonPhrase}` })}
      </p>
      {code && (
        <button type="button" className={button.button} onClick={onTakeBack}>
          {t('takeBack')}
        </button>
      )}
    </div>
  );
}
