import { type Catalog, ownerName } from '../catalog/catalog.ts';
import { catalogVersion } from '../catalog/edition.ts';
import { constantsOf, platforms } from '../catalog/languageConstants.ts';
import { neighboursOf } from '../catalog/mixedUpPairs.ts';
import { citation, type Source, sourceUrl } from '../catalog/source.ts';
import {
  classOf,
  type FieldRequirement,
  type StatusCode,
  strengths,
} from '../catalog/statusCode.ts';
import { alike } from '../entry/alikeRequirements.ts';
import { type Statement, statementOf, tellingOrder, tells } from '../entry/statements.ts';
import { curlCommand } from '../exchange/curl.ts';
import { type ExchangeStep, firstExchange } from '../exchange/exchange.ts';
import { phases, type Script } from '../exchange/script.ts';
import { firstRequest } from '../exchange/wireMessages.ts';
import { wireText } from '../exchange/wireText.ts';
import type { CodeWords } from '../i18n/codeWords.ts';
import type { CodeList, CodeRecord } from './schema.ts';

/** The words of one language, as far as the records need them. */
export interface Words {
  readonly language: string;
  codeWords(id: string): CodeWords;
  /** A text of `facts.json` by its key, such as `reason.moved`. */
  fact(key: string): string;
  /** Who takes part in an exchange. */
  actor(id: string): string;
}

/** Everything about one code, as its page shows it. */
export function codeRecord(
  code: StatusCode,
  script: Script,
  words: Words,
  catalog: Catalog,
): CodeRecord {
  const exchange = firstExchange(script);
  const own = words.codeWords(code.id);
  const request = firstRequest(exchange);
  const constants = constantsOf(code.id);
  return {
    catalogVersion,
    language: words.language,
    ...summaryOf(code, words),
    formerPhrases: code.formerPhrases.map(({ value, source }) => ({
      phrase: value,
      source: sourceRecord(source),
    })),
    seen: own.seen,
    receiver: own.receiver,
    sender: own.sender,
    mistake: own.mistake,
    choose: own.choose,
    facts: tellingOrder.flatMap((fact) => {
      const statement = statementOf(code, fact);
      if (!statement || !tells(statement)) return [];
      const label = words.fact(`labels.${fact}`);
      return [{ fact, label, statements: statementRecords(statement, words) }];
    }),
    relatedFields: [...code.related],
    constants: Object.fromEntries(
      platforms.map(({ id, name, prefix }) => [
        name,
        constants[id] === undefined ? null : `${prefix}${constants[id]}`,
      ]),
    ),
    neighbours: neighboursOf(code, catalog).map(({ id }) => id),
    curl: request ? curlCommand(request) : '',
    exchange: phases.flatMap((phase) =>
      exchange.steps[phase].map((step) => ({ phase, ...stepRecord(step, own, words) })),
    ),
  };
}

/** All codes in short, each with the file that holds the whole. */
export function codeList(catalog: Catalog, words: Words): CodeList {
  return {
    catalogVersion,
    language: words.language,
    codes: catalog.all.map((code) => ({
      ...summaryOf(code, words),
      file: `codes/${code.id}.json`,
    })),
  };
}

function summaryOf(code: StatusCode, words: Words) {
  return {
    id: code.id,
    number: code.number,
    class: classOf(code.number),
    reasonPhrase: code.reasonPhrase,
    phrase: words.codeWords(code.id).phrase,
    owner: code.owner === undefined ? null : (ownerName(code) ?? words.fact('owner.unknown')),
    registration: code.registration.value,
    meaning: words.codeWords(code.id).meaning,
    definedIn: sourceRecord(code.definedIn),
  };
}

function sourceRecord(source: Source) {
  return {
    title: citation(source),
    url: sourceUrl(source),
    practice: source.kind === 'practice',
  };
}

function statementRecords(statement: Statement, words: Words) {
  switch (statement.kind) {
    case 'word':
      return [{ text: words.fact(statement.key), source: sourceRecord(statement.source) }];
    case 'names':
      return statement.names.map(({ text, source }) => ({ text, source: sourceRecord(source) }));
    case 'fields':
      return strengths.flatMap((strength) =>
        alike(statement.fields[strength]).map(([first, names]) => ({
          text: fieldsText(words.fact(`strengths.${strength}`), first, names, words),
          source: sourceRecord(first.source),
        })),
      );
  }
}

function fieldsText(
  strength: string,
  { onlyIf }: FieldRequirement,
  names: readonly string[],
  words: Words,
): string {
  const condition = onlyIf ? ` (${words.fact(`conditions.${onlyIf}`)})` : '';
  return `${strength}: ${names.map((name) => `\`${name}\``).join(', ')}${condition}`;
}

function stepRecord(step: ExchangeStep, own: CodeWords, words: Words) {
  switch (step.kind) {
    case 'message':
      return {
        kind: step.kind,
        from: words.actor(step.from),
        to: words.actor(step.to),
        text: wireText(step.http),
      };
    case 'signal':
      return {
        kind: step.kind,
        from: words.actor(step.from),
        to: words.actor(step.to),
        text: own.exchange[step.words] ?? '',
      };
    case 'work':
    case 'wait':
    case 'note':
      return {
        kind: step.kind,
        from: words.actor(step.at),
        to: null,
        text: own.exchange[step.words] ?? '',
      };
  }
}
