import { describe, expect, it } from 'vitest';
import { isSent, type StatusCode } from '../../src/catalog/statusCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import {
  answersOf,
  type Exchange,
  exchangeFrom,
  pairExchanges,
} from '../../src/exchange/exchange.ts';
import type { HttpResponse } from '../../src/exchange/http.ts';
import { anyRequest } from '../../src/exchange/requests.ts';
import { type Phase, phases, type Script } from '../../src/exchange/script.ts';
import { parseCodeWords } from '../../src/i18n/codeWords.ts';
import { allPairs } from '../pairs.ts';
import { languageTags, readWords } from '../words.ts';
import { scriptOf, scripts } from './scripts.ts';

function wordsUsed(script: Script): Set<string> {
  const steps = script.plots.flatMap((plot) => phases.flatMap((phase) => plot.steps[phase]));
  return new Set(steps.flatMap((step) => ('words' in step ? [step.words] : [])));
}

function codeOf(script: Script): StatusCode {
  const code = catalog.byId(script.id);
  if (!code) throw new Error(`No code ${script.id}`);
  return code;
}

const namesOf = ({ reasonPhrase, formerPhrases }: StatusCode) => [
  reasonPhrase,
  ...formerPhrases.map(({ value }) => value),
];

const exchangesOf = (script: Script) => answersOf(script).map((name) => exchangeFrom(script, name));

const responsesIn = (exchange: Exchange, inPhases: readonly Phase[]): readonly HttpResponse[] =>
  inPhases
    .flatMap((phase) => exchange.steps[phase])
    .flatMap((step) =>
      step.kind === 'message' && step.http.kind === 'response' ? [step.http] : [],
    );

const isBound = (script: Script) => answersOf(script).length < anyRequest.length;

describe('the exchange scripts', () => {
  it('are there for every code', () => {
    expect(scripts.map(({ id }) => id).sort()).toEqual(catalog.all.map(({ id }) => id).sort());
  });

  it.each(scripts)('$id answers no request in two ways', (script) => {
    const answers = answersOf(script);
    expect(new Set(answers).size).toBe(answers.length);
  });

  it.each(scripts)(
    '$id begins with the request alone and ends with what happens next',
    (script) => {
      for (const { steps, actors } of script.plots) {
        expect(steps.request).toHaveLength(1);
        expect(steps.request[0]).toMatchObject({ kind: 'message', from: 'client' });
        for (const phase of phases) expect(steps[phase].length, phase).toBeGreaterThan(0);
        expect(actors.length === 2 || actors.length === 3).toBe(true);
      }
    },
  );

  it.each(scripts)('$id lets only actors act that have a column', (script) => {
    for (const { steps, actors } of script.plots) {
      for (const step of phases.flatMap((phase) => steps[phase])) {
        const named = 'at' in step ? [step.at] : [step.from, step.to];
        for (const actor of named) expect(actors).toContain(actor);
        expect(new Set(named).size).toBe(named.length);
      }
    }
  });

  it.each(scripts)('$id responds with its own code, by the name that it has or had', (script) => {
    const code = codeOf(script);
    for (const exchange of exchangesOf(script)) {
      const sent = responsesIn(exchange, ['response']);
      const own = sent.filter(({ status }) => status === code.number);
      expect(own.length > 0).toBe(isSent(code));
      for (const { reasonPhrase } of own) expect(namesOf(code)).toContain(reasonPhrase);
      for (const { status, reasonPhrase, content } of responsesIn(exchange, phases)) {
        const names = catalog.meaningsOf(status).flatMap(namesOf);
        expect(names, `${status} in ${script.id}`).toContain(reasonPhrase);
        if (status < 200 || [204, 205, 304].includes(status)) expect(content).toBeUndefined();
      }
    }
  });

  it('show what the other side sees where the code is never sent: the connection ends, or another response', () => {
    for (const code of catalog.all.filter((one) => !isSent(one))) {
      for (const exchange of exchangesOf(scriptOf(code.id))) {
        const closing = exchange.steps.response.filter(({ kind }) => kind === 'signal');
        const others = responsesIn(exchange, ['response']).map(({ status }) => status);
        expect(closing.length + others.length, code.id).toBeGreaterThan(0);
        expect(others, code.id).not.toContain(code.number);
      }
    }
  });

  it.each(scripts)('$id carries the fields that its code must and should carry', (script) => {
    const code = codeOf(script);
    if (!isSent(code)) return;
    const names = [...code.fields.must, ...code.fields.should]
      .filter(({ onlyIf }) => onlyIf === undefined)
      .map(({ name }) => name);
    for (const exchange of exchangesOf(script)) {
      const [own] = responsesIn(exchange, ['response']).filter(
        ({ status }) => status === code.number,
      );
      expect(Object.keys(own?.fields ?? {})).toEqual(expect.arrayContaining(names));
    }
  });

  it.each(languageTags)('say each step in words, and no words are left over: %s', (tag) => {
    for (const script of scripts) {
      const { exchange } = parseCodeWords(readWords(tag, `codes/${script.id}.json`));
      const wanted = [...wordsUsed(script), ...(isBound(script) ? ['ownRequest'] : [])];
      expect(Object.keys(exchange).sort(), script.id).toEqual(wanted.sort());
    }
  });

  it('let two codes start from the same request wherever both can answer it', () => {
    for (const { left, right } of allPairs) {
      const [a, b] = [scriptOf(left.id), scriptOf(right.id)];
      const common = answersOf(a).some((name) => answersOf(b).includes(name));
      const { start } = pairExchanges(a, b);
      expect(start.kind, `${left.id} ${right.id}`).toBe(common ? 'shared' : 'own');
      if (start.kind === 'own') expect(isBound(scriptOf(start.boundId))).toBe(true);
    }
  });
});
