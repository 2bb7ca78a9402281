/** 送达、备案、缴纳、加处罚款. */

import { cite } from '../citation/citation.ts';
import { memory, text } from '../checklist/basis.ts';
import { civilProcedureLaw, compulsionLaw, formerRule, penaltyLaw, presentRule } from '../gates/bases.ts';
import { calendarDays } from '../term/term.ts';
import { organs, partys, type ClockRule } from './clock.ts';

const FORMER_RULE_FROM = '2008-01-01';

export const paymentClocks: readonly ClockRule[] = [
  organs('serve.decision.7wd', '送达处罚决定书（当事人不在场）', {
    start: '作出决定',
    days: 7,
    bases: [penaltyLaw(61, 1)],
    consequence: '逾期送达属于程序瑕疵；救济和缴款的期限自送达起算',
    note: '当场宣告的当场交付；公告送达的，在七个工作日内发出公告',
  }),
  organs('serve.public.30d', '公告送达', {
    start: '发出公告之日',
    days: 30,
    kind: '经过',
    roll: 'never',
    bases: [text('民事诉讼法', 95, 1)],
    from: '2022-01-01',
    consequence: '经过三十日，即视为送达',
    note: '受送达人下落不明，或者用其他方式无法送达的才可用；末日休假不顺延。2022、2023 年是同一条号的 2021 年修正文本',
  }),
  organs('serve.public.60d.old', '公告送达（旧法）', {
    start: '发出公告之日',
    days: 60,
    kind: '经过',
    roll: 'never',
    bases: [memory('民事诉讼法2017', 92, 1)],
    from: '2013-01-01',
    consequence: '经过六十日，即视为送达',
    note: '旧办法自己写的六十日到 2026-01-31；行政处罚法第六十一条指向民事诉讼法，三十日有效，六十日更稳',
  }),
  organs('serve.forward', '转交送达', {
    start: '收到送达材料',
    bases: [civilProcedureLaw(92), civilProcedureLaw(93), civilProcedureLaw(94)],
    from: '2022-01-01',
    note: '军人、被监禁的人、被采取强制性教育措施的人；以本人签收的日期为送达日期',
  }),
  organs('decision.report.10d', '处罚决定报上级备案（旧办法）', {
    start: '作出处罚决定',
    days: 10,
    bases: [formerRule(62), formerRule(64)],
    from: FORMER_RULE_FROM,
    note: '县级：五万元以上罚款、没收五万元以上、停产停业、停止建设施工、撤销资格、吊销许可的，报设区的市；交办案件报交办机关',
  }),
  organs('decision.report.new', '处罚决定报上级备案（新办法）', {
    start: '作出处罚决定',
    suggested: calendarDays(10),
    bases: [presentRule],
    note: '新办法没有取得',
  }),
  partys('pay.15d', '缴纳罚款', {
    start: '收到处罚决定书',
    days: 15,
    extension: { grantedBy: '作出决定的机关', counting: 'added', condition: '确有经济困难，当事人申请，暂缓或者分期' },
    bases: [penaltyLaw(67, 3)],
    consequence: '次日起每日可以按罚款数额的百分之三加处罚款（第七十二条第一款第一项）',
    note: '末日休假顺延为类推，对当事人有利；加处自顺延后的次日起算',
  }),
  organs('fine.handin.2wd', '当场收缴的罚款交机关', {
    start: '收缴之日（在水上的，抵岸之日）',
    days: 2,
    bases: [penaltyLaw(71)],
    consequence: '截留、私分的给予处分（第七十九条）',
  }),
  organs('fine.bank.2wd', '机关将当场收缴的罚款缴付银行', {
    start: '机关收到罚款之日',
    days: 2,
    bases: [penaltyLaw(71)],
    consequence: '截留、私分的给予处分（第七十九条）',
  }),
  partys('latefee.3pct', '到期不缴纳，加处罚款', {
    start: '缴款期限届满的次日',
    kind: '速率',
    roll: 'never',
    stayedBy: [
      { cause: '行政复议', citation: cite('行政处罚法', 73, 3) },
      { cause: '行政诉讼', citation: cite('行政处罚法', 73, 3) },
      { cause: '批准的暂缓或者分期未到期', citation: cite('行政处罚法', 66, 2) },
    ],
    bases: [penaltyLaw(72, 1, 1), compulsionLaw(45)],
    consequence: '加处罚款的数额不得超出罚款的数额',
    note: '每日百分之三，按日历日，不跳节假日，缴清当日计入；用加处罚款的算法算，不是期限',
  }),
  organs('latefee.period.review', '复议、诉讼期间不计加处', {
    start: '行政复议、行政诉讼受理',
    kind: '暂停',
    roll: 'never',
    bases: [penaltyLaw(73, 3)],
    note: '起止日法律没有写：取受理日到复议决定、生效裁判送达日，两日都含；可由法制审核改为申请日',
  }),
  organs('latefee.notice', '告知加处罚款的标准', {
    start: '作出处罚决定',
    suggested: calendarDays(0),
    bases: [compulsionLaw(45, 1)],
    consequence: '没有告知标准的，不得加处',
    note: '决定书应当写明是否加处（罚款收缴分离办法第七条）',
  }),
  organs('latefee.over30d', '加处罚款超过三十日', {
    start: '开始加处',
    days: 30,
    kind: '最短',
    roll: 'never',
    bases: [compulsionLaw(46, 1)],
    note: '经催告仍不履行的，有强制执行权的机关可以强制执行；应急管理部门没有，应当申请法院（第三款）',
  }),
  partys('install.each', '分期缴纳，每期到期', {
    start: '批准书载明的日期',
    bases: [penaltyLaw(66, 2)],
    consequence: '该期未缴的部分自次日起加处；机关可以撤销分期',
    note: '期数、日期由批准书定，法律没有上限',
  }),
  organs('collect.agreement.15d', '代收罚款协议备案', {
    start: '协议签订',
    days: 15,
    bases: [text('罚款收缴分离办法', 6, 3)],
    note: '报上一级行政机关和同级财政部门',
  }),
  partys('urge.10wd', '催告后等待履行', {
    start: '催告书送达',
    days: 10,
    kind: '最短',
    bases: [compulsionLaw(54)],
    consequence: '满十个工作日仍未履行的，次日起可以申请法院强制执行；没有催告的不予受理',
    note: '催告期间当事人可以陈述、申辩（第三十六条）',
  }),
  organs('sub.urge.3wd', '代履行前催告', {
    start: '代履行实施日',
    days: 3,
    kind: '最短',
    direction: 'before',
    bases: [compulsionLaw(51, 1, 2)],
    note: '从严：催告日与实施日之间有三个完整的工作日',
  }),
  organs('exec.stay.3y', '中止执行满三年不再执行', {
    start: '中止执行',
    term: { amount: 3, unit: 'year' },
    kind: '窗口',
    roll: 'never',
    bases: [compulsionLaw(39, 2)],
    note: '没有明显社会危害，当事人确无能力履行，三年未恢复执行的',
  }),
  organs('exec.nightban', '不得在夜间、法定节假日执行', {
    start: '实施行政强制执行',
    kind: '禁止时段',
    bases: [compulsionLaw(43, 1)],
    note: '情况紧急的除外；夜间的时段法律没有写，内部按 22 时至次日 6 时',
  }),
];
