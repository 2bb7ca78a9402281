import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import type { Facts } from '../condition/condition.ts';
import { violationOf } from '../violations/catalogue.ts';
import { exemptionOf, strictExemptionSettings, type Exemption, type ExemptionQuestion } from './exemption.ts';
import { grounds } from './ground.ts';
import { firstOffence, type FirstOffenceSettings, type HistoryEntry } from './history.ts';
import { limitationOf } from './limitation.ts';
import { atMost, yes, seenList, type ExemptionList } from './list.ts';
import { referenceLists } from './reference-lists.ts';

const discoveredOn = civil('2026-05-10');
const screenshot = [{ id: 'E7', title: '省执法系统查询截图' }];
const clean = { checkedOn: discoveredOn, systems: ['省执法系统'], evidence: screenshot, entries: [] };
const proof = [{ id: 'E1', title: '整改复查意见书' }];
const denied = { notEstablished: false, under14: false, incapable: false, provedNoFault: false, noOtherRule: true };

function ask(facts: Facts, more: Partial<ExemptionQuestion> = {}, settings = strictExemptionSettings): Exemption {
  const all = { ...denied, ...facts };
  const evidence = Object.fromEntries([...Object.keys(all), 'outOfTime'].map((key) => [key, proof]));
  const conduct = { startedOn: discoveredOn, discoveredOn, harmedLife: false };
  return exemptionOf({ violation: 'AQSCF-97-5b', facts: all, evidence, conduct, history: clean, ...more }, settings);
}

const slight = { isMinor: true, correctedInTime: true, noHarm: true, minorHarm: true };

