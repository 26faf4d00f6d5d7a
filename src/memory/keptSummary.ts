import * as v from 'valibot';
import type { Card } from './card.ts';
import type { ConfusionTally } from './confusions.ts';
import type { LogSummary } from './knownLog.ts';
import { idSchema, momentSchema } from './record.ts';

/** To be raised whenever the same answers come to something else than before, or stand here in another way. */
const format = 1;

/** How many codes, days, items and pairs a summary may have to be kept; that of a long log has some thousands. */
const limit = 20_000;

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const days = v.pipe(v.number(), v.finite(), v.minValue(0.001));
const dayNumber = v.pipe(v.number(), v.safeInteger());

const cardSchema = v.tuple([
  idSchema,
  /** Difficulty and stability. */
  v.tuple([v.pipe(v.number(), v.minValue(1), v.maxValue(10)), days]),
  /** When it was last asked, and when it is due: that may be far ahead. */
  v.tuple([momentSchema, count]),
  /** Answers, right ones, lapses. */
  v.tuple([count, count, count]),
  v.boolean(),
]);

const tallySchema = v.tuple([idSchema, idSchema, v.tuple([count, count]), count, momentSchema]);

/** Lists in place of objects: shorter, and no key can be `__proto__`. */
const keptSchema = v.object({
  format: v.literal(format),
  revision: v.string(),
  recordCount: count,
  unreadable: count,
  withdrawn: v.array(idSchema),
  answers: count,
  latest: v.nullable(v.object({ at: momentSchema, id: idSchema })),
  cards: v.array(cardSchema),
  tallies: v.array(tallySchema),
  onItem: v.array(v.tuple([idSchema, v.array(v.tuple([idSchema, idSchema]))])),
  days: v.array(v.tuple([dayNumber, count, count])),
  lastAsked: v.array(v.tuple([idSchema, momentSchema])),
});

/**
 * What a log comes to as a text, to be kept beside it; `revision` is that of the log. Undefined where it would be so
 * large (somebody may have imported nonsense) that to read it is hardly faster than to read the log.
 */
export function keptText(log: LogSummary, revision: string): string | undefined {
  const { summary, recordCount, unreadable, withdrawn } = log;
  const { answers, latest = null, cards, confused, days, lastAsked } = summary;
  const tallies = [...confused.tallies].flatMap(([first, inner]) =>
    [...inner].map(([second, tally]) => [first, second, tally] as const),
  );
  const mixedUpOn = [...confused.onItem.values()].flat();
  const sizes = [cards, days, lastAsked].map(({ size }) => size);
  const lengths = [tallies, mixedUpOn, withdrawn].map(({ length }) => length);
  if ([...sizes, ...lengths].reduce((sum, one) => sum + one) > limit) return undefined;
  return JSON.stringify({
    format,
    revision,
    recordCount,
    unreadable,
    withdrawn,
    answers,
    latest,
    cards: [...cards].map(([id, card]) => [
      id,
      [card.memory.difficulty, card.memory.stability],
      [card.last, card.due],
      [card.answers, card.right, card.lapses],
      card.held,
    ]),
    tallies: tallies.map(([first, second, { taken, weight, last }]) => [
      first,
      second,
      taken,
      weight,
      last,
    ]),
    onItem: [...confused.onItem],
    days: [...days].map(([day, tally]) => [day, tally.answers, tally.right]),
    lastAsked: [...lastAsked],
  });
}

/** Reads what was kept; undefined where it is damaged, of another format, or not of this revision of the log. */
export function readKeptText(text: unknown, revision: unknown): LogSummary | undefined {
  const result = v.safeParse(textSchema, text);
  if (!result.success || result.output.revision !== revision) return undefined;
  const { recordCount, unreadable, withdrawn, answers, latest, ...lists } = result.output;
  const tallies = new Map<string, Map<string, ConfusionTally>>();
  for (const [first, second, taken, weight, last] of lists.tallies) {
    const inner = tallies.get(first) ?? new Map<string, ConfusionTally>();
    tallies.set(first, inner.set(second, { taken, weight, last }));
  }
  const summary = {
    answers,
    latest: latest ?? undefined,
    cards: new Map(lists.cards.map(([id, ...card]) => [id, cardOf(card)])),
    confused: { tallies, onItem: new Map(lists.onItem) },
    days: new Map(lists.days.map(([day, given, right]) => [day, { answers: given, right }])),
    lastAsked: new Map(lists.lastAsked),
  };
  return { summary, recordCount, unreadable, withdrawn };
}

const textSchema = v.pipe(v.string(), v.parseJson(), keptSchema);

type KeptCard = v.InferOutput<typeof cardSchema> extends [string, ...infer Rest] ? Rest : never;

function cardOf([memory, times, counts, held]: KeptCard): Card {
  const [difficulty, stability] = memory;
  const [last, due] = times;
  const [answers, right, lapses] = counts;
  return { memory: { difficulty, stability }, last, due, answers, right, lapses, held };
}
