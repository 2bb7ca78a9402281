/** The table of contents is complete, and what it lists can be asked and explained. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statuteOf } from '@zhifa/law';
import { inspection } from './index.ts';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !name.includes('test') && !name.includes('fixture'),
);
const declared = sources.flatMap((name) =>
  [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}name: '([a-z]+\.[a-zA-Z]+)',$/gm)].map(
    ([, act]) => act,
  ),
);

describe('目录', () => {
  it('每个声明的行为都列在目录里，只列一次', () => {
    const listed = inspection.acts.map(({ name }) => name);
    expect(listed.toSorted()).toEqual(declared.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(inspection.acts.map((act) => [act.name, act] as const))('%s：阶段、岗位、前置条件说得清', (_name, act) => {
    const stages = ['nothing', ...inspection.stages.map(({ name }) => name)];
    expect(act.from.filter((stage) => !stages.includes(stage))).toEqual([]);
    expect(act.by.length).toBeGreaterThan(0);
    const gates = act.gates.map(({ name }) => name);
    expect(new Set(gates).size).toBe(gates.length);
  });

  it('只有读过原文的法规才能成为拒绝的理由', () => {
    const firm = inspection.acts.flatMap(({ gates }) => gates).filter(({ severity }) => severity === 'firm');
    expect(firm.filter(({ citation }) => statuteOf(citation.statute).verified !== 'text')).toEqual([]);
  });

  it('每个期限都有名称和后果', () => {
    const clocks = new Set(
      inspection.acts.flatMap((act) => act.clocks.flatMap((effect) => ('clock' in effect ? effect.clock : []))),
    );
    expect([...clocks].toSorted()).toEqual(inspection.clocks.map(({ name }) => name).toSorted());
  });
});
