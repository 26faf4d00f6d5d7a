import * as v from 'valibot';
import { statusClasses } from '../catalog/statusCode.ts';
import { phases } from '../exchange/script.ts';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.array(text);

const source = v.strictObject({
  title: v.pipe(text, v.description('As cited: an RFC with its section, or the title of a page')),
  url: v.pipe(text, v.url()),
  practice: v.pipe(
    v.boolean(),
    v.description('True where the source leaves it open and common practice settles it'),
  ),
});

const statement = v.strictObject({
  text: v.pipe(text, v.description('Backticks mark what stands on the wire')),
  source,
});

const fact = v.strictObject({
  fact: v.pipe(text, v.description('The name of the fact, the same in every language')),
  label: text,
  statements: v.pipe(v.array(statement), v.minLength(1)),
});

const summaryEntries = {
  id: v.pipe(
    text,
    v.description('The number; behind it the owner, where the number has more than one meaning'),
  ),
  number: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(999)),
  class: v.picklist(statusClasses),
  reasonPhrase: v.pipe(
    text,
    v.description('As registered, or as its owner calls it; always English'),
  ),
  phrase: v.pipe(text, v.description('In the language of the file')),
  owner: v.pipe(v.nullable(text), v.description('Who made it up; null where it is registered')),
  registration: v.picklist([
    'registered',
    'provisional',
    'deprecated',
    'reserved',
    'obsoleted',
    'unregistered',
  ]),
  meaning: text,
  definedIn: source,
};

const step = v.strictObject({
  phase: v.picklist(phases),
  kind: v.picklist(['message', 'signal', 'work', 'wait', 'note']),
  from: v.pipe(text, v.description('Who acts')),
  to: v.pipe(v.nullable(text), v.description('Who it goes to; null where it goes to nobody')),
  text: v.pipe(text, v.description('Raw HTTP of a message, else what happens, in words')),
});

/** One code, whole: what its page shows. */
export const codeRecordSchema = v.strictObject({
  catalogVersion: text,
  language: text,
  ...summaryEntries,
  formerPhrases: v.array(v.strictObject({ phrase: text, source })),
  seen: texts,
  receiver: texts,
  sender: texts,
  mistake: text,
  choose: texts,
  facts: v.array(fact),
  relatedFields: texts,
  constants: v.pipe(
    v.record(text, v.nullable(text)),
    v.description('By platform; null where it has none'),
  ),
  neighbours: v.pipe(texts, v.description('The ids of the codes that it is most often taken for')),
  curl: text,
  exchange: v.array(step),
});

/** All codes in one language, in short. */
export const codeListSchema = v.strictObject({
  catalogVersion: text,
  language: text,
  codes: v.array(v.strictObject({ ...summaryEntries, file: text })),
});

export type CodeRecord = v.InferOutput<typeof codeRecordSchema>;
export type CodeList = v.InferOutput<typeof codeListSchema>;
