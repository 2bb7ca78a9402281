/** The bureau: six offices, a brigade with three squads, a centre for disaster reduction, twenty townships. */

import { demoTownships } from './townships.ts';

export interface DemoUnit {
  readonly id: string;
  readonly parentId?: string;
  readonly name: string;
  readonly unitType: string;
  readonly duties: string;
}

function within(
  ...[parentId, id, name, unitType, duties]: readonly [string, string, string, string, string]
): DemoUnit {
  return { id, parentId, name, unitType, duties };
}

export const demoUnits: readonly DemoUnit[] = [
  {
    id: 'organ',
    name: '赣州市南康区应急管理局',
    unitType: '局',
    duties: '全区应急管理、安全生产综合监督管理和防灾减灾救灾',
  },
  within(
    'organ',
    'office',
    '办公室',
    '股室',
    '机关日常运转、文秘机要、政务公开和行政执法公示、执法装备和经费、技术检查员和社会监督员的招录与管理',
  ),
  within(
    'organ',
    'chemicals',
    '危险化学品安全监督管理股',
    '股室',
    '危险化学品、烟花爆竹、非药品类易制毒化学品的安全监督管理和行政许可',
  ),
  within(
    'organ',
    'basics',
    '安全生产基础股',
    '股室',
    '冶金、有色、建材、机械、轻工、纺织、烟草、商贸等工贸行业的安全生产基础工作，企业名录、风险分级和标准化',
  ),
  within('organ', 'command', '应急指挥中心', '股室', '应急值守、信息报送、应急救援指挥和队伍物资调度'),
  within(
    'organ',
    'publicity',
    '宣传教育和预案管理股',
    '股室',
    '法制审核、执法监督和案卷评查、宣传教育培训、应急预案管理和演练',
  ),
  within(
    'organ',
    'coordination',
    '综合协调股',
    '股室',
    '安全生产综合协调、目标考核、事故调查和统计、年度监督检查计划编制',
  ),
  within(
    'organ',
    'brigade',
    '应急管理综合行政执法大队',
    '大队',
    '以局的名义实施监督检查、行政处罚和行政强制，承担年度监督检查计划的组织实施',
  ),
  within('brigade', 'squad1', '执法一中队', '中队', '龙岭、龙回、太窝、浮石、赤土片区'),
  within('brigade', 'squad2', '执法二中队', '中队', '唐江、凤岗、横市、龙华、朱坊、横寨等西北片区'),
  within('brigade', 'squad3', '执法三中队', '中队', '蓉江、东山、镜坝、三江片区，危险化学品和烟花爆竹'),
  within(
    'organ',
    'disaster',
    '防灾减灾中心',
    '中心',
    '森林防灭火、防汛抗旱、地质灾害防治和自然灾害救助的监督检查与技术支撑',
  ),
  ...demoTownships.map(({ name, unitId }) =>
    within('organ', unitId, `${name}应急管理所`, '乡镇（街道）', '属地安全生产日常检查、隐患上报和先期处置'),
  ),
];

export function unitNameOf(id: string): string {
  return demoUnits.find((unit) => unit.id === id)?.name ?? id;
}
