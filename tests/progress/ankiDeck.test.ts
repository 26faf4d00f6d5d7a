import { describe, expect, it } from 'vitest';
import { rfc } from '../../src/catalog/source.ts';
import { ankiDeck, type DeckNote, type DeckTexts } from '../../src/progress/ankiDeck.ts';
import { loadDeckNotes } from '../../src/progress/loadDeckNotes.ts';

const texts: DeckTexts = {
  languageTag: 'en',
  deck: 'Statuscope',
  task: (kind) => `Task of ${kind}?`,
  grade: (grade) => grade,
  code: (id) => `${id} Phrase`,
};

const note: DeckNote = {
  item: {
    id: 'access-prose-ward',
    kind: 'prose',
    theme: 'access',
    about: '401',
    exhibit: { kind: 'go', text: 'if a < b && "c" {\n\treturn 403\r\n}' },
    choices: [
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '401', grade: 'best', source: rfc(9110, '15.5.2') },
      { id: '404', grade: 'acceptable', source: rfc(9110, '15.5.5') },
    ],
  },
  words: {
    situation: 'A tablet asks with `Bearer <token>`.',
    whys: { 401: 'The proof has run out.', 403: 'Its rights are fine.', 404: 'It may hide.' },
  },
};

/** The notes of a deck, each as its fields. */
function notesIn(deck: string): readonly (readonly string[])[] {
  return deck
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const deck = ankiDeck([note], texts);
const [fields] = notesIn(deck);
const [guid, front, back, tags] = fields ?? [];

describe('the deck for Anki', () => {
  it('begins with what Anki has to know', () => {
    expect(deck.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:Statuscope',
      '#columns:GUID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  it('has a line with four fields for each note, whatever stands in its texts', () => {
    expect(fields).toHaveLength(4);
    expect(notesIn(ankiDeck([note, note], texts))).toHaveLength(2);
    expect(deck).not.toContain('\r');
  });

  it('gives a note a name that stays the same, and one of its own in each language', () => {
    expect(guid).toBe('statuscope-en-access-prose-ward');
    expect(ankiDeck([note], { ...texts, languageTag: 'tr' })).toContain('statuscope-tr-');
  });

  it('asks on the front: the task, the situation, the exhibit, the choices', () => {
    expect(front).toContain('<p><b>Task of prose?</b></p>');
    expect(front).toContain('A tablet asks with <code>Bearer &lt;token&gt;</code>.');
    expect(front).toContain(
      '<pre dir="ltr">if a &lt; b &amp;&amp; &quot;c&quot; {<br>&#9;return 403<br>}</pre>',
    );
    for (const id of ['401', '403', '404']) expect(front).toContain(`<li>${id} Phrase</li>`);
    expect(front).not.toContain('run out');
  });

  it('answers on the back: the best choice, then every choice with its why, the best first', () => {
    expect(back).toBe(
      '<p><b>401 Phrase</b></p><ul>' +
        '<li><b>401 Phrase</b> (best): The proof has run out.</li>' +
        '<li><b>404 Phrase</b> (acceptable): It may hide.</li>' +
        '<li><b>403 Phrase</b> (wrong): Its rights are fine.</li></ul>',
    );
  });

  it('tags by theme, kind and code', () => {
    expect(tags).toBe('theme::access kind::prose code::401');
  });

  it('escapes whatever looks like HTML, and keeps the headers whole', () => {
    const script = '<script>alert("1")</script>\tand\nmore';
    const hostile = ankiDeck([{ ...note, words: { situation: script, whys: { 401: script } } }], {
      ...texts,
      deck: 'A\n#html:false',
      task: () => script,
      grade: () => script,
      code: () => script,
    });
    expect(hostile).not.toContain('<script');
    expect(hostile.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(7);
    expect(notesIn(hostile)[0]).toHaveLength(4);
  });

  it('shows the choices in the same order every time, and not the best one always first', async () => {
    const notes = await loadDeckNotes('en');
    const lines = notesIn(ankiDeck(notes, texts));
    expect(ankiDeck(notes, texts)).toBe(ankiDeck(notes, texts));
    const bestFirst = notes.filter(({ item, words }, index) => {
      const best = item.choices.find(({ grade }) => grade === 'best');
      const text = best && (words.choices?.[best.id] ?? texts.code(best.id));
      return text !== undefined && lines[index]?.[1]?.includes(`<ul><li>${text}</li>`);
    });
    expect(bestFirst.length / notes.length).toBeLessThan(0.4);
  });

  it.each(['en', 'tr'])('holds every item of the bank, a note a line: %s', async (tag) => {
    const notes = await loadDeckNotes(tag);
    expect(notes.length).toBeGreaterThan(0);
    const lines = notesIn(ankiDeck(notes, { ...texts, languageTag: tag }));
    expect(lines).toHaveLength(notes.length);
    expect(lines.filter((line) => line.length !== 4)).toEqual([]);
    expect(new Set(lines.map(([name]) => name)).size).toBe(notes.length);
    // A quotation mark at the beginning would open a quoted field.
    expect(lines.flat().filter((field) => field.startsWith('"'))).toEqual([]);
  });
});
