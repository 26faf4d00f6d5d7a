import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** How numbers and days are written in the current language. */
export interface Formats {
  number(value: number): string;
  /** A share from 0 to 1 in whole percent. */
  percent(share: number): string;
  /** A day such as `2026-11-25`, without the year. */
  day(day: string): string;
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const tag = i18n.language;
  return useMemo(() => {
    const number = new Intl.NumberFormat(tag);
    const percent = new Intl.NumberFormat(tag, { style: 'percent' });
    // A date without a time is read as UTC, so it has to be written as UTC, too.
    const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    return {
      number: (value) => number.format(value),
      percent: (share) => percent.format(share),
      day: (text) => day.format(new Date(text)),
    };
  }, [tag]);
}
