import { useTranslation } from 'react-i18next';
import { siteHref } from '../content/sitePath.ts';
import { dataFiles, dataSchemas, exampleCode } from '../offline/keptData.ts';
import styles from './OpenDataLinks.module.css';

/** Where the open data can be had (`publish/openData.ts` writes it), each with its address. */
export function OpenDataLinks() {
  const { t, i18n } = useTranslation('about');
  const { list, record } = dataFiles(i18n.language);
  const links = [
    [t('data.list'), list],
    [t('data.record', { code: exampleCode }), record],
    [t('data.listSchema'), dataSchemas.list],
    [t('data.recordSchema'), dataSchemas.record],
  ] as const;
  return (
    <dl className={styles.list}>
      {links.map(([name, path]) => (
        <div key={path} className={styles.link}>
          <dt>{name}</dt>
          <dd>
            <a href={siteHref(`/${path}`)} dir="ltr" translate="no">
              {siteHref(`/${path}`)}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
