/** Minutes east of UTC where this device is at a moment (milliseconds since 1970). */
export function utcOffsetAt(moment: number): number {
  // `Date` counts westwards.
  return -new Date(moment).getTimezoneOffset();
}
