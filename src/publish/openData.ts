import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { catalog } from '../catalog/wholeCatalog.ts';
import { parseCodeWords } from '../i18n/codeWords.ts';
import { codeList, codeRecord, type Words } from './records.ts';
import { codeListSchema, codeRecordSchema } from './schema.ts';
import { type SourceFile, scriptOf, sourceLanguages, wordsIn } from './sources.ts';

/** The open data: the catalog in each language, and the schemas of both forms. */
export function openDataFiles(): readonly SourceFile[] {
  return [
    jsonFile('schema/code.json', toJsonSchema(codeRecordSchema)),
    jsonFile('schema/codes.json', toJsonSchema(codeListSchema)),
    ...sourceLanguages.flatMap((language) => filesOf(wordsOf(language))),
  ];
}

function filesOf(words: Words): readonly SourceFile[] {
  return [
    jsonFile(`${words.language}/codes.json`, v.parse(codeListSchema, codeList(catalog, words))),
    ...catalog.all.map((code) =>
      jsonFile(
        `${words.language}/codes/${code.id}.json`,
        v.parse(codeRecordSchema, codeRecord(code, scriptOf(code.id), words, catalog)),
      ),
    ),
  ];
}

function jsonFile(fileName: string, content: unknown): SourceFile {
  return { fileName, source: `${JSON.stringify(content, null, 2)}\n` };
}

function wordsOf(language: string): Words {
  const words = wordsIn(language);
  const file = (namespace: string) => {
    const found = words[namespace];
    if (!found) throw new Error(`locales/${language}/${namespace}.json is missing`);
    return found;
  };
  return {
    language,
    codeWords: (id) => parseCodeWords(file(`codes/${id}`)),
    fact: (key) => textAt(file('facts'), key.split('.')),
    actor: (id) => textAt(file('exchange'), ['actors', id]),
  };
}

function textAt(words: unknown, path: readonly string[]): string {
  const [first, ...rest] = path;
  if (first === undefined) return v.parse(v.string(), words);
  return textAt(v.parse(v.record(v.string(), v.unknown()), words)[first], rest);
}
