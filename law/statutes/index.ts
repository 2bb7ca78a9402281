/**
 * Every statute the product cites, by the short name officers use. Dates and marks of verification are those of the
 * team's own reading; what is not in force any more stays, because old conduct is judged by it.
 */

import { z } from 'zod';
import { civil } from '../calendar/civil-date.ts';
import type { StatuteDeclaration, StatuteKind, Verification } from './statute.ts';

export const statutes = {
  安全生产法: law('中华人民共和国安全生产法', '2021-09-01', 'text'),
  行政处罚法: law('中华人民共和国行政处罚法', '2021-07-15', 'text'),
  行政强制法: law('中华人民共和国行政强制法', '2012-01-01', 'text'),
  行政复议法: law('中华人民共和国行政复议法', '2024-01-01', 'text'),
  行政复议法2017: law('中华人民共和国行政复议法', '2018-01-01', 'text', '2023-12-31'),
  行政诉讼法: law('中华人民共和国行政诉讼法', '2017-07-01', 'text'),
  民事诉讼法: law('中华人民共和国民事诉讼法', '2024-01-01', 'text'),
  刑法: law('中华人民共和国刑法', '2021-03-01', 'text'),
  消防法: law('中华人民共和国消防法', '2021-04-29', 'secondary'),
  特种设备安全法: law('中华人民共和国特种设备安全法', '2014-01-01', 'secondary'),
  突发事件应对法: law('中华人民共和国突发事件应对法', '2024-11-01', 'text'),
  危险化学品安全法: law('中华人民共和国危险化学品安全法', '2026-05-01', 'secondary'),
  危险化学品安全管理条例: regulation('危险化学品安全管理条例', '2013-12-07', 'text'),
  烟花爆竹安全管理条例: regulation('烟花爆竹安全管理条例', '2016-02-06', 'text'),
  安全生产许可证条例: regulation('安全生产许可证条例', '2014-07-29', 'text'),
  生产安全事故应急条例: regulation('生产安全事故应急条例', '2019-04-01', 'text'),
  生产安全事故报告和调查处理条例: regulation('生产安全事故报告和调查处理条例', '2007-06-01', 'text'),
  政府信息公开条例: regulation('中华人民共和国政府信息公开条例', '2019-05-15', 'text'),
  森林防火条例: regulation('森林防火条例', '2009-01-01', 'text', '2025-12-31'),
  草原防火条例: regulation('草原防火条例', '2009-01-01', 'text'),
  森林草原防灭火条例: regulation('森林草原防灭火条例', '2026-01-01', 'secondary'),
  防洪法: law('中华人民共和国防洪法', '2016-07-02', 'text'),
  防汛条例: regulation('中华人民共和国防汛条例', '2011-01-08', 'secondary'),
  抗旱条例: regulation('中华人民共和国抗旱条例', '2009-02-26', 'memory'),
  地质灾害防治条例: regulation('地质灾害防治条例', '2004-03-01', 'text'),
  移送涉嫌犯罪案件规定: regulation('行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07', 'text'),
  行政执法监督条例: regulation('行政执法监督条例', '2026-02-01', 'secondary'),
  工贸企业重大事故隐患判定标准: rule('工贸企业重大事故隐患判定标准', '2023-05-15', 'secondary'),
  工贸企业粉尘防爆安全规定: rule('工贸企业粉尘防爆安全规定', '2021-09-01', 'secondary'),
  工贸企业有限空间作业安全规定: rule('工贸企业有限空间作业安全规定', '2024-01-01', 'secondary'),
  安全生产违法行为行政处罚办法: rule('安全生产违法行为行政处罚办法', '2026-02-01', 'memory'),
  安全生产违法行为行政处罚办法2015: rule('安全生产违法行为行政处罚办法', '2015-05-01', 'secondary', '2026-01-31'),
  生产安全事故应急预案管理办法: rule('生产安全事故应急预案管理办法', '2019-09-01', 'secondary'),
  生产经营单位安全培训规定: rule('生产经营单位安全培训规定', '2015-07-01', 'text'),
  建设项目安全设施三同时监督管理办法: rule('建设项目安全设施“三同时”监督管理办法', '2015-05-01', 'text'),
  危险化学品重大危险源监督管理暂行规定: rule('危险化学品重大危险源监督管理暂行规定', '2015-07-01', 'secondary'),
  危险化学品经营许可证管理办法: rule('危险化学品经营许可证管理办法', '2015-07-01', 'memory'),
  烟花爆竹经营许可实施办法: rule('烟花爆竹经营许可实施办法', '2013-12-01', 'secondary'),
  烟花爆竹生产经营安全规定: rule('烟花爆竹生产经营安全规定', '2018-03-01', 'memory'),
  非煤矿山外包工程安全管理暂行办法: rule('非煤矿山外包工程安全管理暂行办法', '2015-07-01', 'memory'),
  安全生产严重失信主体名单管理办法: rule('安全生产严重失信主体名单管理办法', '2023-10-01', 'secondary'),
  尾矿库安全监督管理规定: rule('尾矿库安全监督管理规定', '2015-07-01', 'memory'),
  安全生产事故隐患排查治理暂行规定: rule('安全生产事故隐患排查治理暂行规定', '2008-02-01', 'memory'),
  生产安全事故罚款处罚规定: rule('生产安全事故罚款处罚规定', '2024-03-01', 'secondary'),
  应急管理行政裁量权基准暂行规定: rule('应急管理行政裁量权基准暂行规定', '2024-01-01', 'secondary'),
  生产安全事故信息报告和处置办法: rule('生产安全事故信息报告和处置办法', '2009-07-01', 'secondary'),
  安全生产培训管理办法: rule('安全生产培训管理办法', '2015-07-01', 'memory'),
  特种作业人员安全技术培训考核管理规定: rule(
    '特种作业人员安全技术培训考核管理规定',
    '2015-07-01',
    'secondary',
    '2026-05-31',
  ),
  危险化学品登记管理办法: rule('危险化学品登记管理办法', '2012-08-01', 'memory'),
  危险化学品安全使用许可证实施办法: rule('危险化学品安全使用许可证实施办法', '2017-03-06', 'memory'),
  危险化学品建设项目安全监督管理办法: rule('危险化学品建设项目安全监督管理办法', '2015-07-01', 'memory'),
  冶金企业和有色金属企业安全生产规定: rule('冶金企业和有色金属企业安全生产规定', '2018-03-01', 'memory'),
  安全评价检测检验机构管理办法: rule('安全评价检测检验机构管理办法', '2019-05-01', 'memory'),
  化工和危险化学品重大事故隐患判定标准: document(
    '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
    '2017-11-13',
    'secondary',
    '安监总管三〔2017〕121号',
  ),
  烟花爆竹重大事故隐患判定标准: document(
    '烟花爆竹生产经营单位重大生产安全事故隐患判定标准（试行）',
    '2017-11-13',
    'secondary',
    '安监总管三〔2017〕121号',
  ),
  江西省行政处罚听证程序规定: {
    ...rule('江西省行政处罚听证程序规定', '2021-06-09', 'secondary'),
    kind: '地方政府规章',
  },
  危害生产安全刑事案件解释: interpretation(
    '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释',
    '2015-12-16',
    '法释〔2015〕22号',
  ),
  危害生产安全刑事案件解释二: interpretation(
    '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
    '2022-12-19',
    '法释〔2022〕19号',
  ),
  行政诉讼法解释: interpretation(
    '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    '2018-02-08',
    '法释〔2018〕1号',
  ),
  行刑衔接工作办法: document('安全生产行政执法与刑事司法衔接工作办法', '2019-04-16', 'secondary', '应急〔2019〕54号'),
  从业人员举报处理规定: document(
    '生产经营单位从业人员安全生产举报处理规定',
    '2020-09-16',
    'secondary',
    '应急〔2020〕69号',
  ),
  涉企行政检查意见: document(
    '国务院办公厅关于严格规范涉企行政检查的意见',
    '2025-01-03',
    'secondary',
    '国办发〔2024〕54号',
  ),
  三项制度指导意见: document(
    '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    '2018-12-05',
    'secondary',
    '国办发〔2018〕118号',
  ),
  金属非金属矿山重大事故隐患判定标准: document(
    '金属非金属矿山重大事故隐患判定标准',
    '2022-09-01',
    'memory',
    '矿安〔2022〕88号',
  ),
  非煤矿山安全生产指导意见: document(
    '关于加强非煤矿山安全生产工作的指导意见',
    '2022-02-08',
    'memory',
    '矿安〔2022〕4号',
  ),
  年度监督检查计划编制办法: document(
    '安全生产年度监督检查计划编制办法',
    '2017-12-27',
    'secondary',
    '安监总政法〔2017〕150号',
  ),
  行政检查文书文本: document('行政检查文书基本格式文本（试行）', '2025-05-08', 'secondary'),
  执法规范提升年方案: document(
    '南康区应急管理“执法规范提升年”活动实施方案',
    '2023-02-06',
    'text',
    '康应急字〔2023〕5号',
  ),
  粉尘防爆安全规程: standard('粉尘防爆安全规程', '2019-06-01', 'memory', 'GB 15577-2018'),
  木材加工系统粉尘防爆安全规范: standard('木材加工系统粉尘防爆安全规范', '2013-03-01', 'memory', 'AQ 4228-2012'),
  涂装作业安全规程: standard('涂装作业安全规程 涂漆工艺安全及其通风', '2024-01-01', 'secondary', 'GB 6514-2023'),
  喷漆室安全技术规定: standard('涂装作业安全规程 喷漆室安全技术规定', '2026-08-01', 'secondary', 'GB 14444-2025'),
  粉尘爆炸危险场所除尘系统安全技术规范: standard(
    '粉尘爆炸危险场所用除尘系统安全技术规范',
    '2016-12-01',
    'memory',
    'AQ 4273-2016',
  ),
  低压配电设计规范: standard('低压配电设计规范', '2012-06-01', 'memory', 'GB 50054'),
  冷库设计标准: standard('冷库设计标准', '2021-12-01', 'memory', 'GB 50072'),
  汽车加油加气加氢站技术标准: standard('汽车加油加气加氢站技术标准', '2021-10-01', 'memory', 'GB 50156'),
} as const satisfies { readonly [shortName: string]: StatuteDeclaration };

