import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { themes } from '../scenarios/item.ts';
import button from '../ui/button.module.css';
import { PageHead } from '../ui/PageHead.tsx';
import { usePageHead } from '../ui/usePageHead.ts';
import type { UnderWay } from './front.ts';
import { MemoryNotice } from './MemoryNotice.tsx';
import { modeHref, plainModes } from './mode.ts';
import styles from './QuizFront.module.css';
import { useFrontNews } from './useFrontNews.ts';

/** The kinds of sessions to choose from, what is due, and what is still under way. */
export function QuizFront() {
  const { t } = useTranslation('quiz');
  usePageHead(t('title'), t('description'));
  const news = useFrontNews();
  const due = news?.due ?? 0;
  return (
    <>
      <MemoryNotice health={news?.memory} />
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className={styles.modes}>
        {plainModes.map((kind) => {
          const underWay = news?.underWay[kind];
          return (
            <li key={kind}>
              <Link href={modeHref({ kind })} className={styles.mode}>
                <span className={styles.name}>{t(`modes.${kind}.name`)}</span>{' '}
                <span className={styles.about}>
                  {kind === 'practice' && due > 0
                    ? t('due', { count: due })
                    : t(`modes.${kind}.about`)}
                </span>{' '}
                {underWay && <HowFar {...underWay} />}
              </Link>
            </li>
          );
        })}
      </ul>
      <section aria-labelledby="themes" className={styles.themes}>
        <h2 id="themes">{t('themes.heading')}</h2>
        <ul className={styles.list}>
          {themes.map((theme) => (
            <li key={theme}>
              <Link href={modeHref({ kind: 'theme', theme })} className={button.button}>
                {t(`themes.${theme}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <Link href="/progress" className={button.button}>
          {t('progress')}
        </Link>
      </p>
    </>
  );
}

function HowFar({ done, count }: UnderWay) {
  const { t } = useTranslation('quiz');
  return (
    <span className={styles.going}>
      {count === undefined ? t('underWaySoFar', { done }) : t('underWay', { done, count })}
    </span>
  );
}
