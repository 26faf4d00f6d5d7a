import { type MouseEvent, useState } from 'react';

/** Milliseconds for which a question has just come: a double click is over by then. */
const settling = 500;

/**
 * Tells whether a click is the other half of a double click that was meant for what stood there before this view came. The
 * time is that of the hand, however late the page gets to it; what is clicked by key counts no clicks.
 */
export function useSecondHalf(): (event: MouseEvent) => boolean {
  const [came] = useState(() => performance.now());
  return ({ detail, timeStamp }) => detail > 1 && timeStamp - came < settling;
}
