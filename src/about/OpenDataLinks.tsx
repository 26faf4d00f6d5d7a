import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { siteHref } from '../content/sitePath.ts';
import styles from './OpenDataLinks.module.css';

/** The code whose file stands for those of all codes. */
const exampleId = '404';

/** Where the open data can be had (`publish/openData.ts` writes it), each with its address. */
export function OpenDataLinks() {
  const { t, i18n } = useTranslation('about');
  const example = useCatalogStore((state) => state.catalog.byId(exampleId) ?? state.catalog.all[0]);
  const id = example?.id ?? exampleId;
  const links = [
    [t('data.list'), `/data/${i18n.language}/codes.json`],
    [t('data.record', { code: id }), `/data/${i18n.language}/codes/${id}.json`],
    [t('data.listSchema'), '/data/schema/codes.json'],
    [t('data.recordSchema'), '/data/schema/code.json'],
  ] as const;
  return (
    <dl className={styles.list}>
      {links.map(([name, path]) => (
        <div key={path} className={styles.link}>
          <dt>{name}</dt>
          <dd>
            <a href={siteHref(path)} dir="ltr" translate="no">
              {siteHref(path)}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
