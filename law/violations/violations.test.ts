import { describe, expect, it } from 'vitest';
import { checkItems } from '../checklist/index.ts';
import { citationShort, cite } from '../citation/citation.ts';
import { statuteOf } from '../statutes/index.ts';
import { penaltyKinds } from './fine-range.ts';
import { findViolations, violationOf, violations, violationsUnder } from './index.ts';
import { natureOf } from './violation.ts';

describe('违法行为目录', () => {
  // Entries per statute in the research of 2026-11-24, counted by hand.
  it.each([
    ['安全生产法', 114],
    ['危险化学品安全法', 71],
    ['危险化学品安全管理条例', 42],
    ['生产安全事故罚款处罚规定', 38],
    ['烟花爆竹经营许可实施办法', 22],
    ['安全生产违法行为行政处罚办法2015', 19],
    ['生产安全事故报告和调查处理条例', 18],
    ['烟花爆竹安全管理条例', 17],
    ['工贸企业粉尘防爆安全规定', 13],
    ['危险化学品重大危险源监督管理暂行规定', 13],
    ['烟花爆竹生产经营安全规定', 13],
    ['生产安全事故应急预案管理办法', 9],
    ['建设项目安全设施三同时监督管理办法', 9],
    ['工贸企业有限空间作业安全规定', 8],
    ['生产安全事故应急条例', 7],
    ['安全生产培训管理办法', 7],
    ['安全生产许可证条例', 6],
    ['生产经营单位安全培训规定', 6],
    ['突发事件应对法', 6],
    ['安全生产事故隐患排查治理暂行规定', 6],
    ['特种作业人员安全技术培训考核管理规定', 5],
  ] as const)('%s has %d', (statute, count) => {
    expect(violationsUnder(cite(statute))).toHaveLength(count);
  });

  it('has 484 in all, each ref once: 329 read in the original, 43 seen quoted, 112 from memory', () => {
    const marked = (mark: string) => violations.filter(({ verified }) => verified === mark);
    expect(violations).toHaveLength(484);
    expect(new Set(violations.map(({ ref }) => ref)).size).toBe(484);
    expect(['text', 'secondary', 'memory'].map((mark) => marked(mark).length)).toEqual([329, 43, 112]);
  });

  it('names a successor that exists and, where there are several, that punishes alike', () => {
    for (const { ref, supersededBy, supersededFrom } of violations) {
      const successors = supersededBy.map((successor) => violationOf(successor));
      expect(successors, ref).not.toContain(undefined);
      expect(supersededFrom === undefined, ref).toBe(successors.length === 0);
      expect(new Set(successors.map((successor) => JSON.stringify(successor?.rows))).size, ref).toBeLessThan(2);
      for (const successor of successors) {
        expect(successor!.inForceFrom <= supersededFrom!, ref).toBe(true);
      }
    }
  });

  it('has one row for each subject and phase', () => {
    for (const { ref, rows } of violations) {
      const places = rows.map(({ subject, phase }) => `${subject}${phase}`);
      expect(new Set(places).size, ref).toBe(places.length);
    }
  });

  it('has tiers without gap or overlap, the lowest from nil and the highest without end', () => {
    const tiered = violations.flatMap(({ rows }) => rows.map(({ fine }) => fine?.form));
    for (const form of tiered) {
      if (form?.form !== 'tiers') continue;
      const ordered = [...form.tiers].sort((left, right) => left.from - right.from);
      expect(ordered[0]?.from).toBe(0);
      expect(ordered.at(-1)?.below).toBeUndefined();
      for (const [index, tier] of ordered.slice(1).entries()) expect(ordered[index]?.below).toBe(tier.from);
    }
  });

  it('is not in force before its statute', () => {
    for (const { penalty, inForceFrom } of violations) expect(inForceFrom).toBe(statuteOf(penalty.statute).inForceFrom);
  });

  it('says whether persons are punished only where the article does so', () => {
    const personsAt = (ref: string, phase: string) =>
      violationOf(ref)!.rows.filter((row) => natureOf(row.subject) === 'person' && row.phase === phase).length;
    // 安全生产法: 97, 99, 101 first after the time limit; 98, 103, 105 at once; 102 only when it is refused.
    expect(['AQSCF-97-7', 'AQSCF-99-1', 'AQSCF-102'].map((ref) => personsAt(ref, '首次即可'))).toEqual([0, 0, 0]);
    expect(['AQSCF-97-7', 'AQSCF-99-1'].map((ref) => personsAt(ref, '逾期未改正'))).toEqual([1, 1]);
    expect(['AQSCF-98-1', 'AQSCF-103-2a', 'AQSCF-105-2b'].map((ref) => personsAt(ref, '首次即可'))).toEqual([1, 1, 1]);
    expect(personsAt('AQSCF-102', '拒不执行')).toBe(1);
  });

  it('knows every violation that a check item can establish', () => {
    const named = checkItems.flatMap(({ violationRefs }) => violationRefs);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((ref) => violationOf(ref) === undefined)).toEqual([]);
  });
});

