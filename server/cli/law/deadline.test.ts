import { describe, expect, it } from 'vitest';
import { calendarOf, civil, publishedCalendar, publishedYears } from '@zhifa/law';
import { deadlineCommand } from './deadline.ts';

const run = (line: unknown, calendar = publishedCalendar) => deadlineCommand.run(line, { calendar });
const preserved = { ref: 'evid.register.7d', start: '2021-09-24' };
const seized = { ref: 'seize.30d', start: '2026-06-01' };
const longer = { amount: 30, unit: '日', on: '2026-07-01' };
const free = { start: '2026-09-28', amount: 7, unit: '工作日' };
const hearing = { from: '2021-09-27', to: '2021-09-28', cause: '听证' };

describe('zhifa law deadline', () => {
  it('行政处罚法第五十六条, as the issue has it', () => {
    expect(run(preserved)).toMatchObject({
      due: '2021-10-09',
      provisional: false,
      steps: [
        '起点：2021年9月24日（周五），先行登记保存之日（行政处罚法第五十六条）',
        '数量：7个工作日，不含法定节假日（行政处罚法第八十五条）',
        '始日：9月24日不计，从 9月25日数起（推论，参照民法典第二百零一条）',
        '跳过：9月25日 周末 1 天；10月1日—10月7日 国庆节 7 天（2021年放假通知（国办发明电〔2020〕27号））',
        '计入：7 天；9月26日 周日调休上班，照数第 1 日；10月9日 周六调休上班，照数第 7 日（2021年放假通知（国办发明电〔2020〕27号））',
        '扣除、延长：没有。法律没有给这一期限设延长',
        '结果：9月26日、9月27日、9月28日、9月29日、9月30日、10月8日、10月9日，共 7 天；2021年10月9日（周六）届满',
      ],
      citation: '《中华人民共和国行政处罚法》第五十六条',
      verified: 'text',
      side: '机关',
      cautions: [],
    });
  });

  it('takes stays out and says on what that rests', () => {
    expect(run({ ...preserved, stays: [hearing] })).toMatchObject({
      due: '2021-10-12',
      steps: expect.arrayContaining(['扣除：9月27日—9月28日 听证，2 日不计入']),
      cautions: [expect.stringContaining('没有见到这一期限因“听证”扣除的规定')],
    });
  });

  it('a stay with its article needs no warning', () => {
    const appraisal = { ...hearing, cause: '听证', citation: '行政强制法第25条第(三)款' };
    expect(run({ ...preserved, stays: [appraisal] })).toMatchObject({
      steps: expect.arrayContaining([expect.stringContaining('2 日不计入（行政强制法第二十五条第三款）')]),
      cautions: [],
    });
  });

  it.each([
    ['工作日', free, '2026-10-13'],
    ['个工作日', { ...free, unit: '个工作日' }, '2026-10-13'],
    ['日', { ...free, unit: '日' }, '2026-10-05'],
    ['顺延', { ...free, unit: '自然日', roll: true }, '2026-10-08'],
    ['不顺延', { ...free, unit: '自然日', roll: false }, '2026-10-05'],
    ['个月', { start: '2026-08-31', amount: 6, unit: '个月' }, '2027-02-28'],
    ['年', { start: '2024-02-29', amount: 1, unit: '年' }, '2025-02-28'],
    ['往前', { start: '2026-10-20', amount: 7, unit: '工作日', direction: 'backward' }, '2026-10-09'],
    [
      '往前，提前到工作日',
      { start: '2026-11-11', amount: 7, unit: '工作日', direction: 'backward', roll: true },
      '2026-10-30',
    ],
    ['写明往后', { ...free, direction: 'forward' }, '2026-10-13'],
    ['起点写到时刻', { ...free, start: '2026-09-28 23:59' }, '2026-10-13'],
    ['起点写成世界时，北京已是次日', { ...free, start: '2026-09-28T16:00:00Z' }, '2026-10-14'],
    ['扣除', { ...free, stays: [{ from: '2026-09-29', to: '2026-09-30', cause: '鉴定' }] }, '2026-10-15'],
  ])('a term that is nobody’s: %s', (_when, line, due) => {
    expect(run(line)).toMatchObject({ due, provisional: false });
  });

  it.each([
    ['2026-09-30 17:00', '2026-10-01T17:00:00+08:00'],
    ['2026-09-30T17:00:30+08:00', '2026-10-01T17:00:30+08:00'],
    ['2026-09-30T09:00:00Z', '2026-10-01T17:00:00+08:00'],
  ])('hours run from %s to %s', (start, due) => {
    expect(run({ start, amount: 24, unit: '小时' })).toMatchObject({ due, provisional: false });
    expect(run({ ref: 'seize.urgent.24h', start })).toMatchObject({ due });
  });

  it('says what is provisional, why, and within which days it may move', () => {
    expect(run({ ...free, start: '2026-12-28' })).toMatchObject({
      due: '2027-01-06',
      provisional: true,
      provisionalBecause: expect.stringContaining('尚未公布2027年放假安排'),
      mayMove: { from: '2027-01-05', to: '2027-01-07' },
    });
  });

  it('gives the day from which one may act, and both readings of 七日前', () => {
    expect(run({ ref: 'urge.10wd', start: '2026-11-06' })).toMatchObject({ actFrom: '2026-11-21' });
    expect(run({ ref: 'hearing.notify.7wd', start: '2026-10-20' })).toMatchObject({
      due: '2026-10-09',
      lenient: '2026-10-10',
    });
  });

  it('延长：由谁、多久、几次依规定，届满当日批准的还来得及', () => {
    expect(run({ ...seized, extensions: [longer] })).toMatchObject({
      due: '2026-07-31',
      steps: expect.arrayContaining(['延长：7月1日 本机关负责人批准，延长30日（行政强制法第二十五条第一款）']),
    });
    expect(run({ ...seized, extensions: [{ ...longer, amount: 1, by: '本机关负责人' }] })).toMatchObject({
      due: '2026-07-02',
    });
  });

  it('a year that was entered since is counted with, and named', () => {
    const year2027 = {
      year: 2027,
      documentNumber: '国办发明电〔2026〕9号',
      holidays: [{ name: '元旦', from: civil('2027-01-01'), to: civil('2027-01-03') }],
      makeUpDays: [],
    };
    const line = { ...free, start: '2026-12-28' };
    expect(run(line, calendarOf([...publishedYears, year2027]))).toMatchObject({
      due: '2027-01-07',
      provisional: false,
      steps: expect.arrayContaining([expect.stringContaining('2027年放假通知（国办发明电〔2026〕9号）')]),
    });
  });

  it('counts with the bureau’s own number where the law has none', () => {
    const prompt = { ref: 'case.file.prompt', start: '2026-11-20' };
    expect(run({ ...prompt, amount: 5, unit: '工作日' })).toMatchObject({
      due: '2026-11-27',
      isInternal: true,
    });
    expect(run(prompt)).toMatchObject({ error: expect.stringContaining('可参照5个工作日') });
  });

  it.each([
    ['没有这个编号', { ...preserved, ref: 'evid.nothing' }, '没有期限“evid.nothing”'],
    ['施行前一日', { ...preserved, start: '2021-07-14' }, '自2021-07-15起施行'],
    ['没有起点', { ref: 'pay.15d' }, 'start：'],
    ['十二月三十二日', { ...preserved, start: '2026-12-32' }, 'start：不是有效日期'],
    ['二月二十九日', { ...preserved, start: '2026-02-29' }, 'start：不是有效日期'],
    ['全角的日期', { ...preserved, start: '２０２６-０１-０１' }, 'start：不是有效日期'],
    ['没有补零', { ...preserved, start: '2026-1-1' }, 'start：不是有效日期'],
    ['数字', { ...preserved, start: 20_260_101 }, 'start：'],
    ['二十四时', { ...free, start: '2026-09-28 24:00' }, 'start：不是有效时刻'],
    ['六十分', { ...free, start: '2026-09-28 10:60' }, 'start：不是有效时刻'],
    ['别的时区', { ...free, start: '2026-09-28T10:00:00+09:00' }, 'start：不是有效时刻'],
    ['太久以前', { ...free, start: '1900-01-01' }, '1950年至2100年'],
    ['太久以后', { ...free, start: '2999-12-31' }, '1950年至2100年'],
    ['小时从一日起', { ...free, unit: '小时' }, '起点须写到时刻'],
    ['没有单位', { start: '2026-09-28', amount: 7 }, '须写 ref'],
    ['没有数量', { start: '2026-09-28', unit: '日' }, '须写 ref'],
    ['什么也没写', {}, 'start：'],
    ['负数', { ...free, amount: -1 }, 'amount：数量不能为负'],
    ['小数', { ...free, amount: 1.5 }, 'amount：数量应为整数'],
    ['文字', { ...free, amount: '七' }, 'amount：数量应为整数'],
    ['太大', { ...free, amount: 1e9 }, 'amount：数量太大'],
    ['一百零一年', { ...free, amount: 101, unit: '年' }, '数量太大'],
    ['没有这个单位', { ...free, unit: '旬' }, 'unit：单位应为'],
    ['没有这个方向', { ...free, direction: 'left' }, 'direction：方向应为'],
    ['顺延写成文字', { ...free, roll: '是' }, 'roll：roll 应为'],
    ['又写编号又写方向', { ...preserved, direction: 'backward' }, '不能另写 direction'],
    ['法律已有日数', { ...preserved, amount: 7, unit: '日' }, '不能另写日数'],
    ['中止写反', { ...preserved, stays: [{ ...hearing, to: '2021-09-26' }] }, 'stays.0：中止的起止日期写反了'],
    ['中止没有原因', { ...preserved, stays: [{ ...hearing, cause: '' }] }, 'stays.0.cause：须写明中止的原因'],
    ['中止的依据读不出', { ...preserved, stays: [{ ...hearing, citation: '某法第三条' }] }, '没有“某法”这部法规'],
    ['往前数的中止', { ...free, direction: 'backward', stays: [hearing] }, '不能中止'],
    [
      '法律没有规定延长',
      { ...preserved, extensions: [longer] },
      '法律没有规定这一期限可以延长（行政处罚法第五十六条）',
    ],
    [
      '延长得太久',
      { ...seized, extensions: [{ ...longer, amount: 31 }] },
      '延长不得超过30日（行政强制法第二十五条第一款）',
    ],
    ['延长两次', { ...seized, extensions: [longer, longer] }, '只能延长1次，已经延长过（行政强制法第二十五条第一款）'],
    [
      '届满次日才延长',
      { ...seized, extensions: [{ ...longer, on: '2026-07-02' }] },
      '期限已于2026-07-01届满，届满后不能延长',
    ],
    ['延长的单位不对', { ...seized, extensions: [{ ...longer, unit: '工作日' }] }, '延长的期限应以日计'],
    [
      '批准延长的不是他',
      { ...seized, extensions: [{ ...longer, by: '大队长' }] },
      '由本机关负责人批准延长，不是“大队长”',
    ],
    ['没有编号的延长', { ...free, extensions: [longer] }, '延长须有依据'],
    ['延长零日', { ...seized, extensions: [{ ...longer, amount: 0 }] }, 'extensions.0.amount：延长的数量至少为 1'],
    ['多出来的字段', { ...free, days: 7 }, 'days'],
    ['不是期限', { ref: 'latefee.3pct', start: '2026-01-01' }, '不是一段期限'],
    ['不是对象', 7, '无效'],
    ['空', null, '无效'],
    ['数组', [preserved], '无效'],
  ])('%s is an error of its line', (_when, line, problem) => {
    expect(run(line)).toMatchObject({ error: expect.stringContaining(problem) });
  });
});
