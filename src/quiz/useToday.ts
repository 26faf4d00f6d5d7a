import { useState } from 'react';
import { dayOf } from '../memory/days.ts';
import { utcOffsetAt } from '../memory/utcOffset.ts';

/** The day on which the view came up, by the calendar of where the reader is. */
export function useToday(): string {
  const [day] = useState(() => dayOf(Date.now(), utcOffsetAt(Date.now())));
  return day;
}
