import { useMemo, useState } from 'react';
import { dueCodes, recalls } from '../memory/schedule.ts';
import { useSummaryAt } from '../memory/useSummaryAt.ts';
import { modeHref, plainModes } from './mode.ts';
import { QuizFront } from './QuizFront.tsx';
import { useQuizStore } from './QuizProvider.tsx';
import { isOfToday, isOver } from './session.ts';
import { useToday } from './useToday.ts';

/** The front page of the quiz with what the memory and the kept sessions have to tell. */
export function LiveFront() {
  const [opened] = useState(Date.now);
  const { summary, now } = useSummaryAt(opened);
  const due = useMemo(() => dueCodes(recalls(summary.cards, now), now).length, [summary, now]);
  const sessions = useQuizStore((state) => state.sessions);
  const today = useToday();
  const underWay = plainModes.flatMap((kind) => {
    const session = sessions[modeHref({ kind })];
    // Something was answered, and something is left.
    if (!session || session.given.length === 0) return [];
    if (!isOfToday(session, { kind }, today) || isOver(session, { kind }, now)) return [];
    return [[kind, { done: session.given.length, count: session.asked.length }] as const];
  });
  return <QuizFront news={{ due, underWay: Object.fromEntries(underWay) }} />;
}
