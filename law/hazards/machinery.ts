/** 机械 (第七条 of the standard of trade). */

import { all } from '../condition/condition.ts';
import { anyOf, asAsked, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const machineryHazards: readonly Hazard[] = ofIndustry(
  '机械',
  ['铸造'],
  [
    hazard(
      'GM-07-01',
      '会议、活动、休息、更衣、交接班五类人员聚集场所设在熔融金属吊运跨或者浇注跨的地坪区域内（比冶金少操作室）',
      one('gatheringPlace', '这五类人员聚集场所之一设在熔融金属吊运跨或者浇注跨的地坪区域内？'),
    ),
    hazard(
      'GM-07-02',
      '铸造用熔炼炉、精炼炉、保温炉没有紧急排放和应急储存设施',
      one('emergencyDrainMissing', '熔炼炉、精炼炉或者保温炉没有紧急排放和应急储存设施？'),
    ),
    hazard(
      'GM-07-03',
      '生产期间炉底、炉坑、事故坑、炉前平台、炉基、造型地坑、浇注坑、转运通道八类区域有积水',
      asAsked('YJ-05', 'pitWater'),
    ),
    hazard(
      'GM-07-04',
      '铸造用熔炼炉、精炼炉、压铸机、氧枪的冷却水没有出水温度、进出水流量差监测报警，或者没有与金属加热、输送控制联锁',
      asAsked('YJ-05', 'coolingAlarmMissing', 'interlockMissing'),
    ),
    hazard(
      'GM-07-05',
      '使用煤气（天然气）的燃烧装置，燃气总管没有压力监测报警，或者没有与紧急自动切断装置联锁，或者没有火焰监测和熄火保护',
      anyOf({
        pressureAlarmMissing: '燃气总管没有压力监测报警装置（失效视同没有）？',
        cutOffNotInterlocked: '监测报警没有与紧急自动切断装置联锁？',
        flameGuardMissing: '燃烧装置没有火焰监测和熄火保护系统？',
      }),
      { tags: ['铸造', '使用燃气'] },
    ),
    hazard(
      'GM-07-06',
      '使用可燃性有机溶剂清洗设备、工装、地面时，没有防止可燃气体在密闭或者半密闭空间积聚的措施',
      combining(
        {
          solventCleaning: '使用可燃性有机溶剂清洗设备、工装或者地面？',
          gasMayGather: '没有采取防止可燃气体在密闭或者半密闭空间积聚的措施？',
        },
        all('solventCleaning', 'gasMayGather'),
      ),
    ),
    hazard('GM-07-07', '使用非水性漆的调漆间、喷漆室没有固定式可燃气体监测报警或者通风设施', asAsked('FC-22'), {
      tags: ['喷漆'],
      penaltyRefs: ['AQSCF-99-2a', 'AQSCF-99-3b', 'AQSCF-102'],
      note: '本项管机械企业；木制家具属轻工，适用 GM-08-06。未设报警按第九十九条第二项，未检测按第三项，未消除按第一百零二条',
    }),
  ],
);
