/** What water, fire and slopes do: enterprises in their way, and those who answer for forests and mines. */

import type { Fault } from './fault.ts';

export const waterFaults: readonly Fault[] = [
  {
    checkItem: 'FX-08',
    place: '厂区排水沟',
    fact: '该单位位于沟口，厂区排水沟被淤泥堵塞约{15-40}米，后侧边坡未防护，未采取措施消除汛期事故隐患。',
    requirement: '疏通排水沟，对边坡采取防护措施，落实汛期停产撤人条件和措施',
    interim: '暴雨预警期间停产撤人',
    remedy: 'order',
    penalty: 'firstOffence',
    done: '现场查看，排水沟已疏通，边坡已覆盖并设截水沟，有停产撤人方案。',
    left: '排水沟已疏通，边坡未处理。',
    scene: 'water',
  },
];

export const forestFaults: readonly Fault[] = [
  {
    checkItem: 'FF-06',
    place: '扑火队营房',
    fact: '该单位扑火队应有20人，实到{12-16}人；风力灭火机应有10台，完好{5-8}台；本年以来无训练记录。',
    requirement: '补足人员和装备，开展训练演练，书面报告落实情况',
    interim: '与邻近乡镇扑火队建立联动',
    remedy: 'order',
    done: '现场点验，人员装备已补足，有训练记录。',
    left: '人员已补足，装备尚缺。',
    scene: 'forest',
  },
  {
    checkItem: 'FF-05',
    place: '防火隔离带',
    fact: '该单位防火隔离带杂草丛生，长约{300-900}米。',
    requirement: '清理防火隔离带，书面报告落实情况',
    interim: '高火险天气加密巡护',
    remedy: 'order',
    done: '现场查看，隔离带已清理。',
    left: '尚有约百米未清理。',
    scene: 'forest',
  },
];

export const mineFaults: readonly Fault[] = [
  {
    checkItem: 'KS-06',
    place: '采场',
    fact: '该矿采掘工程平面图更新日期为{月}，图示台阶位置与现场不符。',
    requirement: '立即测绘并更新图纸，与实际一致后方可作业',
    interim: '更新前停止图示与现场不符区段的作业',
    remedy: 'order',
    trueFacts: [],
    penalty: 'firstOffence',
    done: '查阅新测图纸，与现场一致。',
    left: '已测绘，图纸未更新。',
    scene: 'quarry',
  },
];
