import * as v from 'valibot';

const questionWordsSchema = v.record(
  v.string(),
  v.object({
    ask: v.string(),
    /** What the question is about, as the label of a fact. */
    fact: v.string(),
    answers: v.record(v.string(), v.object({ says: v.string(), follows: v.string() })),
  }),
);

const debateWordsSchema = v.record(
  v.string(),
  v.object({
    about: v.string(),
    usual: v.string(),
    sides: v.record(v.string(), v.string()),
  }),
);

const sentencesSchema = v.record(v.string(), v.string());

/** The words of all questions, by their ids: `locales/<lng>/tree/questions.json`. */
export type QuestionWords = v.InferOutput<typeof questionWordsSchema>;
/** What experts argue about, by the ids of the debates: `locales/<lng>/tree/debates.json`. */
export type DebateWords = v.InferOutput<typeof debateWordsSchema>;
/**
 * Sentences by an id: what each code is that no server should choose (`locales/<lng>/tree/outside.json`), and example
 * situations (`locales/<lng>/tree/examples.json`).
 */
export type Sentences = v.InferOutput<typeof sentencesSchema>;

/** Reads what was loaded; throws where the file does not have that form. */
export function parseQuestionWords(words: unknown): QuestionWords {
  return v.parse(questionWordsSchema, words);
}

/** Reads what was loaded; throws where the file does not have that form. */
export function parseDebateWords(words: unknown): DebateWords {
  return v.parse(debateWordsSchema, words);
}

/** Reads what was loaded; throws where the file does not have that form. */
export function parseSentences(words: unknown): Sentences {
  return v.parse(sentencesSchema, words);
}