export type StatuteName = keyof typeof statutes;

const names = Object.keys(statutes);
export const StatuteName = z.custom<StatuteName>((value) => typeof value === 'string' && names.includes(value), {
  error: '法规库中没有这部法规',
});

export function statuteOf(name: StatuteName): StatuteDeclaration {
  return statutes[name];
}

function law(...rest: Dated): StatuteDeclaration {
  return declaration('法律', rest);
}

function regulation(...rest: Dated): StatuteDeclaration {
  return declaration('行政法规', rest);
}

function rule(...rest: Dated): StatuteDeclaration {
  return declaration('部门规章', rest);
}

function document(title: string, from: string, verified: Verification, documentNumber?: string): StatuteDeclaration {
  const base = declaration('规范性文件', [title, from, verified]);
  return documentNumber === undefined ? base : { ...base, documentNumber };
}

/** Read in the original; a judicial interpretation is known by its number. */
function interpretation(title: string, from: string, documentNumber: string): StatuteDeclaration {
  return { ...declaration('司法解释', [title, from, 'text']), documentNumber };
}

function standard(title: string, from: string, verified: Verification, documentNumber: string): StatuteDeclaration {
  const kind = documentNumber.startsWith('GB') ? '国家标准' : '行业标准';
  return { ...declaration(kind, [title, from, verified]), documentNumber };
}

type Dated = readonly [title: string, from: string, verified: Verification, until?: string];

function declaration(kind: StatuteKind, [title, from, verified, until]: Dated): StatuteDeclaration {
  const base = { kind, title, inForceFrom: civil(from), verified };
  return until === undefined ? base : { ...base, inForceUntil: civil(until) };
}
