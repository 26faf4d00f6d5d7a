/**
 * How good a choice is: one is best and supported by the standard; an acceptable one can be defended, counts half,
 * and is never taken for a confusion.
 */
export const grades = ['best', 'acceptable', 'wrong'] as const;
export type Grade = (typeof grades)[number];
