import { useTranslation } from 'react-i18next';
import { numberFormat } from '../i18n/numberFormat.ts';

/** How numbers and days are written in the current language. */
export interface Formats {
  number(value: number): string;
  /** A share from 0 to 1 in whole percent. */
  percent(share: number): string;
  /** A day such as `2026-11-25`, without the year. */
  day(day: string): string;
}

export function useFormats(): Formats {
  return formatsIn(useTranslation().i18n.language);
}

/** By language. A page has a hundred places that write a number, and to make a format takes the browser a while. */
const made = new Map<string, Formats>();

function formatsIn(languageTag: string): Formats {
  const formats = made.get(languageTag) ?? makeFormats(languageTag);
  made.set(languageTag, formats);
  return formats;
}

function makeFormats(languageTag: string): Formats {
  // A date without a time is read as UTC, so it has to be written as UTC, too.
  const day = new Intl.DateTimeFormat(languageTag, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return {
    number: (value) => numberFormat(languageTag).format(value),
    percent: (share) => numberFormat(languageTag, 'percent').format(share),
    day: (text) => day.format(new Date(text)),
  };
}
