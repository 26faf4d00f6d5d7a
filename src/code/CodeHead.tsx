import { useTranslation } from 'react-i18next';
import type { StatusCode } from '../catalog/statusCode.ts';
import { Citation } from '../entry/Citation.tsx';
import { CodeFace } from '../entry/CodeFace.tsx';
import styles from './CodeHead.module.css';

/** The code, and what it was called in earlier standards. */
export function CodeHead({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('code');
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>
        <CodeFace code={code} />
      </h1>
      {code.formerPhrases.length > 0 && (
        <p className={styles.former}>
          {t('former')}{' '}
          {code.formerPhrases.map(({ value, source }, index) => (
            <span key={value}>
              {index > 0 && ' · '}
              <span lang="en">{value}</span> <Citation source={source} />
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
