import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/languages.ts';
import { Notice } from '../ui/Notice.tsx';
import type { MissingLanguage } from './useLanguage.ts';

/** Says that a language was asked for and did not come, so that the page stays as it is. */
export function LanguageNotice({ tag, forget }: MissingLanguage) {
  const { t } = useTranslation('app');
  const language = tag === undefined ? undefined : languageOf(tag)?.name;
  return (
    <Notice
      text={language && t('languageMissing', { language })}
      action={t('dismiss')}
      onAction={forget}
    />
  );
}
