import { useTranslation } from 'react-i18next';
import { type Confidence, confidences } from '../memory/record.ts';
import styles from './ConfidenceChoice.module.css';

/** How sure are you? Not asked of anybody who does not want to say. */
export function ConfidenceChoice({
  sure,
  onSure,
}: {
  readonly sure: Confidence | undefined;
  onSure(sure: Confidence): void;
}) {
  const { t } = useTranslation('quiz');
  return (
    <fieldset className={styles.confidence}>
      <legend className={styles.legend}>{t('sure.ask')}</legend>
      {confidences.map((one) => (
        <label key={one} className={styles.one} data-chosen={one === sure}>
          <input type="radio" name="sure" checked={one === sure} onChange={() => onSure(one)} />
          {t(`sure.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
