import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { languages } from '../i18n/languages.ts';
import button from '../ui/button.module.css';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { useSearchAsWritten } from '../ui/useSearchAsWritten.ts';
import { withSearch } from './address.ts';

/** An address in a language that we do not have: the same page, in those that we do. */
export default function UnknownLanguagePage({
  text,
  rest,
}: {
  /** What stands in place of the language. */
  readonly text: string;
  /** The path behind it: the page that was asked for. */
  readonly rest: string;
}) {
  const { t } = useTranslation('problems');
  const search = useSearchAsWritten();
  return (
    <ProblemPage title={t('unknownLanguage.title', { text })} text={t('unknownLanguage.text')}>
      {languages.map(({ tag, name }) => (
        <Link
          key={tag}
          href={`~${withSearch(`/${tag}${rest}`, search)}`}
          className={button.button}
          lang={tag}
          hrefLang={tag}
        >
          {name}
        </Link>
      ))}
    </ProblemPage>
  );
}
