import { describe, expect, it } from 'vitest';
import { Citation, citationShort } from '../citation/citation.ts';
import { factKeys, type Facts } from '../condition/condition.ts';
import { yuan } from '../money/fen.ts';
import {
  assess,
  crimeOf,
  crimePointerTexts,
  crimes,
  crimesOfViolation,
  crimeWarnings,
  heavierCircumstances,
  lighterCircumstances,
  referralSteps,
} from './index.ts';

const byRef = crimes.map((crime) => [`${crime.ref} ${crime.title}`, crime] as const);
const elements = crimes.flatMap(({ elements }) => elements);
const thresholds = crimes.flatMap(({ start, aggravated }) => [start, aggravated].filter((each) => each !== undefined));

describe('罪名清单', () => {
  it('has the sixteen, each once, 危险作业罪 first', () => {
    const refs = crimes.map(({ ref }) => ref);
    expect([...refs].sort()).toEqual(Array.from({ length: 16 }, (_unused, index) => `C${index + 1}`).sort());
    expect(refs[0]).toBe('C3');
    expect(crimeOf('C17')).toBeUndefined();
  });

  it.each(byRef)('%s asks for what it judges by, and rests on places that exist', (_title, crime) => {
    const judged = [...crime.elements, crime.start, crime.aggravated].filter((each) => each !== undefined);
    for (const { questions, condition, basis } of judged) {
      expect(factKeys(condition).sort()).toEqual(questions.map(({ key }) => key).sort());
      expect(Citation.parse(basis.citation)).toEqual(basis.citation);
    }
    expect(crime.elements.some(({ kind }) => kind === '行为')).toBe(true);
    for (const { evidence } of crime.elements) expect(evidence.length).toBeGreaterThan(0);
  });

  it('one fact has one wording and one piece of evidence one name, whichever crime asks', () => {
    const questions = [...elements, ...thresholds].flatMap((each) => each.questions);
    expect(conflicting(questions.map(({ key, question }) => [key, question]))).toEqual([]);
    const evidence = elements.flatMap((element) => element.evidence);
    expect(conflicting(evidence.map(({ key, title }) => [key, title]))).toEqual([]);
  });

  it('says of nobody that he is guilty', () => {
    const said = [
      ...Object.values(crimePointerTexts),
      ...elements.flatMap(({ title, note = '' }) => [title, note]),
      ...crimes.map(({ note = '' }) => note),
    ];
    for (const text of said) expect(text).not.toMatch(/构成犯罪|有罪|犯罪成立|已构成/);
  });

  it('第一百三十四条之一 is cited as inserted', () => {
    const basis = crimeOf('C3')?.basis ?? expect.fail();
    expect(citationShort(basis.citation)).toBe('刑法第一百三十四条之一');
    expect(basis.verified).toBe('text');
  });
});

describe('法释〔2015〕22号第六条：起点', () => {
  it.each([
    ['没有死亡，其他不明', { deaths: 0 }, '待查'],
    ['死亡一人', { deaths: 1 }, '达到'],
    ['重伤二人，其余都没有', none({ seriousInjuries: 2 }), '未达到'],
    ['重伤三人', { seriousInjuries: 3 }, '达到'],
    ['损失差一分到一百万元', none({ directLossFen: yuan(1_000_000) - 1 }), '未达到'],
    ['损失一百万元整', none({ directLossFen: yuan(1_000_000) }), '达到'],
    ['损失一百万元零一分', none({ directLossFen: yuan(1_000_000) + 1 }), '达到'],
    ['其他严重后果', none({ otherGraveConsequence: true }), '达到'],
  ] as const)('%s', (_when, facts: Facts, answer) => {
    expect(assess('C1', facts, [])?.start?.answer).toBe(answer);
  });
});

describe('法释〔2015〕22号第七条：加重', () => {
  it.each([
    ['死亡二人，主要责任', gravest({ deaths: 2, mainResponsibility: true }), '未达到'],
    ['死亡三人，次要责任', gravest({ deaths: 3, mainResponsibility: false }), '未达到'],
    ['死亡三人，主要责任', gravest({ deaths: 3, mainResponsibility: true }), '达到'],
    ['死亡三人，责任没有划分', { deaths: 3, otherGravestConsequence: false }, '待查'],
    ['重伤九人，主要责任', gravest({ seriousInjuries: 9, mainResponsibility: true }), '未达到'],
    ['重伤十人，主要责任', gravest({ seriousInjuries: 10, mainResponsibility: true }), '达到'],
    ['损失差一分到五百万元', gravest({ directLossFen: yuan(5_000_000) - 1, mainResponsibility: true }), '未达到'],
    ['损失五百万元', gravest({ directLossFen: yuan(5_000_000), mainResponsibility: true }), '达到'],
  ] as const)('%s', (_when, facts: Facts, answer) => {
    expect(assess('C1', facts, [])?.aggravated?.answer).toBe(answer);
  });
});

describe('法释〔2015〕22号第八条、法释〔2022〕19号第七条：各自的门槛', () => {
  it.each([
    ['C8', '增加死亡一人', { addedDeaths: 1 }, '达到'],
    ['C8', '逃匿致使不能抢救', { fledDuringRescue: true }, '达到'],
    ['C9', '损失差一分到五十万元', certificate({ directLossFen: yuan(500_000) - 1 }), '未达到'],
    ['C9', '损失五十万元（比共用门槛低）', certificate({ directLossFen: yuan(500_000) }), '达到'],
    ['C9', '违法所得差一分到十万元', certificate({ illegalGainsFen: yuan(100_000) - 1 }), '未达到'],
    ['C9', '违法所得十万元', certificate({ illegalGainsFen: yuan(100_000) }), '达到'],
    ['C9', '两年内受罚一次', certificate({ punishedTwoYears: 1 }), '未达到'],
    ['C9', '两年内受罚两次', certificate({ punishedTwoYears: 2 }), '达到'],
    ['C10', '损失五十万元', none({ directLossFen: yuan(500_000) }), '未达到'],
    ['C10', '损失一百万元', none({ directLossFen: yuan(1_000_000) }), '达到'],
  ] as const)('%s %s', (ref, _when, facts: Facts, answer) => {
    expect(assess(ref, facts, [])?.start?.answer).toBe(answer);
  });
});

