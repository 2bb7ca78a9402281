import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import type { StatuteName } from '../statutes/index.ts';
import { governingVersion, type Governing, type LaterText } from './governing.ts';

function judged(statute: StatuteName, conductOn: string, decidedOn: string, later?: LaterText): Governing {
  return governingVersion({
    matter: '实体',
    statute,
    conductOn: civil(conductOn),
    decidedOn: civil(decidedOn),
    ...(later === undefined ? {} : { later }),
  });
}

describe('从旧兼从轻（行政处罚法第三十七条）', () => {
  it.each([
    ['2021-08-30', '2021-08-31', '安全生产法2014'],
    ['2021-09-01', '2021-12-01', '安全生产法'],
  ] as const)('行为日%s、决定日%s在同一文本：%s', (conductOn, decidedOn, expected) => {
    expect(judged('安全生产法', conductOn, decidedOn)).toMatchObject({ outcome: 'governs', statute: expected });
  });

  it.each([
    ['较重', '安全生产法2014'],
    ['相同', '安全生产法2014'],
    ['较轻', '安全生产法'],
    ['不认为违法', '安全生产法'],
  ] as const)('行为日2021-08-31、决定日2021-09-01，新法%s：适用%s', (later, expected) => {
    const governing = judged('安全生产法', '2021-08-31', '2021-09-01', later);
    expect(governing).toMatchObject({ outcome: 'governs', statute: expected, citation: { article: 37 } });
  });

  it('two texts that nobody has compared stay undecided', () => {
    expect(judged('安全生产法', '2021-08-31', '2021-09-01')).toMatchObject({
      outcome: 'undecided',
      atConduct: '安全生产法2014',
      atDecision: '安全生产法',
    });
  });

  it('another statute may have taken the place: 危险化学品安全法 from 2026-05-01', () => {
    expect(judged('危险化学品安全管理条例', '2026-04-30', '2026-05-01')).toMatchObject({
      outcome: 'undecided',
      atConduct: '危险化学品安全管理条例',
      atDecision: '危险化学品安全法',
    });
    expect(judged('危险化学品安全法', '2026-05-01', '2026-06-01')).toMatchObject({ outcome: 'governs' });
  });

  it('the reason names both days and both texts', () => {
    const governing = judged('安全生产违法行为行政处罚办法', '2026-01-31', '2026-02-01', '较重');
    expect(governing.because).toBe(
      '作出决定时（2026年2月1日）的《安全生产违法行为行政处罚办法》（2025公布）处罚较重，' +
        '适用违法行为发生时（2026年1月31日）的《安全生产违法行为行政处罚办法》（2015修正）',
    );
  });

  it.each([
    ['安全生产法', '2021-09-02', '2021-09-01', '决定日早于行为日'],
    ['行政处罚法', '2017-12-31', '2021-08-01', '没有收录2017年12月31日'],
    ['特种作业人员安全技术培训考核管理规定', '2026-05-31', '2026-06-01', '没有收录2026年6月1日'],
  ] as const)('%s，行为日%s，决定日%s：不知道，因为%s', (statute, conductOn, decidedOn, because) => {
    const governing = judged(statute, conductOn, decidedOn);
    expect(governing.outcome).toBe('unknown');
    expect(governing.because).toContain(because);
  });
});

describe('程序从新：按行为作出之日', () => {
  it.each([
    ['行政处罚法', '2021-07-14', '行政处罚法2017'],
    ['行政处罚法', '2021-07-15', '行政处罚法'],
    ['行政复议法', '2023-12-31', '行政复议法2017'],
    ['行政复议法', '2024-01-01', '行政复议法'],
    ['安全生产违法行为行政处罚办法2015', '2026-02-01', '安全生产违法行为行政处罚办法'],
  ] as const)('%s，%s', (statute, actOn, expected) => {
    expect(governingVersion({ matter: '程序', statute, actOn: civil(actOn) })).toMatchObject({
      outcome: 'governs',
      statute: expected,
    });
  });
});
