/** 轻工 (第八条), 纺织 (第九条), 烟草 (第十条) of the standard of trade. */

import { all, any } from '../condition/condition.ts';
import { anyOf, asAsked, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

const light = ofIndustry(
  '轻工',
  [],
  [
    hazard(
      'GM-08-01',
      '食品制造企业的烘制、油炸设备没有防过热自动切断装置',
      one('overheatCutOffMissing', '烘制或者油炸设备没有防过热自动切断装置（失效视同没有）？'),
    ),
    hazard(
      'GM-08-02',
      '白酒勾兑、灌装场所和酒库没有固定式乙醇蒸气监测报警，或者没有与通风设施联锁',
      anyOf({
        detectorMissing: '勾兑、灌装场所或者酒库没有固定式乙醇蒸气浓度监测报警（失效视同没有）？',
        ventilationNotInterlocked: '监测报警没有与通风设施联锁？',
      }),
    ),
    hazard(
      'GM-08-03',
      '纸浆制造、造纸企业使用蒸汽或者明火直接加热钢瓶汽化液氯',
      one('cylinderHeated', '使用蒸汽或者明火直接加热钢瓶汽化液氯？'),
    ),
    hazard(
      'GM-08-04',
      '日用玻璃、陶瓷制造企业采用预混燃烧的燃气窑炉（热发生炉煤气窑炉除外）燃气总管没有压力监测报警，或者没有与紧急自动切断装置联锁',
      anyOf({
        pressureAlarmMissing: '燃气总管没有压力监测报警装置（失效视同没有）？',
        cutOffNotInterlocked: '监测报警没有与紧急自动切断装置联锁？',
      }),
    ),
    hazard(
      'GM-08-05',
      '日用玻璃制造企业窑炉的冷却保护系统没有监测报警',
      one('coolingAlarmMissing', '玻璃窑炉的冷却保护系统没有监测报警装置（失效视同没有）？'),
    ),
    hazard('GM-08-06', '使用非水性漆的调漆间、喷漆室没有固定式可燃气体监测报警或者通风设施', asAsked('FC-22'), {
      tags: ['喷漆', '木制品加工'],
      penaltyRefs: ['AQSCF-99-2a', 'AQSCF-99-3b', 'AQSCF-102'],
      note: '木制家具企业喷漆房的首要条款。未设报警按第九十九条第二项，未检测按第三项，未消除按第一百零二条',
    }),
    hazard(
      'GM-08-07',
      '锂离子电池储存仓库没有对故障电池采取有效的物理隔离措施',
      one('faultyCellsNotSeparated', '仓库内的故障电池没有有效的物理隔离？'),
    ),
  ],
);

const textile = ofIndustry(
  '纺织',
  [],
  [
    hazard(
      'GM-09-01',
      '烧毛、开幅、烘干等热定型工艺的汽化室、燃气贮罐、储油罐、热媒炉没有与人员聚集的生产场所隔开或者单独设置',
      one('notSeparated', '汽化室、燃气贮罐、储油罐或者热媒炉没有与人员聚集的生产场所隔开或者单独设置？'),
    ),
    hazard(
      'GM-09-02',
      '保险粉、双氧水、次氯酸钠、亚氯酸钠、雕白粉与禁忌物料混合储存，或者保险粉储存场所没有防水防潮',
      anyOf({
        mixedStorage: '保险粉、双氧水、次氯酸钠、亚氯酸钠、雕白粉之一与禁忌物料混合储存？',
        dampProofMissing: '保险粉储存场所没有防水、防潮措施？',
      }),
    ),
  ],
);

const tobacco = ofIndustry(
  '烟草',
  [],
  [
    hazard(
      'GM-10-01',
      '熏蒸作业场所没有磷化氢气体监测报警仪或者没有配备防毒面具，或者熏蒸前没有确认无关人员全部撤离',
      combining(
        {
          fumigating: '使用磷化氢进行熏蒸作业？',
          detectorMissing: '没有配备磷化氢气体监测报警仪（失效视同没有）？',
          maskMissing: '没有配备防毒面具？',
          notCleared: '熏蒸前没有确认无关人员全部撤离？',
        },
        all('fumigating', any('detectorMissing', 'maskMissing', 'notCleared')),
      ),
    ),
    hazard(
      'GM-10-02',
      '使用液态二氧化碳制造膨胀烟丝的生产线没有固定式二氧化碳监测报警，或者没有与事故通风联锁',
      anyOf({
        detectorMissing: '生产线没有固定式二氧化碳浓度监测报警（失效视同没有）？',
        ventilationNotInterlocked: '监测报警没有与事故通风设施联锁？',
      }),
    ),
  ],
);

export const lightIndustryHazards: readonly Hazard[] = [...light, ...textile, ...tobacco];
