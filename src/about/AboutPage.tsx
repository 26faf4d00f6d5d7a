import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { loadCitedSources } from '../entry/citedSourcesFile.ts';
import button from '../ui/button.module.css';
import { usePageHead } from '../ui/usePageHead.ts';
import styles from './AboutPage.module.css';
import { AboutSection } from './AboutSection.tsx';
import { EditionList } from './EditionList.tsx';
import { OpenDataLinks } from './OpenDataLinks.tsx';
import { SourceLists } from './SourceLists.tsx';

/** What Statuscope is, for whom, what it rests on, and what a reader may want to know before trusting or using it. */
export function AboutPage() {
  // Ask for everything before waiting for anything.
  const loading = loadCitedSources();
  const { t } = useTranslation('about');
  const cited = use(loading);
  usePageHead(t('title'), t('description'));
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <AboutSection id="whom" heading={t('whom.heading')}>
        <ul className={styles.cases}>
          <li>{t('whom.writers')}</li>
          <li>{t('whom.readers')}</li>
          <li>{t('whom.learners')}</li>
        </ul>
      </AboutSection>
      <AboutSection id="sources" heading={t('sources.heading')}>
        <SourceLists cited={cited} />
      </AboutSection>
      <AboutSection id="edition" heading={t('edition.heading')}>
        <EditionList />
      </AboutSection>
      <AboutSection id="data" heading={t('data.heading')}>
        <p>{t('data.lead')}</p>
        <OpenDataLinks />
      </AboutSection>
      <AboutSection id="licences" heading={t('licences.heading')}>
        <p>{t('licences.lead')}</p>
        <p>
          <Link href="/licences" className={button.button}>
            {t('licences.link')}
          </Link>
        </p>
      </AboutSection>
      <AboutSection id="privacy" heading={t('privacy.heading')}>
        <p>{t('privacy.text')}</p>
      </AboutSection>
      <AboutSection id="help" heading={t('help.heading')}>
        <h3>{t('help.mistake')}</h3>
        <p>{t('help.mistakeText')}</p>
        <h3>{t('help.translation')}</h3>
        <p>{t('help.translationText')}</p>
      </AboutSection>
    </article>
  );
}