describe('不予行政处罚', () => {
  it.each<[string, Facts, Partial<ExemptionQuestion>, string]>([
    ['轻微、及时改正、没有后果（第三十三条第一款前句）', slight, {}, 'F-N1'],
    ['不是轻微，但初次、后果轻微、及时改正（后句）', { ...slight, isMinor: false }, {}, 'F-N2'],
    ['有轻微后果，初次', { ...slight, noHarm: false }, {}, 'F-N2'],
    ['没有后果也是后果轻微', { ...slight, isMinor: false, minorHarm: false }, {}, 'F-N2'],
    ['当事人证明没有主观过错（第二款）', { ...slight, correctedInTime: false, provedNoFault: true }, {}, 'F-N3'],
    ['不满十四周岁（第三十条）', { ...slight, under14: true }, {}, 'F-N4'],
    ['不能控制自己行为（第三十一条）', { ...slight, incapable: true }, {}, 'F-N4'],
    ['违法事实不能成立（第五十七条）', { ...slight, notEstablished: true, under14: true }, {}, 'F-N6'],
    [
      '超过时效（第三十六条）',
      { ...slight, correctedInTime: false },
      { conduct: { startedOn: civil('2024-05-09'), discoveredOn, harmedLife: false } },
      'F-N5',
    ],
  ])('%s', (_when, facts, more, ref) => {
    expect(ask(facts, more)).toMatchObject({ outcome: 'exempt', ground: { ref } });
  });

  it.each<[string, Facts, Partial<ExemptionQuestion>]>([
    ['没有及时改正', { ...slight, correctedInTime: false }, {}],
    ['后果不轻微', { ...slight, noHarm: false, minorHarm: false }, {}],
    [
      '不是轻微，也不是初次',
      { ...slight, isMinor: false },
      {
        history: {
          ...clean,
          entries: [{ on: civil('2024-01-01'), violation: 'AQSCF-97-7', what: '检查发现', source: '（检查）2024-1' }],
        },
      },
    ],
    ['没有过错，但法律另有规定', { ...slight, correctedInTime: false, provedNoFault: true, noOtherRule: false }, {}],
  ])('%s: punished', (_when, facts, more) => {
    const result = ask(facts, more);
    expect(result).toMatchObject({ outcome: 'none' });
    if (result.outcome === 'none') expect(result.because).toHaveLength(grounds.length);
  });

  it.each<[string, Facts, Partial<ExemptionQuestion>, string]>([
    [
      '轻微没有回答',
      { correctedInTime: true, noHarm: true },
      {
        history: {
          ...clean,
          entries: [{ on: civil('2024-01-01'), violation: 'AQSCF-102', what: '行政处罚', source: '罚1' }],
        },
      },
      '违法行为是否轻微',
    ],
    ['没有查以往记录', { ...slight, isMinor: false }, { history: { ...clean, systems: [] } }, '哪些系统'],
    [
      '查询早于发现',
      { ...slight, isMinor: false },
      { history: { ...clean, checkedOn: civil('2026-05-09') } },
      '请重新查询',
    ],
    ['改正没有证据', slight, { evidence: { isMinor: proof, noHarm: proof } }, '整改复查意见书'],
    [
      '二年以后才发现，没有说是否危害生命健康',
      { ...slight, correctedInTime: false },
      { conduct: { startedOn: civil('2024-05-09'), discoveredOn, harmedLife: undefined } },
      '二年还是五年',
    ],
  ])('%s: open', (_when, facts, more, missing) => {
    const result = ask(facts, more);
    expect(result).toMatchObject({ outcome: 'open' });
    if (result.outcome === 'open') expect(result.missing.join()).toContain(missing);
  });

  it('初次违法 cannot be answered by hand, nor the limitation', () => {
    const { history: _history, ...unchecked } = { history: clean };
    const facts = { ...denied, ...slight, isMinor: false, firstOffence: true, outOfTime: true };
    const evidence = Object.fromEntries(Object.keys(facts).map((key) => [key, proof]));
    const conduct = { startedOn: discoveredOn, discoveredOn, harmedLife: false };
    const asked = { violation: 'AQSCF-97-5b', facts, evidence, conduct, ...unchecked };
    expect(exemptionOf(asked, strictExemptionSettings)).toMatchObject({ outcome: 'open' });
  });

  it('still demands rectification, education and a decision, and gives reasons with their evidence', () => {
    const result = ask({ ...slight, isMinor: false });
    if (result.outcome !== 'exempt') throw new Error(result.outcome);
    expect(result.demands.join()).toMatch(/责令改正.*教育.*不予行政处罚决定/);
    expect(result.reasons.map(({ text }) => text)).toEqual([
      '2026-05-10查询省执法系统，以往违法（含未处罚的检查发现）没有记录，属初次违法',
      '危害后果轻微',
      '没有造成危害后果',
      '已经及时改正',
      '依据行政处罚法第三十三条第一款，初次违法且危害后果轻微并及时改正的，可以不予行政处罚',
    ]);
    for (const { evidence } of result.reasons) expect(evidence).not.toEqual([]);
    expect(result.cautions.join()).toContain('须写明为什么不罚');
  });

  it('warns where the conduct may be a 重大事故隐患', () => {
    const result = ask(slight, { violation: 'AQSCF-97-7' });
    expect(violationOf('AQSCF-97-7')?.majorHazard).not.toBe('no');
    expect(result).toMatchObject({
      outcome: 'exempt',
      cautions: expect.arrayContaining([expect.stringContaining('重大事故隐患')]),
    });
  });

  it('refuses a violation nobody knows', () => {
    expect(ask(slight, { violation: 'AQSCF-999' })).toMatchObject({ outcome: 'refused' });
  });
});

