import { STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { answersOf, exchangeFrom, pairExchanges } from '../../src/exchange/exchange.ts';
import { anyRequest } from '../../src/exchange/requests.ts';
import { phases, type Script } from '../../src/exchange/script.ts';
import { parseCodeWords } from '../../src/i18n/codeWords.ts';
import { allPairs } from '../pairs.ts';
import { languageTags, readWords } from '../words.ts';
import { scriptOf, scripts } from './scripts.ts';

function wordsUsed(script: Script): Set<string> {
  const steps = script.plots.flatMap((plot) => phases.flatMap((phase) => plot.steps[phase]));
  return new Set(steps.flatMap((step) => ('words' in step ? [step.words] : [])));
}

const isBound = (script: Script) => answersOf(script).length < anyRequest.length;

describe('the exchange scripts', () => {
  it('are there for every code', () => {
    expect(scripts.map(({ id }) => id).sort()).toEqual(catalog.all.map(({ id }) => id));
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

  it.each(scripts)('$id responds with its own code, in the words of the registry', (script) => {
    for (const name of answersOf(script)) {
      const exchange = exchangeFrom(script, name);
      const sent = exchange.steps.response.flatMap((step) =>
        step.kind === 'message' ? [step.http] : [],
      );
      expect(sent.at(-1)).toMatchObject({ kind: 'response', status: Number(script.id) });
      const messages = phases
        .flatMap((phase) => exchange.steps[phase])
        .flatMap((step) => (step.kind === 'message' ? [step.http] : []));
      for (const message of messages) {
        if (message.kind !== 'response') continue;
        const phrase =
          message.status === 422 ? 'Unprocessable Content' : STATUS_CODES[message.status];
        expect(message.reasonPhrase).toBe(phrase);
        if ([204, 304].includes(message.status)) expect(message.content).toBeUndefined();
      }
    }
  });

  it.each(scripts)('$id carries the fields that its code must and should carry', (script) => {
    const { fields } = catalog.byId(script.id) ?? {};
    const names = (fields ? [...fields.must, ...fields.should] : [])
      .filter(({ onlyIf }) => onlyIf === undefined)
      .map(({ name }) => name);
    for (const name of answersOf(script)) {
      const response = exchangeFrom(script, name).steps.response.at(-1);
      const carried = response?.kind === 'message' ? Object.keys(response.http.fields) : [];
      expect(carried).toEqual(expect.arrayContaining(names));
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
