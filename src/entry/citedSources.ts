import type { Catalog } from '../catalog/catalog.ts';
import { citation, type Source, sourceUrl } from '../catalog/source.ts';
import { type Standard, standardOf } from '../catalog/standards.ts';
import { type StatusCode, strengths } from '../catalog/statusCode.ts';
import { type Statement, statementOf, tellingOrder, tells } from './statements.ts';

/** How many statements rest on it. */
interface Counted {
  readonly statements: number;
}

/** A draft, or a page of a vendor or a project. */
export interface CitedPage extends Counted {
  readonly title: string;
  readonly url: string;
}

/** The pages of one host. */
export interface CitedSite extends Counted {
  readonly host: string;
  readonly pages: readonly CitedPage[];
}

/** What the statements of a catalog rest on. */
export interface CitedSources extends Counted {
  /** How many of them rest on what is commonly done, beside a text that leaves it open. */
  readonly inPractice: number;
  readonly standards: readonly (Standard & Counted)[];
  readonly sites: readonly CitedSite[];
}

/** Counts what a catalog rests on: what is cited most comes first. */
export function citedSources(catalog: Catalog): CitedSources {
  const sources = sourcesIn(catalog);
  const standards = new Map<string, Standard & Counted>();
  const sites = new Map<string, Map<string, CitedPage>>();
  for (const source of sources) {
    const standard = standardOf(source);
    if (standard) {
      const statements = 1 + (standards.get(standard.url)?.statements ?? 0);
      standards.set(standard.url, { ...standard, statements });
    } else {
      const url = sourceUrl(source);
      const { host } = new URL(url);
      const pages = sites.get(host) ?? new Map<string, CitedPage>();
      const statements = 1 + (pages.get(url)?.statements ?? 0);
      sites.set(host, pages.set(url, { title: citation(source), url, statements }));
    }
  }
  return {
    statements: sources.length,
    inPractice: sources.filter(({ kind }) => kind === 'practice').length,
    standards: mostCitedFirst([...standards.values()]),
    sites: mostCitedFirst([...sites].map(([host, pages]) => siteOf(host, [...pages.values()]))),
  };
}

/** The source of every statement: the facts of each code as its page tells them, its former names, and the cases of each pair. */
function sourcesIn({ all, curated }: Catalog): readonly Source[] {
  return [...all.flatMap(sourcesOf), ...curated.flatMap(({ inTheWild }) => inTheWild)];
}

function sourcesOf(code: StatusCode): readonly Source[] {
  const told = tellingOrder.flatMap((fact) => {
    const statement = statementOf(code, fact);
    return statement && tells(statement) ? sourcesOfStatement(statement) : [];
  });
  return [...told, ...code.formerPhrases.map(({ source }) => source)];
}

function sourcesOfStatement(statement: Statement): readonly Source[] {
  switch (statement.kind) {
    case 'word':
      return [statement.source];
    case 'names':
      return statement.names.map(({ source }) => source);
    case 'fields':
      return strengths.flatMap((strength) =>
        statement.fields[strength].map(({ source }) => source),
      );
  }
}

function siteOf(host: string, pages: readonly CitedPage[]): CitedSite {
  const statements = pages.reduce((sum, page) => sum + page.statements, 0);
  return { host, statements, pages: mostCitedFirst(pages) };
}

function mostCitedFirst<Cited extends Counted>(cited: readonly Cited[]): readonly Cited[] {
  return [...cited].sort((a, b) => b.statements - a.statements);
}
