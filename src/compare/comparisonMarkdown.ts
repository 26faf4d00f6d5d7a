import type { TFunction } from 'i18next';
import { citation, type Source, sourceUrl } from '../catalog/source.ts';
import { type FieldRequirement, type StatusCode, strengths } from '../catalog/statusCode.ts';
import { alike } from '../entry/alikeRequirements.ts';
import { type FactName, mayBeAbsent, type Statement } from '../entry/statements.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { wireTranscript } from '../exchange/wireMessages.ts';
import type { CodeWords } from '../i18n/codeWords.ts';
import { compareFacts } from './differences.ts';
import type { PairWords } from './pairWords.ts';

/** What a side answers to the question that separates the two, and the words of the pair itself. */
interface Between {
  readonly question: string | undefined;
  readonly words: PairWords | undefined;
}

interface Side {
  readonly code: StatusCode;
  readonly words: CodeWords;
  readonly exchange: Exchange;
  /** What to call the code: its number, with its owner where that is needed. */
  readonly label: string;
  /** Its answer to the question that separates the two, where there is one. */
  readonly answer: string | undefined;
}

type Translate = TFunction<['compare', 'facts']>;

/** A comparison as Markdown: what separates the two, what differs as a table, which to use when, and all messages. */
export function comparisonMarkdown(
  left: Side,
  right: Side,
  { question, words: pairWords }: Between,
  url: string,
  t: Translate,
): string {
  const sides = [left, right];
  return [
    `# ${sides.map(heading).join(` ${t('versus')} `)}`,
    url,
    ...(question === undefined ? [] : [`**${question}**`, answers(sides)]),
    ...(pairWords ? [pairWords.difference] : []),
    `## ${t('differences.heading')}`,
    differencesTable(left, right, t),
    `## ${t('choice.heading')}`,
    ...(pairWords ? [`**${t('choice.test')}** ${pairWords.test}`] : []),
    ...sides.flatMap(({ label, words }) => [
      `**${t('choice.answerWhen', { code: label })}**`,
      words.choose.map((item) => `- ${item}`).join('\n'),
    ]),
    ...(pairWords ? [`> ${pairWords.memory}`] : []),
    ...sides.flatMap((side) => [
      `## ${heading(side)}`,
      side.words.meaning,
      `\`\`\`http\n${wireTranscript(side.exchange)}\n\`\`\``,
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function answers(sides: readonly Side[]): string {
  return sides
    .flatMap(({ label, answer }) => (answer === undefined ? [] : [`- **${label}**: ${answer}`]))
    .join('\n');
}

function heading({ code, label }: Side): string {
  return `${label} ${code.reasonPhrase}`;
}

function differencesTable(left: Side, right: Side, t: Translate): string {
  const rows = compareFacts({ left: left.code, right: right.code }).different.map((row) => [
    t(`facts:labels.${row.fact}`),
    statementText(row.fact, row.left, t),
    statementText(row.fact, row.right, t),
  ]);
  return [['', left.label, right.label], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function statementText(fact: FactName, statement: Statement | undefined, t: Translate): string {
  if (!statement) return mayBeAbsent(fact) ? t(`facts:absent.${fact}`) : '';
  switch (statement.kind) {
    case 'word':
      return `${t(`facts:${statement.key}`)} ${sourceLink(statement.source)}`;
    case 'names':
      return statement.names.map(({ text, source }) => `${text} ${sourceLink(source)}`).join(', ');
    case 'fields':
      return strengths
        .map((strength) =>
          fieldsText(t(`facts:strengths.${strength}`), statement.fields[strength], t),
        )
        .filter((text) => text !== '')
        .join('; ');
  }
}

function fieldsText(
  strength: string,
  requirements: readonly FieldRequirement[],
  t: Translate,
): string {
  const groups = alike(requirements).map(([first, names]) => {
    const condition = first.onlyIf ? ` (${t(`facts:conditions.${first.onlyIf}`)})` : '';
    const list = names.map((name) => `\`${name}\``).join(', ');
    return `${list}${condition} ${sourceLink(first.source)}`;
  });
  return groups.length === 0 ? '' : `${strength} ${groups.join('; ')}`;
}

function sourceLink(source: Source): string {
  return `([${citation(source)}](${sourceUrl(source)}))`;
}
