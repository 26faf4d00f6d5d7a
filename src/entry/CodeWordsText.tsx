import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './CodeWordsText.module.css';

/** When a code is seen, what to do on either end, and the usual mistake; `level` is that of the headings. */
export function CodeWordsText({
  code,
  level,
}: {
  readonly code: StatusCode;
  readonly level: 'h3' | 'h4';
}) {
  const { t } = useTranslation('entry');
  const words = useCodeWords(code.id);
  const Heading = level;
  return (
    <>
      {(['seen', 'receiver', 'sender'] as const).map((topic) => (
        <div key={topic} className={styles.topic}>
          <Heading>{t(`words.${topic}`)}</Heading>
          <ul className={styles.list}>
            {words[topic].map((sentence) => (
              <li key={sentence}>
                <Prose text={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.topic}>
        <Heading>{t('words.mistake')}</Heading>
        <p>
          <Prose text={words.mistake} />
        </p>
      </div>
    </>
  );
}
