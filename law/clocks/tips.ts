/** 举报、信访. */

import { memory, safetyLaw, secondary } from '../checklist/basis.ts';
import { calendarDays, workdays } from '../term/term.ts';
import { organs, type ClockRule } from './clock.ts';

export const tipClocks: readonly ClockRule[] = [
  organs('tip.verify', '举报核查（法律）', {
    start: '受理举报',
    suggested: calendarDays(60),
    bases: [safetyLaw(73)],
    note: '法律要求受理、核实、形成书面材料、督促整改，没有写日数；涉及人员死亡的，由县级以上人民政府组织核查',
  }),
  organs('tip.verify.60d', '举报核查办结', {
    start: '受理举报',
    days: 60,
    extension: {
      grantedBy: '上一级应急管理部门',
      atMost: calendarDays(30),
      counting: 'added',
      times: 1,
      condition: '告知举报人延期理由',
    },
    bases: [secondary('举报奖励办法'), secondary('举报奖励办法2012', 11, 0, 6)],
    from: '2012-05-02',
    note: '见到的是 2012 年办法的摘录；2018 年办法的期限是否相同没有核实',
  }),
  organs('tip.reply.10d', '向举报人反馈核查结果', {
    start: '核查结束',
    days: 10,
    bases: [secondary('举报奖励办法'), secondary('举报奖励办法2012', 10, 0, 3), secondary('从业人员举报处理规定', 5)],
    from: '2012-05-02',
    consequence: '举报人可以申请复查、信访',
    note: '无法联系的除外；2018 年办法的期限是否相同没有核实',
  }),
  organs('petition.accept.15d', '信访事项受理告知', {
    start: '收到信访事项',
    days: 15,
    bases: [memory('信访工作条例', 23)],
    note: '条号没有核实',
  }),
  organs('petition.finish.60d', '信访事项办结', {
    start: '受理信访事项',
    days: 60,
    extension: { grantedBy: '本机关负责人', atMost: calendarDays(30), counting: 'added', times: 1 },
    bases: [memory('信访工作条例', 34)],
    note: '条号没有核实',
  }),
  organs('supervise.2026', '办理行政执法监督文书', {
    start: '收到监督文书',
    suggested: workdays(10),
    bases: [secondary('行政执法监督条例')],
    note: '由同级司法行政部门监督；以文书载明的期限为准，条例没有逐条核对',
  }),
];
