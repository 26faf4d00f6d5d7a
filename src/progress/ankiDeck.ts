import type { Grade } from '../catalog/grade.ts';
import { seededRandom, shuffled } from '../memory/random.ts';
import type { Choice, ItemKind, QuizItem } from '../scenarios/item.ts';
import type { ItemWords } from '../scenarios/itemWords.ts';

/** An item and what it says in the language of the deck. */
export interface DeckNote {
  readonly item: QuizItem;
  readonly words: ItemWords;
}

/** The words around the items, in the language of the deck; plain texts, they are escaped here. */
export interface DeckTexts {
  readonly languageTag: string;
  /** What the deck is called in Anki. */
  readonly deck: string;
  /** What is asked in items of a kind. */
  task(kind: ItemKind): string;
  /** How a choice is graded, in a word. */
  grade(grade: Grade): string;
  /** What to call a choice that is a code: `404 Not Found`. */
  code(id: string): string;
}

/**
 * The items as a text that Anki imports (Anki manual, "Text files"): header lines that begin with `#`, then a note a
 * line with four fields between tabs.
 *
 * - A name that stays the same (the language and the item's id), so that a later import updates the notes it finds.
 * - Front: the task, the situation, the exhibit, the choices, shuffled the same way every time.
 * - Back: the best choice, then every choice with its grade and its why.
 * - Tags: theme, kind and code, such as `theme::access kind::log code::401`.
 *
 * The fields are HTML in which every text is escaped; line breaks and tabs are written as HTML, too, so that none can
 * part a note.
 */
export function ankiDeck(notes: readonly DeckNote[], texts: DeckTexts): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${texts.deck.replace(/\s+/g, ' ')}`,
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  return [...headers, ...notes.map((note) => noteLine(note, texts)), ''].join('\n');
}

function noteLine(note: DeckNote, texts: DeckTexts): string {
  const { id, theme, kind, about } = note.item;
  return [
    `statuscope-${texts.languageTag}-${id}`,
    frontOf(note, texts),
    backOf(note, texts),
    `theme::${theme} kind::${kind} code::${about}`,
  ]
    .map(inOneField)
    .join('\t');
}

function frontOf(note: DeckNote, texts: DeckTexts): string {
  const { item, words } = note;
  const choices = shuffled(item.choices, seededRandom(item.id));
  return [
    `<p><b>${proseHtml(texts.task(item.kind))}</b></p>`,
    `<p>${proseHtml(words.situation)}</p>`,
    item.exhibit ? `<pre dir="ltr">${escaped(item.exhibit.text)}</pre>` : '',
    `<ul>${choices.map((choice) => `<li>${choiceHtml(choice, note, texts)}</li>`).join('')}</ul>`,
  ].join('');
}

const gradeOrder = { best: 0, acceptable: 1, wrong: 2 } as const satisfies Record<Grade, number>;

function backOf(note: DeckNote, texts: DeckTexts): string {
  const { item, words } = note;
  const choices = [...item.choices].sort((a, b) => gradeOrder[a.grade] - gradeOrder[b.grade]);
  const best = choices.find(({ grade }) => grade === 'best');
  const whys = choices.map((choice) => {
    const why = proseHtml(words.whys[choice.id] ?? '');
    const grade = escaped(texts.grade(choice.grade));
    return `<li><b>${choiceHtml(choice, note, texts)}</b> (${grade}): ${why}</li>`;
  });
  return `${best ? `<p><b>${choiceHtml(best, note, texts)}</b></p>` : ''}<ul>${whys.join('')}</ul>`;
}

function choiceHtml({ id }: Choice, { words }: DeckNote, texts: DeckTexts): string {
  return proseHtml(words.choices?.[id] ?? texts.code(id));
}

/** A text from `locales/`, in which backticks mark what stands on the wire. */
function proseHtml(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** What would end the field or the line, as HTML. */
function inOneField(html: string): string {
  return html.replace(/\r\n|[\r\n]/g, '<br>').replaceAll('\t', '&#9;');
}
