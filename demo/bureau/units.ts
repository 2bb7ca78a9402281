/** The bureau: six offices, a brigade with three squads, a centre for disaster reduction, twenty townships. */

import { demoId } from '../seeded.ts';

export interface DemoUnit {
  readonly id: string;
  readonly parentId?: string;
  readonly name: string;
  readonly unitType: string;
  readonly duties: string;
}

const townshipNames = [
  '蓉江街道',
  '东山街道',
  '唐江镇',
  '凤岗镇',
  '龙岭镇',
  '龙回镇',
  '镜坝镇',
  '横市镇',
  '龙华镇',
  '浮石乡',
  '赤土畲族乡',
  '横寨乡',
  '朱坊乡',
  '太窝乡',
  '三江乡',
  '十八塘乡',
  '大坪乡',
  '坪市乡',
  '隆木乡',
  '麻双乡',
];

function within(...[parentId, id, name, unitType, duties]: [string, string, string, string, string]): DemoUnit {
  return { id, parentId, name, unitType, duties };
}

export const demoUnits: readonly DemoUnit[] = [
  { id: 'organ', name: '赣州市南康区应急管理局', unitType: '局', duties: '全区应急管理和安全生产监督管理' },
  within('organ', 'office', '办公室', '股室', '综合协调、装备、两员管理、政务公开'),
  within('organ', 'basics', '安全生产基础股', '股室', '工贸行业安全生产监督管理、企业台账'),
  within('organ', 'chemicals', '危险化学品安全监督管理股', '股室', '危险化学品、烟花爆竹安全监督管理'),
  within('organ', 'coordination', '安全生产综合协调股', '股室', '安全生产综合协调、事故调查'),
  within('organ', 'publicity', '宣传教育和预案管理股', '股室', '法制审核、执法监督、宣传培训、预案管理'),
  within('organ', 'command', '应急指挥协调股', '股室', '应急指挥、值班值守'),
  within('organ', 'brigade', '应急管理综合行政执法大队', '大队', '监督检查、行政处罚、行政强制的实施'),
  within('brigade', 'squad1', '一中队', '中队', '龙岭、龙回、镜坝片区'),
  within('brigade', 'squad2', '二中队', '中队', '唐江、凤岗、横市片区'),
  within('brigade', 'squad3', '三中队', '中队', '蓉江、东山片区，危化烟花'),
  within('organ', 'disaster', '防灾减灾中心', '中心', '森林防火、防汛抗旱、地质灾害监督检查'),
  ...townshipNames.map((name, index) =>
    within(
      'organ',
      `town${String(index + 1).padStart(2, '0')}`,
      `${name}应急管理站`,
      '乡镇（街道）',
      '属地安全生产检查、隐患上报',
    ),
  ),
];

export const demoTownships = townshipNames.map((name, index) => ({
  id: demoId(1, index + 1),
  values: {
    name,
    places: `${name}工业园、${name.slice(0, 2)}家具产业园`,
    unitId: `town${String(index + 1).padStart(2, '0')}`,
    isEmpowered: index % 4 === 0,
    parentId: null,
  },
}));
