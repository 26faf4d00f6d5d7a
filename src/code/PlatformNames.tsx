import { useTranslation } from 'react-i18next';
import { constantsOf, platforms } from '../catalog/languageConstants.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import styles from './PlatformNames.module.css';

/** What the code is called in the standard libraries and frameworks of eight languages. */
export function PlatformNames({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('code');
  const names = constantsOf(code.id);
  return (
    <section aria-labelledby="names" className={styles.section}>
      <h2 id="names">{t('names')}</h2>
      <dl className={styles.list}>
        {platforms.map(({ id, name, prefix, url }) => (
          <div key={id} className={styles.row}>
            <dt>
              <a href={url} translate="no">
                {name}
              </a>
            </dt>
            <dd>
              {names[id] === undefined ? (
                <span className={styles.none}>{t('noName')}</span>
              ) : (
                <code dir="ltr" translate="no">
                  {prefix}
                  {names[id]}
                </code>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
