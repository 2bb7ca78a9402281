/** 冶金和铸造 YJ-01 to YJ-05: molten metal, where people stand, where water lies. */

import { all, any } from '../condition/condition.ts';
import { safetyLaw, tradeStandard } from './basis.ts';
import type { CheckItem } from './check-item.ts';
import { combined, item } from './item.ts';

export const metallurgyItems: readonly CheckItem[] = [
  item({
    code: 'YJ-01',
    title: '熔融金属吊运跨内的人员聚集场所',
    question: '会议室、休息室、操作室等和铁水罐修理位都不在吊运跨下面吗？',
    methods: ['site'],
    guidance: '站在行车下看跨内地坪上有没有会议、活动、休息、操作、交接班、更衣六类房间，有没有罐体冷热修工位。',
    evidence: '吊运跨全景和房间（工位）照片各 1 张，平面示意图 1 份。',
    duty: [tradeStandard(4, 1), tradeStandard(5, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    hazardRefs: ['GM-04-01'],
    majorHazard: combined(
      tradeStandard(4, 1),
      '六类人员聚集场所，或者钢铁水罐冷（热）修工位设在铁水、钢水、液渣吊运跨的地坪区域内（有色企业见第五条第一项）',
      {
        gatheringPlace: '会议、活动、休息、操作、交接班、更衣（含澡堂）等人员聚集场所设在吊运跨的地坪区域内？',
        ladleRepair: '钢铁水罐冷（热）修工位设在吊运跨的地坪区域内？',
      },
      any('gatheringPlace', 'ladleRepair'),
    ),
    tags: ['冶金', '金属冶炼'],
    factTemplate: '该单位＿＿车间＿＿吊运跨地坪区域内设有＿＿室（＿＿工位），面积约＿＿平方米，检查时有＿＿人。',
    rectification: '立即停用并将＿＿迁出熔融金属吊运跨地坪区域。',
  }),
  item({
    code: 'YJ-02',
    title: '熔融金属影响区域无积水',
    question: '生产期间，事故坑、炉下渣坑、吊运通道等六类地方都没有积水吗？',
    methods: ['site'],
    guidance: '逐处看事故坑、炉下渣坑、炉前平台、炉基区域、厂房内吊运和地面运输通道；潮湿、渗漏的追到水源。',
    evidence: '积水处带环境的全景和细节照片各 1 张。',
    duty: [tradeStandard(4, 2), tradeStandard(5, 2), safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    hazardRefs: ['GM-04-02'],
    majorHazard: combined(
      tradeStandard(4, 2),
      '生产期间冶炼、精炼、铸造生产区域的事故坑、炉下渣坑，以及熔融金属泄漏和喷溅影响范围内的炉前平台、炉基区域、厂房内吊运和地面运输通道等六类区域存在积水',
      {
        inProduction: '检查时处于生产期间？',
        water: '上述六类区域之一存在积水（有色企业为非生产性积水）？',
      },
      all('inProduction', 'water'),
    ),
    tags: ['冶金', '金属冶炼'],
    factTemplate:
      '检查时该单位正在生产，＿＿炉＿＿（事故坑／炉下渣坑／炉前平台／＿＿）内有积水，深约＿＿厘米，面积约＿＿平方米。',
    rectification: '立即停止相关作业，排除积水并烘干，查明水源、采取防止积水的措施。',
  }),
  item({
    code: 'YJ-03',
    title: '连铸、模铸事故钢水罐（坑、槽）',
    question: '连铸、模铸的事故钢水罐和各种漏钢坑槽都齐全可用吗？',
    methods: ['site'],
    guidance:
      '连铸看事故钢水罐、中间罐漏钢坑（槽）、溢流坑（槽）、漏钢回转溜槽；模铸看事故钢水罐（坑、槽）。看是否被占用、堆物。',
    evidence: '应设位置照片 2 张。',
    duty: [tradeStandard(4, 3), safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    hazardRefs: ['GM-04-03'],
    majorHazard: combined(
      tradeStandard(4, 3),
      '炼钢连铸流程未设置事故钢水罐、中间罐漏钢坑（槽）、中间罐溢流坑（槽）、漏钢回转溜槽，或者模铸流程未设置事故钢水罐（坑、槽）',
      {
        castingFacilityMissing: '连铸流程缺少事故钢水罐、漏钢坑（槽）、溢流坑（槽）、回转溜槽之一？',
        mouldFacilityMissing: '模铸流程没有事故钢水罐（坑、槽）？',
      },
      any('castingFacilityMissing', 'mouldFacilityMissing'),
    ),
    tags: ['冶金'],
    factTemplate: '该单位＿＿号＿＿（连铸／模铸）生产线未设置＿＿（或：＿＿被＿＿占用，不能使用）。',
    rectification: '停止该生产线，按标准设置＿＿并保持可用后方可恢复。',
  }),
  item({
    code: 'YJ-04',
    title: '炼钢炉水冷元件监测和联锁',
    question: '炼钢炉水冷元件有出水温度、流量差的监测报警，并且与倾动、提枪、断电联锁吗？',
    methods: ['site'],
    guidance: '在主控室看画面与报警值，查联锁投用和旁路记录；失效视同没有。',
    evidence: '主控画面照片 2 张，联锁投用记录复印件 1 份。',
    duty: [tradeStandard(4, 4), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102'],
    hazardRefs: ['GM-04-04'],
    majorHazard: combined(
      tradeStandard(4, 4),
      '转炉、电弧炉等炼钢炉的水冷元件未设置出水温度、进出水流量差等监测报警装置，或者监测报警装置未与炉体倾动、氧（副）枪自动提升、电极自动断电和升起装置联锁',
      {
        alarmMissing: '水冷元件没有出水温度、进出水流量差等监测报警（失效视同没有）？',
        interlockMissing: '监测报警没有与炉体倾动、提枪、电极断电升起装置联锁？',
      },
      any('alarmMissing', 'interlockMissing'),
    ),
    tags: ['冶金'],
    factTemplate: '该单位＿＿号＿＿炉水冷元件未设置＿＿监测报警装置（或：报警装置未与＿＿联锁）。',
    rectification: '停炉，设置监测报警装置并与＿＿联锁，经调试合格后方可恢复。',
  }),
  item({
    code: 'YJ-05',
    title: '铸造熔炼炉冷却水监测和炉坑积水',
    question: '熔炼炉冷却水有温度流量报警和联锁，炉坑、浇注坑也没有积水吗？',
    methods: ['site'],
    guidance:
      '看中频炉冷却水的出水温度、进出水流量差报警及与加热控制的联锁；看炉底、炉坑、事故坑、造型地坑、浇注坑等八类区域。',
    evidence: '冷却水监测装置照片 1 张，炉坑等区域照片 2 张。',
    duty: [tradeStandard(7, 3), tradeStandard(7, 4), safetyLaw(41, 2)],
    penalty: [safetyLaw(102)],
    violationRefs: ['AQSCF-102'],
    hazardRefs: ['GM-07-03', 'GM-07-04'],
    majorHazard: combined(
      tradeStandard(7, 4),
      '铸造熔炼炉、精炼炉、压铸机、氧枪的冷却水系统未设置出水温度、进出水流量差监测报警或者未与加热、输送控制联锁（第四项）；生产期间炉底、炉坑、事故坑等八类区域存在积水（第三项）',
      {
        coolingAlarmMissing: '冷却水没有出水温度、进出水流量差监测报警（失效视同没有）？',
        interlockMissing: '报警没有与金属加热、输送控制系统联锁？',
        pitWater: '生产期间炉底、炉坑、事故坑、炉前平台、炉基、造型地坑、浇注坑、转运通道之一存在积水？',
      },
      any('coolingAlarmMissing', 'interlockMissing', 'pitWater'),
    ),
    tags: ['铸造'],
    factTemplate:
      '该单位＿＿车间＿＿号熔炼炉冷却水系统未设置＿＿监测报警（未与＿＿联锁）（或：检查时正在生产，＿＿坑内积水深约＿＿厘米）。',
    rectification: '停止熔炼，设置冷却水监测报警并联锁，排除积水，经确认后方可恢复。',
  }),
];
