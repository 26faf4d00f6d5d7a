import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { openDataFiles } from '../../src/publish/openData.ts';
import { codeListSchema, codeRecordSchema } from '../../src/publish/schema.ts';
import { languageTags, textsOf } from '../words.ts';

const files = new Map(openDataFiles().map(({ fileName, source }) => [fileName, source]));

function read(fileName: string): unknown {
  return JSON.parse(files.get(fileName) ?? 'null');
}

describe('the open data', () => {
  it.each(languageTags)('lists every code, each with a file that is there: %s', (tag) => {
    const { codes } = v.parse(codeListSchema, read(`${tag}/codes.json`));
    expect(codes.map(({ id }) => id)).toEqual(catalog.all.map(({ id }) => id));
    for (const { file } of codes) expect(files.has(`${tag}/${file}`)).toBe(true);
  });

  it.each(languageTags)('tells all of a code: %s', (tag) => {
    for (const { id } of catalog.all) {
      const record = v.parse(codeRecordSchema, read(`${tag}/codes/${id}.json`));
      expect(record.facts.length, id).toBeGreaterThan(8);
      for (const [key, text] of textsOf(record)) {
        expect(text.trim(), `${id} ${key}`).not.toBe('');
        expect(text, `${id} ${key}`).not.toMatch(/^undefined|: undefined|\{\{|\[object/);
      }
    }
  });

  it('speaks the language of its file', () => {
    expect(read('tr/codes/404.json')).toMatchObject({
      language: 'tr',
      reasonPhrase: 'Not Found',
      phrase: 'Bulunamadı',
    });
  });

  it('comes with a JSON Schema of either form, in which every field of a record stands', () => {
    for (const [schema, example] of [
      ['schema/code.json', 'en/codes/404.json'],
      ['schema/codes.json', 'en/codes.json'],
    ] as const) {
      const { $schema, properties, additionalProperties } = v.parse(
        v.object({
          $schema: v.string(),
          properties: v.record(v.string(), v.unknown()),
          additionalProperties: v.literal(false),
        }),
        read(schema),
      );
      expect($schema).toContain('json-schema.org');
      expect(additionalProperties).toBe(false);
      const fields = Object.keys(v.parse(v.record(v.string(), v.unknown()), read(example)));
      expect(Object.keys(properties).sort()).toEqual(fields.sort());
    }
  });
});