describe('初次违法', () => {
  const entry = (on: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    on: civil(on),
    violation: 'AQSCF-97-5b',
    what: '行政处罚',
    source: '罚〔2024〕1号',
    ...more,
  });
  const strict = strictExemptionSettings.firstOffence;
  const threeYears: FirstOffenceSettings = { ...strict, withinYears: 3 };
  const sameKind: FirstOffenceSettings = { ...strict, sameKindOnly: true };
  const penaltiesOnly: FirstOffenceSettings = { ...strict, findingsCount: false };

  it.each<[string, FirstOffenceSettings, readonly HistoryEntry[], boolean]>([
    ['没有记录', strict, [], true],
    ['二十年前的处罚', strict, [entry('2006-05-10')], false],
    ['发现前一日的处罚', strict, [entry('2026-05-09')], false],
    ['同日发现的不算以往', strict, [entry('2026-05-10')], true],
    ['三年前之日', threeYears, [entry('2023-05-10')], false],
    ['三年前的前一日', threeYears, [entry('2023-05-09')], true],
    ['别的违法也算', strict, [entry('2025-01-01', { violation: 'AQSCF-102' })], false],
    ['只计同类，别的不算', sameKind, [entry('2025-01-01', { violation: 'AQSCF-102' })], true],
    ['只计同类，同一条款是同类', sameKind, [entry('2025-01-01', { violation: 'AQSCF-97-5a' })], false],
    ['检查发现也算', strict, [entry('2025-01-01', { what: '检查发现' })], false],
    ['只计处罚，检查发现不算', penaltiesOnly, [entry('2025-01-01', { what: '检查发现' })], true],
    ['只计处罚，不予处罚不算', penaltiesOnly, [entry('2025-01-01', { what: '不予行政处罚' })], true],
  ])('%s', (_when, settings, entries, isFirst) => {
    const present = { violation: 'AQSCF-97-5b', discoveredOn };
    expect(firstOffence({ ...clean, entries }, present, settings)).toMatchObject({ isFirst });
  });

  it('is not known without a look into the records, nor without proof of it', () => {
    const present = { violation: 'AQSCF-97-5b', discoveredOn };
    expect(firstOffence(undefined, present, strict)).toMatchObject({ isFirst: undefined });
    expect(firstOffence({ ...clean, evidence: [] }, present, strict)).toMatchObject({ isFirst: undefined });
  });
});

describe('追责时效（行政处罚法第三十六条）', () => {
  const single = (startedOn: string, found: string, harmedLife?: boolean) =>
    limitationOf({ startedOn: civil(startedOn), discoveredOn: civil(found), harmedLife });

  it.each<[string, readonly [string, string], boolean | undefined, string]>([
    ['二年届满前一日发现', ['2024-05-01', '2026-04-30'], false, 'inTime'],
    ['二年届满之日发现', ['2024-05-01', '2026-05-01'], false, 'inTime'],
    ['二年届满次日发现', ['2024-05-01', '2026-05-02'], false, 'expired'],
    ['五年届满之日', ['2021-09-01', '2026-09-01'], true, 'inTime'],
    ['五年届满次日', ['2021-09-01', '2026-09-02'], true, 'expired'],
    ['闰日：二年后没有二月二十九日', ['2024-02-29', '2026-02-28'], false, 'inTime'],
    ['闰日次日', ['2024-02-29', '2026-03-01'], false, 'expired'],
    ['新法施行前一日二年已满，不延长', ['2019-07-14', '2021-07-15'], true, 'expired'],
    ['新法施行之日二年届满，延长为五年', ['2019-07-15', '2021-07-16'], true, 'inTime'],
    ['二年以后发现，没有说明', ['2024-05-01', '2026-05-02'], undefined, 'open'],
    ['二年以内发现，不用说明', ['2024-05-01', '2026-05-01'], undefined, 'inTime'],
  ])('%s', (_when, days, harmedLife, outcome) => {
    expect(single(...days, harmedLife)).toMatchObject({ outcome });
  });

  it.each([
    ['继续到二年前，届满之日', '2024-05-01', '2026-05-01', 'inTime'],
    ['继续到二年前，届满次日', '2024-05-01', '2026-05-02', 'expired'],
    ['还在继续', undefined, '2026-05-02', 'inTime'],
  ] as const)('自行为终了之日起：%s', (_when, until, found, outcome) => {
    const lasted = { until: until === undefined ? undefined : civil(until) };
    const period = { startedOn: civil('2010-01-01'), lasted, discoveredOn: civil(found), harmedLife: false };
    expect(limitationOf(period)).toMatchObject({ outcome });
  });

  it('shows its arithmetic', () => {
    expect(single('2024-05-01', '2026-05-02', false).steps).toEqual([
      '自违法行为发生之日2024-05-01起二年，到2026-05-01为止（当日不计入）',
      '2026-05-02发现，已过时效',
    ]);
  });
});

