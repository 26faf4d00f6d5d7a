import type { TFunction } from 'i18next';
import type { Pair } from '../catalog/pair.ts';
import { citation, type Source, sourceUrl } from '../catalog/source.ts';
import type { FieldRequirement, StatusCode } from '../catalog/statusCode.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { phases } from '../exchange/script.ts';
import { wireText } from '../exchange/wireText.ts';
import type { CodeWords } from '../i18n/codeWords.ts';
import { compareFacts, type Statement } from './differences.ts';

interface Side {
  readonly code: StatusCode;
  readonly words: CodeWords;
  readonly exchange: Exchange;
}

type Translate = TFunction<['compare', 'facts']>;

/** A comparison as Markdown: what differs as a table, which to use when, and the messages of both exchanges. */
export function comparisonMarkdown(left: Side, right: Side, url: string, t: Translate): string {
  const pair: Pair = { left: left.code, right: right.code };
  const sides = [left, right];
  return [
    `# ${sides.map(({ code }) => heading(code)).join(` ${t('versus')} `)}`,
    url,
    `## ${t('differences.heading')}`,
    differencesTable(pair, t),
    `## ${t('choice.heading')}`,
    ...sides.flatMap(({ code, words }) => [
      `**${t('choice.answerWhen', { code: code.number })}**`,
      words.choose.map((item) => `- ${item}`).join('\n'),
    ]),
    ...sides.flatMap(({ code, words, exchange }) => [
      `## ${heading(code)}`,
      words.meaning,
      `\`\`\`http\n${messagesOf(exchange).join('\n\n')}\n\`\`\``,
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function heading(code: StatusCode): string {
  return `${code.number} ${code.reasonPhrase}`;
}

function differencesTable(pair: Pair, t: Translate): string {
  const rows = compareFacts(pair).different.map(({ fact, left, right }) => [
    t(`facts:labels.${fact}`),
    statementText(left, t),
    statementText(right, t),
  ]);
  return [['', String(pair.left.number), String(pair.right.number)], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function statementText(statement: Statement | undefined, t: Translate): string {
  if (!statement) return '–';
  if (statement.kind === 'word') {
    return `${t(`facts:${statement.key}`)} ${sourceLink(statement.source)}`;
  }
  const { must, should, may } = statement.fields;
  return [
    fieldsText(t('differences.must'), must, t),
    fieldsText(t('differences.should'), should, t),
    fieldsText(t('differences.may'), may, t),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

function fieldsText(
  strength: string,
  requirements: readonly FieldRequirement[],
  t: Translate,
): string {
  const [first] = requirements;
  if (!first) return '';
  const names = requirements.map(({ name }) => `\`${name}\``).join(', ');
  const condition = first.onlyIf ? ` (${t(`facts:conditions.${first.onlyIf}`)})` : '';
  return `${strength} ${names}${condition} ${sourceLink(first.source)}`;
}

function sourceLink(source: Source): string {
  return `([${citation(source)}](${sourceUrl(source)}))`;
}

function messagesOf(exchange: Exchange): readonly string[] {
  return phases
    .flatMap((phase) => exchange.steps[phase])
    .flatMap((step) => (step.kind === 'message' ? [wireText(step.http).trimEnd()] : []))
    .map((text) => text.replaceAll('\r\n', '\n'));
}
