import * as choose from '../../src/memory/choose.ts';
import * as mix from '../../src/memory/confusions.ts';
import type { Answer } from '../../src/memory/record.ts';
import * as schedule from '../../src/memory/schedule.ts';
import * as statistics from '../../src/memory/statistics.ts';
import { summaryOf } from '../../src/memory/summary.ts';

// What the pages compute from a summary, here from the answers themselves.

type Answers = readonly Answer[];

export const recalls = (answers: Answers, now: number) =>
  schedule.recalls(summaryOf(answers, now).cards, now);

export const confusions = (answers: Answers) => mix.confusions(summaryOf(answers).confused);

export const perDay = (answers: Answers, today: string, count: number) =>
  statistics.perDay(summaryOf(answers).days, today, count);

export const streak = (answers: Answers, today: string) =>
  statistics.streak(summaryOf(answers).days, today);

type Circumstances = Parameters<typeof choose.chooseItems>[0];

export const chooseItems = ({
  answers,
  ...rest
}: Omit<Circumstances, 'summary'> & { readonly answers: Answers }) =>
  choose.chooseItems({ ...rest, summary: summaryOf(answers, rest.now) });
