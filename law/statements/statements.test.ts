import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kinds } from '@zhifa/procedure';
import { checkItems } from '../checklist/index.ts';
import { Citation, citationShort } from '../citation/citation.ts';
import { clockRules } from '../clocks/index.ts';
import { crimes } from '../crimes/index.ts';
import { gateRules, unsettledQuestions } from '../gates/index.ts';
import { hazards } from '../hazards/index.ts';
import { statuteOf, StatuteName, statutes } from '../statutes/index.ts';
import { violations } from '../violations/index.ts';
import { statedArticles, writtenStatement } from './index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every citation in a value of whatever shape. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const cited = Citation.safeParse(value);
  if (cited.success) return [cited.data];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(citationsIn);
}

/** Every `cite('…', 97` in the source of the packages: what functions cite and no list holds. */
async function citationsInSource(): Promise<Citation[]> {
  const packages = ['law', 'procedure', 'documents', 'registers', 'contract', 'server', 'web'];
  const lists = await Promise.all(packages.map((name) => readdir(`${ROOT}${name}`, { recursive: true })));
  const files = lists.flatMap((paths, index) => paths.map((path) => `${packages[index]!}/${path}`));
  const sources = files.filter(
    (path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.|node_modules|\/dist\//.test(path),
  );
  const texts = await Promise.all(sources.map((path) => readFile(`${ROOT}${path}`, 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/cite\('([^']+)',\s*(\d+)/g)].flatMap(([, statute, article]) => {
      const name = StatuteName.safeParse(statute);
      return name.success ? [{ statute: name.data, article: Number(article) }] : [];
    }),
  );
}

const declared = citationsIn([
  gateRules,
  unsettledQuestions,
  clockRules,
  violations,
  checkItems,
  hazards,
  crimes,
  kinds.flatMap(({ acts }) => acts.map(({ citations, gates, clocks }) => [citations, gates, clocks])),
]);

describe('转述', () => {
  it('every article that the product cites of a statute read in the original has one', async () => {
    const cited = [...declared, ...(await citationsInSource())].filter(({ article }) => article > 0);
    expect(cited.length).toBeGreaterThan(1000);
    const read = cited.filter(({ statute }) => statuteOf(statute).verified === 'text');
    const lacking = read.filter((citation) => writtenStatement(citation) === undefined);
    const names = lacking.map(({ statute, article, inserted }) =>
      citationShort({ statute, article, ...(inserted === undefined ? {} : { inserted }) }),
    );
    expect([...new Set(names)].sort()).toEqual([]);
  });

  const stated = Object.keys(statutes)
    .map((name) => StatuteName.parse(name))
    .flatMap(statedArticles);

  it('is short, one paragraph, ends as a sentence, and says nothing twice', () => {
    expect(stated.length).toBeGreaterThan(380);
    const words = stated.map((place) => writtenStatement(place) ?? '');
    for (const said of words) expect(said).toMatch(/^[^\n#*]{8,200}。$/);
    expect(new Set(words).size).toBe(words.length);
  });

  it('names no amount that the catalogue of violations does not know of the article', () => {
    for (const place of stated) {
      const rows = violations.filter(
        ({ penalty }) => penalty.statute === place.statute && penalty.article === place.article,
      );
      if (rows.length === 0) continue;
      const bounds = JSON.stringify(rows);
      const said = writtenStatement(place) ?? '';
      const amounts = [...said.matchAll(/([0-9]+)(万)?元/g)].map(([, figure, unit]) =>
        String(Number(figure) * (unit === undefined ? 100 : 1_000_000)),
      );
      for (const fen of amounts) expect(bounds, `${place.statute}第${place.article}条`).toContain(fen);
    }
  });

  it('stands only for statutes read in the original', () => {
    expect(stated.filter(({ statute }) => statuteOf(statute).verified !== 'text')).toEqual([]);
  });
});