describe('不予处罚清单', () => {
  const ownList: ExemptionList = {
    ...seenList({ ref: 'JX', title: '江西清单', province: '江西', from: '2026-01-01', note: '', demands: [] }, [
      ['JX-1', '未通报', ['AQSCF-97-5b'], yes('treated', '是否已经治理？'), atMost(10, 'persons', '几人？')],
    ]),
  };
  const withOwn = { ...strictExemptionSettings, imported: [ownList] };
  const cautions = (facts: Facts) => {
    const result = ask({ ...slight, ...facts }, {}, withOwn);
    return result.outcome === 'exempt' ? result.cautions.join() : result.outcome;
  };

  it.each([
    ['十人', { treated: true, persons: 10 }, ''],
    ['十一人', { treated: true, persons: 11 }, '不符合本省清单'],
    ['没有治理', { treated: false, persons: 1 }, '不符合本省清单'],
    ['没有回答', { treated: true }, '还没有全部回答'],
  ])('of the own province: %s', (_when, facts, caution) => {
    expect(cautions(facts)).toEqual(caution === '' ? '' : expect.stringContaining(caution));
  });

  it('of another province is shown and not relied on', () => {
    const result = ask(slight);
    if (result.outcome !== 'exempt') throw new Error(result.outcome);
    expect(result.listed.map(({ list, isOwn }) => [list.province, isOwn])).toEqual([
      ['山东', false],
      ['河北', false],
    ]);
    expect(result.cautions.join()).toContain('只能依据行政处罚法第三十三条');
  });

  it('own entries come first; lists out of force are not asked', () => {
    const own = ask(slight, {}, withOwn);
    expect(own.outcome === 'exempt' && own.listed[0]?.list.province).toBe('江西');
    const earlier = civil('2025-02-16');
    const before = ask(slight, { conduct: { startedOn: earlier, discoveredOn: earlier, harmedLife: false } }, withOwn);
    const provinces = before.outcome === 'exempt' ? before.listed.map(({ list }) => list.province) : [];
    expect(provinces).toEqual(['江苏', '河北']);
  });

  it('has 23 entries, each once, each of violations that exist, none read in the original', () => {
    const entries = referenceLists.flatMap((list) => list.entries);
    expect(entries).toHaveLength(23);
    expect(new Set(entries.map(({ ref }) => ref)).size).toBe(23);
    for (const ref of entries.flatMap(({ violations }) => violations)) expect(violationOf(ref), ref).toBeDefined();
    for (const { verified, province } of referenceLists) expect([verified, province]).not.toContain('江西');
  });
});

describe('exemption', () => {
  const answer = fc.constantFrom(true, false, undefined);
  const keys = grounds.flatMap(({ facts }) => facts.map(({ key }) => key));

  it('never comes without its facts and their proof, and an answer more never makes it less certain', () => {
    const law = fc.property(fc.array(answer, { minLength: 20, maxLength: 20 }), (answers) => {
      const pairs = keys.map((key, index) => [key, answers[index]] as const).filter(([, said]) => said !== undefined);
      const facts: Facts = Object.fromEntries(pairs.map(([key, said]) => [key, said === true]));
      const conduct = { startedOn: discoveredOn, discoveredOn, harmedLife: false };
      const asked = { violation: 'AQSCF-97-5b', facts, conduct, history: clean };
      const bare = exemptionOf({ ...asked, evidence: {} }, strictExemptionSettings);
      const evidence = Object.fromEntries(keys.map((key) => [key, proof]));
      const proved = exemptionOf({ ...asked, evidence }, strictExemptionSettings);
      if (proved.outcome === 'exempt') return proved.reasons.length > 1 && bare.outcome === 'open';
      return bare.outcome === proved.outcome;
    });
    fc.assert(law, { numRuns: 2000 });
  });
});
