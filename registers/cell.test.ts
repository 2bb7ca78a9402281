/** Cells of a sheet as people fill them in: what is meant is taken, what is doubtful is asked back with a proposal. */

import { describe, expect, it } from 'vitest';
import { sheetColumns } from './columns.ts';
import { enterprises } from './enterprises.ts';
import { masked, readCell, writeCell, type Lookups } from './cell.ts';
import { unclearResponsibilities } from './enforcement-items.ts';
import { registers } from './index.ts';
import { rowReader } from './row.ts';
import { listedSettings, settingGroups } from './settings/index.ts';
import { frequencySettings } from './settings/frequency.ts';
import { settingValues } from './settings/setting.ts';
import type { Field } from './field.ts';

const lookups: Lookups = {
  townships: [
    { id: '0190a000-0000-7000-8000-000000000001', name: '镜坝镇', places: ['家具产业园'] },
    { id: '0190a000-0000-7000-8000-000000000002', name: '东山街道', places: ['金赣大道'] },
  ],
};

function column(title: string): readonly [string, Field] {
  const found = sheetColumns(enterprises).find((each) => each.title === title);
  if (found === undefined) throw new Error(title);
  return [found.key, found.part?.field ?? found.field];
}

function read(title: string, text: string) {
  return readCell(...column(title), { text }, lookups);
}

describe('读一格', () => {
  it.each([
    ['统一社会信用代码', ' 91360703ma38k2w7xu ', '91360703MA38K2W7XU'],
    ['统一社会信用代码', '９１３６０７０３ＭＡ３８Ｋ２Ｗ７ＸＵ', '91360703MA38K2W7XU'],
    ['行业代码', 'C2110', 'C2110'],
    ['行业代码', '2110 木质家具制造', '2110'],
    ['从业人数', '86人', 86],
    ['从业人数', '１，０２４', 1024],
    ['重点检查单位', '√', true],
    ['重点检查单位', '无', false],
    ['信用等级', 'A', 'a'],
    ['监管标签', '涉爆粉尘,喷漆；涉爆粉尘', ['涉爆粉尘', '喷漆']],
    ['乡镇（街道）', '镜坝镇', '0190a000-0000-7000-8000-000000000001'],
    ['单位电话', '0797—6612345', '0797-6612345'],
    [
      '行政许可',
      '其他许可|甲1|2027.3.1；安全生产许可证|乙2',
      [
        { kind: 'other', number: '甲1', validUntil: '2027-03-01' },
        { kind: 'safetyProduction', number: '乙2', validUntil: null },
      ],
    ],
    ['关键环节、要害岗位、重点设施', '砂光工段；喷漆房', [{ name: '砂光工段' }, { name: '喷漆房' }]],
    ['企业名称', '䶮烺𬭚㛃木业', '䶮烺𬭚㛃木业'],
  ])('%s “%s”', (title, text, value) => {
    expect(read(title, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['统一社会信用代码', '91360703MA38K2W7X4', 'uscc.check', '91360703MA38K2W7XU'],
    ['乡镇（街道）', '东山', 'townshipId.unknown', '东山街道'],
    ['乡镇（街道）', '家具产业园', 'townshipId.unknown', '镜坝镇'],
    ['乡镇（街道）', '火星', 'townshipId.unknown', undefined],
    ['标准化等级', '三级达标', 'standardisationGrade.choice', '三级'],
    ['单位电话', '13800000000、13900000000', 'telephone.telephone', '13800000000'],
    ['企业名称', '看不见\u200b的字', 'name.invalid', undefined],
  ])('%s “%s” → %s', (title, text, kind, proposal) => {
    expect(read(title, text)).toMatchObject({ ok: false, problem: { kind } });
    const reading = read(title, text);
    expect(reading.ok ? '' : reading.problem.proposal).toBe(proposal);
  });

  it('what is written is read as the same value', () => {
    for (const { key, field, part, example, title } of sheetColumns(enterprises)) {
      const own = part?.field ?? field;
      const reading = readCell(key, own, { text: example }, lookups);
      if (!reading.ok) throw new Error(`${title}: ${reading.problem.wrong}`);
      const written = writeCell(
        own,
        reading.value,
        (target, id) => lookups[target]?.find((each) => each.id === id)?.name ?? '',
      );
      expect(readCell(key, own, { text: written }, lookups)).toEqual(reading);
    }
  });

  it('masks what is long enough to call or to identify somebody', () => {
    expect(masked('联系人|刘芳||13812345678')).toBe('联系人|刘芳||138****5678');
  });
});

describe('一行', () => {
  it('collects the people of its slots and says what is missing all at once', () => {
    const { read: readRow } = rowReader(enterprises, lookups);
    const { given, problems } = readRow({
      'people.personInCharge.name': { text: '廖烺' },
      'people.personInCharge.telephone': { text: '13812345678' },
    });
    expect(given).toEqual({ people: [{ role: 'personInCharge', name: '廖烺', telephone: '13812345678' }] });
    expect(problems.map(({ field }) => field)).toEqual(
      sheetColumns(enterprises)
        .filter(({ isRequired }) => isRequired)
        .map(({ key }) => key),
    );
  });
});

describe('声明', () => {
  it.each(registers.map((register) => [register.name, register] as const))(
    '%s sorts only by what is always filled, and its key and name exist',
    (_name, register) => {
      for (const field of Object.values(register.fields)) if (field.isSortable) expect(field.isRequired).toBe(true);
      for (const key of [...register.key, register.nameField]) expect(register.fields[key]?.isRequired).toBe(true);
      const titles = sheetColumns(register).flatMap(({ title, aliases }) => [title, ...aliases]);
      expect(new Set(titles).size).toBe(titles.length);
    },
  );

  it.each(listedSettings.map((listed) => [listed.key, listed.setting] as const))(
    'the default of %s is allowed, and its source is named',
    (_key, setting) => {
      expect(setting.field.schema.parse(setting.legalDefault)).toEqual(setting.legalDefault);
      expect(setting.source).not.toBe('');
    },
  );

  it('a setting that no longer holds gives way to the legal default', () => {
    expect(settingValues(frequencySettings, { capMajor: 5, capLow: 'many', gone: 1 })).toMatchObject({
      capMajor: 5,
      capLow: 1,
    });
    expect(settingGroups.map(({ name }) => name)).toEqual([
      'organ',
      'frequency',
      'inspection',
      'retention',
      'unsettled',
    ]);
  });

  it('an item answered for by nobody, or by two units, is named', () => {
    const item = (code: string, responsibleUnitId: string) => ({
      code,
      name: '粉尘防爆检查',
      powerKind: 'inspection',
      responsibleUnitId,
    });
    expect(unclearResponsibilities([item('1', 'a')], ['a'])).toEqual([]);
    expect(unclearResponsibilities([item('1', 'b')], ['a'])).toMatchObject([{ code: '1' }]);
    expect(unclearResponsibilities([item('1', 'a'), item('2', 'b')], ['a', 'b'])).toMatchObject([
      { code: '1' },
      { code: '2' },
    ]);
  });
});
