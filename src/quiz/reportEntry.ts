/**
 * Marks the entry of the browser's history that shows the report of this session (its id): a reload, and coming back
 * from what the report leads to, find it there, while a link to the quiz begins something new.
 */
export function markReportEntry(session: string): void {
  window.history.replaceState({ report: session }, '');
}

/** Does the present entry of the history show the report of this session? */
export function isReportEntry(session: string): boolean {
  const state: unknown = window.history.state;
  return (
    typeof state === 'object' && state !== null && 'report' in state && state.report === session
  );
}
