/**
 * 森林防灭火 FF-01 to FF-10. The power to punish is the forestry authority's (森林防火条例第四十八条至第五十三条, for conduct until
 * 2025-12-31). unverified: who punishes under 森林草原防灭火条例, in force since 2026-01-01; until it was read, nothing is
 * punished here: look, urge in writing (督办), refer.
 */

import { memory, secondary, text } from './basis.ts';
import type { CheckItem } from './check-item.ts';
import { item, type ItemDeclaration } from './item.ts';

const newRegulation = secondary('森林草原防灭火条例');

/** What this organ may only urge or refer. */
function forestItem(declared: ItemDeclaration): CheckItem {
  return item({ penaltyType: 'P0', punished: ['unit', 'individual'], ...declared });
}

export const forestFireItems: readonly CheckItem[] = [
  forestItem({
    code: 'FF-01',
    title: '防火责任制、责任区和责任人公示',
    question: '乡镇、林场的防火责任制、责任区划好了，责任人公示了吗？',
    methods: ['records', 'site'],
    guidance: '看责任书、责任区图；到路口看公示牌的人名电话，当场打一个。',
    evidence: '责任书复印件 1 份，公示牌照片 1 张。',
    duty: [newRegulation, text('森林防火条例', 20)],
    penalty: [text('森林防火条例', 48)],
    violationRefs: ['SLFH-48'],
    tags: ['防灾责任单位'],
    factTemplate: '＿＿（乡镇／林场）未划定＿＿片区的森林防火责任区，未确定（公示）责任人。',
    rectification: '划定责任区，确定并公示责任人；抄送林业主管部门。',
    referralTarget: '林业主管部门',
  }),
  forestItem({
    code: 'FF-02',
    title: '防火期值班带班和火情报告',
    question: '防火期内有人值班、领导带班，火情按程序报告吗？',
    methods: ['records', 'interview'],
    guidance: '电话抽查值班室，看值班日志和带班签字，问接到火情先报谁、多久内报。',
    evidence: '值班日志复印件 1 份，通话记录 1 份。',
    duty: [newRegulation],
    penalty: [],
    violationRefs: [],
    tags: ['防灾责任单位'],
    factTemplate: '＿＿年＿＿月＿＿日＿＿时抽查，＿＿值班室＿＿（无人值守／无带班领导／接到＿＿火情未报告）。',
    rectification: '督办：立即落实值班带班和火情报告制度，书面报告落实情况。',
  }),
  forestItem({
    code: 'FF-03',
    title: '野外用火审批和现场措施',
    question: '防火期内的野外用火都经过批准，现场有人看、有扑火工具吗？',
    methods: ['site', 'records'],
    guidance: '看到烟就到现场；看批准文件、隔离带、看守人。未经批准的固定证据，移送林业主管部门；造成火灾的移送公安。',
    evidence: '用火现场照片 2 张，用火人询问笔录 1 份。',
    duty: [newRegulation, text('森林防火条例', 25)],
    penalty: [text('森林防火条例', 50)],
    violationRefs: ['SLFH-50'],
    tags: ['林区', '防灾责任单位'],
    factTemplate:
      '＿＿年＿＿月＿＿日＿＿时（森林防火期），＿＿在＿＿（林地小地名）＿＿（烧荒／＿＿），未经批准，过火面积约＿＿平方米。',
    rectification: '立即熄灭明火、清理余火；移送林业主管部门依法处理。',
    referralTarget: '林业主管部门',
  }),
  forestItem({
    code: 'FF-04',
    title: '警示宣传标志和入山登记',
    question: '林区路口有防火警示标志，进山的人车登记、收火种了吗？',
    methods: ['site'],
    guidance: '看主要路口、景区、坟山的警示牌和检查站登记本。',
    evidence: '路口照片 2 张，登记本照片 1 张。',
    duty: [newRegulation, text('森林防火条例', 26)],
    penalty: [text('森林防火条例', 52)],
    violationRefs: [],
    tags: ['林区', '防灾责任单位'],
    factTemplate: '＿＿（森林、林木、林地经营单位）在＿＿路口未设置森林防火警示宣传标志（未对进入人员登记）。',
    rectification: '设置警示宣传标志，落实入山登记；移送林业主管部门依法处理。',
    referralTarget: '林业主管部门',
  }),
  forestItem({
    code: 'FF-05',
    title: '隔离带、防火道路、蓄水池和监控',
    question: '防火隔离带、防火道路、蓄水池、视频监控都完好吗？',
    methods: ['site'],
    guidance: '走一段隔离带看宽度和杂草，看水池有没有水、监控有没有画面。',
    evidence: '设施照片 3 张。',
    duty: [newRegulation],
    penalty: [],
    violationRefs: [],
    tags: ['防灾责任单位'],
    factTemplate:
      '＿＿处防火＿＿（隔离带／道路／蓄水池／视频监控）＿＿（杂草丛生／塌方／无水／离线），长（数量）约＿＿。',
    rectification: '督办：于＿＿年＿＿月＿＿日前修复＿＿，书面报告落实情况。',
  }),
  forestItem({
    code: 'FF-06',
    title: '扑火队伍',
    question: '扑火队的人数、装备、训练、演练都到位吗？',
    methods: ['records', 'site'],
    guidance: '现场集合点名，开两台风力灭火机，看防护服和训练记录。',
    evidence: '名册、训练记录复印件各 1 份，装备照片 2 张。',
    duty: [newRegulation, text('森林防火条例', 21)],
    penalty: [],
    violationRefs: [],
    tags: ['防灾责任单位'],
    factTemplate:
      '＿＿扑火队应有＿＿人，实到＿＿人；＿＿（装备）应有＿＿台（套），完好＿＿台（套）；＿＿年以来无训练（演练）记录。',
    rectification: '督办：补足人员和装备，开展训练演练，书面报告落实情况。',
  }),
  forestItem({
    code: 'FF-07',
    title: '护林员在岗巡护',
    question: '护林员在岗、有巡护记录吗？',
    methods: ['site', 'records'],
    guidance: '看巡护系统轨迹或巡护本，到责任区找人。',
    evidence: '巡护记录（轨迹）1 份，现场照片 1 张。',
    duty: [newRegulation, text('森林防火条例', 22)],
    penalty: [],
    violationRefs: [],
    tags: ['防灾责任单位'],
    factTemplate: '＿＿年＿＿月＿＿日＿＿时抽查，＿＿责任区护林员＿＿不在岗，＿＿年＿＿月以来无巡护记录。',
    rectification: '落实护林员巡护；移送林业主管部门处理。',
    referralTarget: '林业主管部门',
  }),
  forestItem({
    code: 'FF-08',
    title: '林区施工、输配电、加油站、景区的防火措施',
    question: '林区里的工地、线路、加油站、景区都有防火措施吗？',
    methods: ['site'],
    guidance:
      '看动火、线下清障、隔离带和灭火器材。当事人是生产经营单位且构成事故隐患的，另按 G-21（安全生产法第四十一条、第一百零二条）处理。',
    evidence: '现场照片 2 张。',
    duty: [newRegulation, text('森林防火条例', 18), text('森林防火条例', 24)],
    penalty: [],
    violationRefs: [],
    tags: ['林区'],
    factTemplate: '＿＿（单位）在林区＿＿处＿＿（施工／线路／经营），未采取＿＿防火措施。',
    rectification: '立即落实防火措施；移送林业主管部门依法处理。',
    referralTarget: '林业主管部门',
  }),
  forestItem({
    code: 'FF-09',
    title: '坟山、秸秆、农事用火管控',
    question: '坟山、秸秆和农事用火有管控方案，清明等特殊时段设卡了吗？',
    methods: ['records', 'site'],
    guidance: '看方案和排班，特殊时段到卡点看人、看登记。',
    evidence: '方案复印件 1 份，卡点照片 1 张。',
    duty: [memory('森林草原防灭火条例')],
    penalty: [],
    violationRefs: [],
    tags: ['防灾责任单位'],
    factTemplate: '＿＿（乡镇）未制定＿＿用火管控方案（或：＿＿年＿＿月＿＿日＿＿卡点无人值守）。',
    rectification: '督办：制定并落实用火管控方案，特殊时段设卡值守，书面报告落实情况。',
  }),
  forestItem({
    code: 'FF-10',
    title: '火灾隐患整改通知逾期未改',
    question: '以前发出的火灾隐患整改通知，都按期改完了吗？',
    methods: ['records'],
    guidance: '列出已发整改通知逐项销号；逾期未消除的移送林业主管部门处罚。',
    evidence: '整改通知复印件 1 份，现状照片 2 张。',
    duty: [newRegulation, text('森林防火条例', 24)],
    penalty: [text('森林防火条例', 49)],
    violationRefs: ['SLFH-49'],
    tags: ['林区', '防灾责任单位'],
    factTemplate: '＿＿（单位）于＿＿年＿＿月＿＿日收到＿＿号森林火灾隐患整改通知书，至检查日＿＿仍未消除。',
    rectification: '立即消除火灾隐患；移送林业主管部门依法处理。',
    referralTarget: '林业主管部门',
  }),
];
