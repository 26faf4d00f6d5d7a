import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { classOf } from '../catalog/statusCode.ts';
import { plainText } from '../ui/plainText.ts';
import styles from './CodeVerdict.module.css';
import { decide, type Situation } from './situation.ts';
import { useTreeTexts } from './useTreeWords.ts';

/** The code that follows from a situation, and the question that decided it; said aloud when it changes. */
export function CodeVerdict({
  situation,
  code,
}: {
  readonly situation: Situation;
  /** The code of the catalog that the situation leads to. */
  readonly code: StatusCode;
}) {
  const { t } = useTranslation('tree');
  const texts = useTreeTexts();
  const last = decide(situation).steps.at(-1);
  return (
    <p role="status" className={styles.verdict} data-class={classOf(code.number)}>
      <span className={styles.number}>{code.number}</span>{' '}
      <span lang="en" className={styles.phrase}>
        {code.reasonPhrase}
      </span>{' '}
      {last && (
        <span className={styles.why}>
          {t('decidedBy', {
            fact: texts.fact(last.question),
            answer: plainText(texts.says(last.question, last.answer)),
          })}
        </span>
      )}
    </p>
  );
}
