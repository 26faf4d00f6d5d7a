import { pointsOf, type Session } from './session.ts';

/** How an answer looks in the result of the daily five: squares that every messenger shows. */
const squares = { best: '🟩', acceptable: '🟨', wrong: '🟥' } as const;

/** The result as text to copy: it tells how it went and gives nothing away. */
export function dailyResultText(
  session: Session,
  formatNumber: (points: number) => string,
): string {
  const { asked, given, day } = session;
  const row = given.map(({ grade }) => squares[grade]).join('');
  return `Statuscope ${day} · ${formatNumber(pointsOf(session))}/${asked.length}\n${row}`;
}