describe('按条款找', () => {
  const refs = (...place: Parameters<typeof cite>) => violationsUnder(cite(...place)).map(({ ref }) => ref);

  it.each([
    ['第九十七条有十六种', refs('安全生产法', 97).length, 16],
    ['第九十七条第七项', refs('安全生产法', 97, 0, 7), ['AQSCF-97-7']],
    ['只有一款的，写第一款也找得到', refs('安全生产法', 97, 1, 7), ['AQSCF-97-7']],
    ['没有的款', refs('安全生产法', 97, 2, 7), []],
    ['第一百零三条第二款', refs('安全生产法', 103, 2), ['AQSCF-103-2a', 'AQSCF-103-2b']],
    ['没有罚则的条', refs('安全生产法', 30), []],
  ] as const)('%s', (_when, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('按词找', () => {
  it.each([
    ['特种作业', 'AQSCF-97-7'],
    ['警示标志 明显', 'AQSCF-99-1'],
    ['安全生产法97条 培训', 'AQSCF-97-3a'],
    ['第九十七条第七项', 'AQSCF-97-7'],
    ['aqscf-102', 'AQSCF-102'],
  ])('%s', (words, ref) => {
    expect(findViolations(words).map((violation) => violation.ref)).toContain(ref);
  });

  it('finds nothing by nothing, and only what has every word', () => {
    expect(findViolations('  ')).toEqual([]);
    expect(findViolations('特种作业 烟花爆竹批发')).toEqual([]);
  });
});

describe('处罚种类', () => {
  it.each([
    ['AQSCF-97-7', '逾期未改正', ['停产停业或者关闭']],
    ['AQSCF-97-7', '首次即可', []],
    ['AQSCF-92-2a', '首次即可', ['吊销许可证件', '没收']],
    ['AQSCF-95-1', '导致事故', ['限制从业']],
    ['AQSCF-113-1', '首次即可', ['停产停业或者关闭', '吊销许可证件']],
    ['WFCF-45-1', '首次即可', ['警告']],
    ['TFSJ-96-1', '导致事故', ['停产停业或者关闭', '吊销许可证件', '暂扣许可证件']],
  ] as const)('%s %s', (ref, at, kinds) => {
    const row = violationOf(ref)?.rows.find(({ phase }) => phase === at);
    expect(penaltyKinds(row!)).toEqual(kinds);
  });

  it('of every measure of the catalogue is known, or it is no penalty', () => {
    const measures = violations.flatMap(({ rows }) => rows.flatMap(({ others }) => others));
    const unknown = [...new Set(measures)].filter((measure) => penaltyKinds({ others: [measure] }).length === 0).sort();
    expect(unknown).toEqual(
      [
        '处分',
        '拘留（公安机关）',
        '撤职处分',
        '撤职处分（94条2款）',
        '暂停业务活动',
        '追缴丢失物品',
        '造成严重后果的依法给予行政处罚',
        '降级处分',
      ].sort(),
    );
  });

  it('cites itself as officers write it', () => {
    expect(citationShort(violationOf('AQSCF-97-7')!.penalty)).toBe('安全生产法第九十七条第七项');
  });
});
