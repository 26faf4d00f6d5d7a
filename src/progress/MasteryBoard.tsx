import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { ownerName } from '../catalog/catalog.ts';
import { classOf } from '../catalog/statusCode.ts';
import { masteryLevels, type Recall } from '../memory/schedule.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Disc } from './Disc.tsx';
import styles from './MasteryBoard.module.css';
import { type CodeMastery, type MasteryGroup, masteryGroups } from './masteryGroups.ts';
import { useFormats } from './useFormats.ts';

/** Every code, class by class, with how well it is known: as a disc, a word and a number. */
export function MasteryBoard({ recalls }: { readonly recalls: ReadonlyMap<string, Recall> }) {
  const { t } = useTranslation('progress');
  const catalog = useCatalogStore((state) => state.catalog);
  const groups = useMemo(() => masteryGroups(catalog.all, recalls), [catalog, recalls]);
  return (
    <section aria-labelledby="mastery" className={styles.section}>
      <h2 id="mastery">{t('mastery.heading')}</h2>
      <p className={styles.lead}>{t('mastery.lead')}</p>
      <Legend />
      <div>
        {groups.map((group) => (
          <Group key={group.statusClass} group={group} />
        ))}
      </div>
    </section>
  );
}

/** How full the disc of each level is in the legend. */
const examples = { new: 0, shaky: 0.2, growing: 0.5, firm: 0.85 } as const;

function Legend() {
  const { t } = useTranslation('progress');
  return (
    <ul aria-label={t('mastery.legend')} className={styles.legend}>
      {masteryLevels.map((level) => (
        <li key={level} className={styles.example}>
          <Disc share={examples[level]} />
          {t(`mastery.levels.${level}`)}
        </li>
      ))}
    </ul>
  );
}

function Group({ group }: { readonly group: MasteryGroup }) {
  const { t } = useTranslation(['progress', 'app']);
  const { percent } = useFormats();
  const { statusClass, codes, asked } = group;
  const id = `mastery-${statusClass}`;
  return (
    <section aria-labelledby={id} className={styles.group} data-class={statusClass}>
      <div className={styles.class}>
        <h3 id={id} className={styles.className}>
          <span className={styles.digits}>{statusClass === 'beyond' ? '6xx+' : statusClass}</span>{' '}
          {t(`app:classes.${statusClass}`)}
        </h3>
        <p className={styles.asked}>{t('mastery.asked', { asked, all: codes.length })}</p>
      </div>
      <ul className={styles.tiles}>
        {codes.map((one) => (
          <li key={one.code.id}>
            <Tile
              {...one}
              levelName={t(`mastery.levels.${one.level}`)}
              share={percent(one.mastery)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** There are a hundred of them: the words and numbers are made above, where what that takes is there once. */
function Tile({
  code,
  level,
  mastery,
  levelName,
  share,
}: CodeMastery & { readonly levelName: string; readonly share: string }) {
  const isAmbiguous = useLabel()(code) !== String(code.number);
  const isNew = level === 'new';
  return (
    <Link
      href={`/codes/${code.id}`}
      className={styles.tile}
      data-class={classOf(code.number)}
      data-level={level}
      title={code.reasonPhrase}
    >
      <span className={styles.number}>{code.number}</span>{' '}
      {isAmbiguous && <span className={styles.owner}>{ownerName(code)}</span>}{' '}
      <VisuallyHidden>{code.reasonPhrase}</VisuallyHidden>{' '}
      {isNew ? (
        <VisuallyHidden>{levelName}</VisuallyHidden>
      ) : (
        <>
          <span className={styles.percent}>{share}</span>{' '}
          <span className={styles.level}>
            <Disc share={mastery} /> {levelName}
          </span>
        </>
      )}
    </Link>
  );
}