describe('危险作业罪 C3', () => {
  const refusedOrder: Facts = {
    productionRole: true,
    brokeSafetyRules: true,
    orderedForMajorHazard: true,
    orderRefused: true,
    safetyEquipmentDisabled: false,
    safetyDataFalsified: false,
    dangerousTrade: false,
    peoplePresent: true,
    dangerAppeared: true,
  };

  it('不要求发生事故：没有后果门槛', () => {
    expect(crimeOf('C3')?.start).toBeUndefined();
  });

  it('拒不执行停产决定：指出缺的是哪几件证据', () => {
    const assessment = assess('C3', refusedOrder, ['appointment', 'controlPapers', 'brokenRules']) ?? expect.fail();
    expect(assessment.pointer).toBe('collect');
    const lacking = assessment.findings.map(({ lackingEvidence }) => lackingEvidence.map(({ key }) => key));
    expect(lacking).toEqual([
      [],
      ['orderServed', 'majorHazardFinding', 'stillOperating', 'abilityToComply'],
      ['dangerRecord', 'headcount', 'expertOpinion'],
    ]);
  });

  it('其他两种行为已排除，就不再要它们的证据；没有排除，仍然要', () => {
    const keys = (facts: Facts) => assess('C3', facts, [])?.findings[1]?.lackingEvidence.map(({ key }) => key) ?? [];
    expect(keys(refusedOrder)).not.toContain('equipmentLog');
    expect(keys({})).toEqual(expect.arrayContaining(['equipmentLog', 'orderServed', 'licenceLookup']));
  });

  it('证据齐了：去核实，由正职决定，不下结论', () => {
    const all = crimeOf('C3')?.elements.flatMap(({ evidence }) => evidence.map(({ key }) => key)) ?? [];
    expect(assess('C3', refusedOrder, all)?.pointer).toBe('verify');
  });

  it('有人在场但没有险情、专家没有意见：现实危险待查', () => {
    const facts = { ...refusedOrder, dangerAppeared: false };
    const assessment = assess('C3', facts, []) ?? expect.fail();
    expect(assessment.pointer).toBe('ask');
    expect(assessment.findings[2]?.missingFacts.map(({ key }) => key)).toEqual(['avertedByChance', 'expertSaysReal']);
  });

  it('决定不是因重大事故隐患作出：这一种行为不具备', () => {
    const facts = { ...refusedOrder, orderedForMajorHazard: false };
    expect(assess('C3', facts, [])?.pointer).toBe('absent');
  });
});

describe('提醒', () => {
  it.each([
    ['AQSCF-99-4a', ['C3']],
    ['AQSCF-102', ['C3', 'C2']],
    ['AQSCF-92-2c', ['C9', 'C10']],
    ['AQSCF-110-2a', ['C12', 'C8']],
    ['AQSCF-97-7', []],
  ] as const)('立案 %s → %j', (violation, refs) => {
    expect(crimesOfViolation(violation).map(({ ref }) => ref)).toEqual(refs);
  });

  it('关闭报警设备，其他还不知道：提醒作移送判断', () => {
    const facts = { brokeSafetyRules: true, safetyEquipmentDisabled: true };
    expect(crimeWarnings(facts).map(({ ref }) => ref)).toEqual(['C3']);
  });

  it('什么都没有查，不提醒；门槛已知未达到，也不提醒', () => {
    expect(crimeWarnings({})).toEqual([]);
    const breach = { inProduction: true, brokeSafetyRules: true };
    expect(crimeWarnings(breach).map(({ ref }) => ref)).toContain('C1');
    expect(crimeWarnings({ ...breach, ...none({}) }).map(({ ref }) => ref)).not.toContain('C1');
  });
});

describe('移送的路', () => {
  it('国务院令第310号第五条、第八条、第九条、第十二条的期限各有其钟', () => {
    const clocks = referralSteps.flatMap(({ clockRef }) => clockRef ?? []);
    expect(clocks).toEqual([
      'transfer.approve.3d',
      'transfer.send.24h',
      'police.forward.24h',
      'police.decide.3d',
      'police.notify.3d',
      'transfer.handover.3d',
      'transfer.reconsider.3d',
      'transfer.supervise.3d',
    ]);
  });

  it('从重七项（第十二条）、从轻三项（第十三条）', () => {
    expect(heavierCircumstances).toHaveLength(7);
    expect(lighterCircumstances).toHaveLength(3);
  });
});

/** Nothing of the common consequences but what is given. */
function none(given: Facts): Facts {
  return { deaths: 0, seriousInjuries: 0, directLossFen: 0, otherGraveConsequence: false, ...given };
}

function gravest(given: Facts): Facts {
  return { deaths: 0, seriousInjuries: 0, directLossFen: 0, otherGravestConsequence: false, ...given };
}

function certificate(given: Facts): Facts {
  return { ...none({}), illegalGainsFen: 0, punishedTwoYears: 0, otherGraveCircumstances: false, ...given };
}

/** Keys that stand for two things. */
function conflicting(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.filter(([key, value]) => pairs.find(([other]) => other === key)?.[1] !== value).map(([key]) => key);
}
