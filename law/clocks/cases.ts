/** 立案、办案期限、结案、归档. */

import { memory } from '../checklist/basis.ts';
import { formerRule, penaltyLaw, presentRule } from '../gates/bases.ts';
import { calendarDays, workdays } from '../term/term.ts';
import { organs, type ClockRule } from './clock.ts';

const FORMER_RULE_FROM = '2008-01-01';

export const caseClocks: readonly ClockRule[] = [
  organs('case.file.prompt', '及时立案', {
    start: '发现符合立案标准的行为',
    suggested: workdays(5),
    bases: [penaltyLaw(54, 2)],
    consequence: '符合立案标准不及时立案的，责令改正，对责任人员给予处分（第七十六条第二款）',
    note: '法律只写“及时”；宜以五个工作日为内部规定',
  }),
  organs('case.file.afterfact.5d', '先行调查后补办立案', {
    start: '先行调查取证',
    days: 5,
    bases: [formerRule(23)],
    from: FORMER_RULE_FROM,
    consequence: '先行取得的证据效力存疑',
  }),
  organs('case.file.new', '立案（新办法）', {
    start: '发现线索或者收到材料',
    suggested: workdays(5),
    bases: [presentRule],
    note: '新办法没有取得，不得假设核查立案的日数',
  }),
  organs('case.decide.90d', '作出行政处罚决定', {
    start: '立案之日',
    days: 90,
    bases: [penaltyLaw(60)],
    consequence: '超期作出的决定程序违法：轻微的确认违法，影响权利的可以撤销；没有“自动结案”',
    note: '到作出决定为止，不是到送达；听证、鉴定、公告的时间法律没有写扣除，有规章依据才能扣',
  }),
  organs('case.decide.old.30d', '办案期限（旧办法）', {
    start: '立案之日',
    days: 30,
    extension: { grantedBy: '本机关负责人', atMost: calendarDays(90), counting: 'inTotal', times: 1 },
    bases: [formerRule(32)],
    from: FORMER_RULE_FROM,
    note: '旧办法是行政处罚法第六十条所说的规章另有规定：从严先用三十日，再经批准延至九十日；实务多按九十日',
  }),
  organs('case.decide.old.90d', '办案期限（旧办法，一次延长后）', {
    start: '立案之日',
    days: 90,
    extension: { grantedBy: '上一级应急管理部门', atMost: calendarDays(180), counting: 'inTotal', times: 1 },
    bases: [formerRule(32)],
    from: FORMER_RULE_FROM,
    note: '须由本机关负责人在三十日届满前批准',
  }),
  organs('case.decide.old.180d', '办案期限（旧办法，二次延长后）', {
    start: '立案之日',
    days: 180,
    bases: [formerRule(32)],
    from: FORMER_RULE_FROM,
    note: '须经上一级批准；长于行政处罚法的九十日，应当说明理由',
  }),
  organs('case.decide.new.extend', '办案期限的延长（新办法）', {
    start: '九十日届满',
    bases: [presentRule],
    note: '新办法没有取得；在登记依据之前只有九十日',
  }),
  organs('case.close', '结案', {
    start: '执行完毕等结案情形出现',
    suggested: workdays(5),
    bases: [memory('安全生产违法行为行政处罚办法'), memory('安全生产违法行为行政处罚办法2015')],
    from: FORMER_RULE_FROM,
    note: '法律没有结案的日数；情形有履行完毕、法院裁定终结、不予处罚、移送、撤销等',
  }),
  organs('archive', '立卷归档', {
    start: '结案',
    suggested: calendarDays(30),
    bases: [penaltyLaw(47)],
    note: '法律只要求归档保存；日数依档案管理的规定',
  }),
  organs('limit.2y', '行政处罚追责时效', {
    start: '违法行为发生之日（连续或者继续的，行为终了之日）',
    term: { amount: 2, unit: 'year' },
    kind: '时效',
    roll: 'never',
    bases: [penaltyLaw(36, 1)],
    consequence: '二年内未被发现的，不再给予行政处罚；仍可责令改正',
    note: '启动调查、取证、立案之一即为发现，举报属实的以举报时为准（法工委复字〔2004〕27号，摘录，适用范围有争议）',
  }),
  organs('limit.5y', '追责时效（危害公民生命健康安全、金融安全）', {
    start: '违法行为发生之日（连续或者继续的，行为终了之日）',
    term: { amount: 5, unit: 'year' },
    kind: '时效',
    roll: 'never',
    bases: [penaltyLaw(36, 1)],
    consequence: '五年内未被发现的，不再给予行政处罚；仍可责令改正',
    note: '须有危害后果。行为终了于 2021-07-15 之前且已过二年的，不因新法恢复追责（推论）',
  }),
];
