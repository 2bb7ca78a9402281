/**
 * 粉尘涉爆 FC-01 to FC-25. They fit an enterprise only after it was judged to have a danger of dust explosion: a workshop
 * with a few hand-held saws has none, so the tag 涉爆粉尘 brings them in and 木制品加工 alone does not.
 *
 * A device that has failed counts as none (《工贸企业重大事故隐患判定标准》第十四条); the questions say so where it matters.
 */

import { all, any } from '../condition/condition.ts';
import { memory, safetyLaw, secondary, text, tradeStandard } from './basis.ts';
import type { CheckItem } from './check-item.ts';
import { combined, item, single } from './item.ts';

export const dustExplosionItems: readonly CheckItem[] = [
  item({
    code: 'FC-01',
    title: '爆炸危险场所的建筑和人员聚集场所',
    question: '粉尘爆炸危险场所不在非框架结构的多层楼里，里面也没有宿舍、会议室、办公室、休息室吗？',
    methods: ['site'],
    guidance: '看是砖混还是框架、几层；进车间看有没有隔出的办公室、休息室、午休床铺。',
    evidence: '建筑外观全景和场所内聚集房间照片各 1 张，平面示意图 1 份。',
    duty: [tradeStandard(11, 1), memory('工贸企业粉尘防爆安全规定', 14), safetyLaw(41, 2)],
    penalty: [safetyLaw(102), memory('工贸企业粉尘防爆安全规定', 29)],
    violationRefs: ['AQSCF-102', 'FCFB-29'],
    hazardRefs: ['GM-11-01'],
    majorHazard: combined(
      tradeStandard(11, 1),
      '粉尘爆炸危险场所设在非框架结构的多层建筑内，或者场所内设有宿舍、会议室、办公室、休息室等人员聚集场所',
      {
        notFrameMultiStorey: '场所设在非框架结构的多层建筑内？',
        gatheringRoomInside: '场所内设有宿舍、会议室、办公室、休息室等人员聚集场所？',
      },
      any('notFrameMultiStorey', 'gatheringRoomInside'),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿车间（粉尘爆炸危险场所）设在＿＿层非框架结构建筑的第＿＿层（或：车间内＿＿侧设有＿＿室，面积约＿＿平方米，检查时有＿＿人）。',
    rectification: '停止在该场所的涉爆作业，将＿＿迁出爆炸危险场所（将作业迁至符合要求的建筑）。',
  }),
  item({
    code: 'FC-02',
    title: '除尘系统不共用、不互通',
    question: '不同粉尘、不同建筑、不同防火分区的除尘系统各用各的，互不相通吗？',
    methods: ['site', 'records'],
    guidance:
      '顺着风管从吸尘口走到除尘器，看有没有穿墙跨区；木粉与金属粉、粉尘与喷漆废气不得进同一套。对照除尘系统图和防火分区图。',
    evidence: '风管走向照片 3 张，除尘系统图复印件 1 份。',
    duty: [tradeStandard(11, 2), memory('工贸企业粉尘防爆安全规定', 15), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(102), safetyLaw(99, 0, 2), memory('工贸企业粉尘防爆安全规定', 29)],
    violationRefs: ['AQSCF-102', 'AQSCF-99-2a', 'FCFB-29'],
    hazardRefs: ['GM-11-02'],
    majorHazard: combined(
      tradeStandard(11, 2),
      '不同类别的可燃性粉尘、可燃性粉尘与可燃气体等共用一套除尘系统，或者不同建筑物、不同防火分区的除尘系统共用、互联互通',
      {
        mixedSubstances: '不同类别粉尘，或者粉尘与可燃气体等，共用一套除尘系统？',
        crossesBuildings: '不同建筑物的除尘系统共用一套或者互联互通？',
        crossesFireCompartments: '不同防火分区的除尘系统共用一套或者互联互通？',
      },
      any('mixedSubstances', 'crossesBuildings', 'crossesFireCompartments'),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿与＿＿（粉尘种类＿＿、＿＿；位于＿＿、＿＿防火分区）共用＿＿号除尘系统，风管在＿＿处互通。',
    rectification: '停用共用的除尘系统，按粉尘种类、建筑物和防火分区分开设置，切断互通风管。',
  }),
  item({
    code: 'FC-03',
    title: '干式除尘系统的泄爆、惰化、抑爆',
    question: '干式除尘系统至少有泄爆、惰化、抑爆中的一种，并且有效吗？',
    methods: ['site'],
    guidance:
      '看除尘器箱体有没有泄爆片（板）和合格证；惰化看氧含量监测，抑爆看探测器和灭火剂压力。现行标准只列这三种，只有隔爆阀的不算。',
    evidence: '除尘器全景和泄爆装置（或空缺处）细节照片各 1 张，说明书复印件 1 份。',
    duty: [tradeStandard(11, 3), secondary('工贸企业粉尘防爆安全规定', 17, 1), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102), secondary('工贸企业粉尘防爆安全规定', 27, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102', 'FCFB-27-2'],
    hazardRefs: ['GM-11-03'],
    majorHazard: combined(
      tradeStandard(11, 3),
      '干式除尘系统未采取泄爆、惰化、抑爆等任一种爆炸防控措施',
      {
        dryCollector: '该除尘系统是干式除尘？',
        noControl: '没有有效的泄爆、惰化、抑爆措施中的任何一种（失效视同没有）？',
      },
      all('dryCollector', 'noControl'),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿车间＿＿号干式除尘器（型号＿＿，处理＿＿粉尘）未采取泄爆、惰化、抑爆等任一种爆炸防控措施。',
    rectification: '停止使用该除尘系统及相连产尘设备，按标准设置泄爆（惰化、抑爆）装置后方可恢复。',
  }),
  item({
    code: 'FC-04',
    title: '正压除尘和正压吹送',
    question: '金属粉尘没有用正压除尘，其他粉尘正压吹送时有火花探测消除装置吗？',
    methods: ['site'],
    guidance:
      '看风机在除尘器前面还是后面：风机在前、粉尘穿过风机的是正压。正压吹送木屑的，看吹送管上有没有火花探测消除装置并通电。',
    evidence: '风机与除尘器相对位置照片 2 张，火花探测控制箱照片 1 张。',
    duty: [tradeStandard(11, 4), secondary('工贸企业粉尘防爆安全规定', 17, 1), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102), secondary('工贸企业粉尘防爆安全规定', 27, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102', 'FCFB-27-2'],
    hazardRefs: ['GM-11-04'],
    majorHazard: combined(
      tradeStandard(11, 4),
      '铝镁等金属粉尘除尘系统采用正压除尘，或者其他可燃性粉尘除尘系统采用正压吹送粉尘时未采取火花探测消除等防范点燃源措施',
      {
        metalPositive: '铝镁等金属粉尘采用正压除尘？',
        otherPositive: '其他可燃性粉尘（如木粉）采用正压吹送？',
        noSparkControl: '正压吹送没有有效的火花探测消除等防点燃措施？',
      },
      any('metalPositive', all('otherPositive', 'noSparkControl')),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿号除尘系统采用正压＿＿（除尘／吹送），粉尘种类为＿＿，＿＿处未设置火花探测消除等防范点燃源的装置。',
    rectification: '停用该除尘系统，改为负压除尘（或在正压吹送管道设置火花探测消除装置）。',
  }),
  item({
    code: 'FC-05',
    title: '重力沉降室和巷道式风道',
    question: '没有用重力沉降室除尘，也没有用砖砌巷道作干式除尘风道吧？（没有为“是”）',
    methods: ['site'],
    guidance: '看厂房外墙边有没有砖砌沉降间、地沟风道、用房间当集尘室的。',
    evidence: '沉降室或巷道风道内外照片各 1 张。',
    duty: [
      tradeStandard(11, 5),
      memory('工贸企业粉尘防爆安全规定', 15),
      safetyLaw(36, 1),
      safetyLaw(38, 3),
      safetyLaw(41, 2),
    ],
    penalty: [safetyLaw(102), safetyLaw(99, 0, 2), safetyLaw(99, 0, 7), memory('工贸企业粉尘防爆安全规定', 29)],
    violationRefs: ['AQSCF-102', 'AQSCF-99-2a', 'AQSCF-99-7', 'FCFB-29'],
    hazardRefs: ['GM-11-05'],
    majorHazard: combined(
      tradeStandard(11, 5),
      '除尘系统采用重力沉降室除尘，或者采用干式巷道式构筑物作为除尘风道',
      {
        settlingChamber: '采用重力沉降室除尘？',
        tunnelDuct: '采用干式巷道式构筑物作除尘风道？',
      },
      any('settlingChamber', 'tunnelDuct'),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿车间除尘系统采用＿＿（重力沉降室／干式巷道式构筑物风道），位于＿＿侧，尺寸约＿＿×＿＿×＿＿米。',
    rectification: '停用并拆除重力沉降室（巷道式风道），改用符合标准的除尘系统。',
  }),
  item({
    code: 'FC-06',
    title: '锁气卸灰装置',
    question: '木粉尘、金属粉尘的干式除尘器装有锁气卸灰装置，并且在正常工作吗？',
    methods: ['site'],
    guidance: '看灰斗下口有没有星形卸灰阀一类的装置并接电运转；敞口布袋、直接接编织袋、阀已拆叶片的都不算。',
    evidence: '灰斗下口细节照片和除尘器全景照片各 1 张。',
    duty: [tradeStandard(11, 6), secondary('工贸企业粉尘防爆安全规定', 17, 1), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102), secondary('工贸企业粉尘防爆安全规定', 27, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102', 'FCFB-27-2'],
    hazardRefs: ['GM-11-06'],
    majorHazard: combined(
      tradeStandard(11, 6),
      '铝镁等金属粉尘、木质粉尘的干式除尘系统未设置锁气卸灰装置',
      {
        woodOrMetalDust: '粉尘是木质粉尘，或者铝镁等金属粉尘？',
        dryCollector: '该除尘系统是干式除尘？',
        airlockMissing: '没有设置锁气卸灰装置，或者装置已失效？',
      },
      all('woodOrMetalDust', 'dryCollector', 'airlockMissing'),
    ),
    tags: ['涉爆粉尘'],
    factTemplate: '该单位＿＿车间＿＿号干式除尘器（＿＿粉尘）灰斗下口未设置锁气卸灰装置，＿＿。',
    rectification: '停止使用该除尘系统，在灰斗下口设置锁气卸灰装置并保持正常运行。',
  }),
  item({
    code: 'FC-07',
    title: '20区电气设备防爆',
    question: '除尘器、收尘仓等内部（20区）的电气设备都是粉尘防爆型吗？',
    methods: ['site', 'records'],
    guidance: '看料位计、温度探头、灯具等的防爆标志（粉尘型，如 Ex tD／Ex ta）和合格证；气体防爆标志不能代替。',
    evidence: '电气设备铭牌细节照片和安装位置照片各 1 张。',
    duty: [tradeStandard(11, 7), secondary('工贸企业粉尘防爆安全规定', 17, 1), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102), secondary('工贸企业粉尘防爆安全规定', 27, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102', 'FCFB-27-2'],
    hazardRefs: ['GM-11-07'],
    majorHazard: single(
      tradeStandard(11, 7),
      '除尘器、收尘仓等划分为20区的粉尘爆炸危险场所电气设备不符合防爆要求',
      'notExplosionProof',
      '除尘器、收尘仓等 20 区内的电气设备不符合防爆要求？',
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿号除尘器（收尘仓）内安装的＿＿（型号＿＿，＿＿台）无粉尘防爆标志，不符合20区电气设备防爆要求。',
    rectification: '断电停用，更换为符合20区要求的粉尘防爆电气设备。',
  }),
  item({
    code: 'FC-08',
    title: '除杂物装置和砂光机火花探测',
    question: '粉碎研磨设备前有除铁除石装置；木制品企业的砂光机风管上有火花探测消除装置吗？',
    methods: ['site'],
    guidance:
      '看粉碎、研磨、造粒设备进料口的磁选、筛选装置；砂光机出口风管上找火花探头、喷头、控制箱，按测试键看是否动作。',
    evidence: '进料口或砂光机风管照片 2 张，控制箱照片 1 张。',
    duty: [tradeStandard(11, 8), secondary('工贸企业粉尘防爆安全规定', 17, 1), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102), secondary('工贸企业粉尘防爆安全规定', 27, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102', 'FCFB-27-2'],
    hazardRefs: ['GM-11-08'],
    majorHazard: combined(
      tradeStandard(11, 8),
      '粉碎、研磨、造粒等设备前未设置铁、石等杂物去除装置，或者木制品加工企业与砂光机连接的风管未设置火花探测消除装置',
      {
        crushing: '有粉碎、研磨、造粒等易产生机械点燃源的工艺设备？',
        removerMissing: '这些设备前没有铁、石等杂物去除装置（失效视同没有）？',
        woodProducts: '是木制品加工企业，并且使用砂光机？',
        sparkControlMissing: '与砂光机连接的风管没有火花探测消除装置（失效视同没有）？',
      },
      any(all('crushing', 'removerMissing'), all('woodProducts', 'sparkControlMissing')),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '该单位＿＿车间＿＿台砂光机（型号＿＿）连接的风管未设置火花探测消除装置（或：＿＿粉碎设备前未设置铁、石等杂物去除装置）。',
    rectification: '停用相关设备，在砂光机风管设置火花探测消除装置（在粉碎设备前设置杂物去除装置）。',
  }),
  item({
    code: 'FC-09',
    title: '遇湿自燃金属粉尘的收集储存',
    question: '铝镁等遇湿自燃金属粉尘的收集、堆放、储存处通风良好、防水防潮吗？',
    methods: ['site'],
    guidance:
      '湿式收集处看有没有防氢气积聚的通风；干式收集处看屋面、墙面、地面的防水防潮和离水源的距离。没有这类粉尘的不适用。',
    evidence: '储存场所内外照片各 1 张。',
    duty: [tradeStandard(11, 9), memory('工贸企业粉尘防爆安全规定', 19), safetyLaw(36, 1), safetyLaw(41, 2)],
    penalty: [safetyLaw(99, 0, 2), safetyLaw(102), memory('工贸企业粉尘防爆安全规定', 29)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-102', 'FCFB-29'],
    hazardRefs: ['GM-11-09'],
    majorHazard: combined(
      tradeStandard(11, 9),
      '遇湿自燃金属粉尘收集、堆放、储存场所未采取防氢气积聚的通风措施，或者干式收集、堆放、储存场所未采取防水、防潮措施',
      {
        waterReactive: '存在铝、镁等遇湿自燃金属粉尘？',
        hydrogenVentMissing: '收集、堆放、储存场所没有防止氢气积聚的通风措施？',
        dampProofMissing: '干式收集、堆放、储存场所没有防水、防潮措施？',
      },
      all('waterReactive', any('hydrogenVentMissing', 'dampProofMissing')),
    ),
    tags: ['涉爆粉尘'],
    factTemplate: '该单位＿＿处收集（堆放、储存）＿＿粉尘约＿＿千克，未采取防止氢气积聚的通风措施（防水、防潮措施）。',
    rectification: '将粉尘转移至安全场所，设置通风和防水防潮措施后方可储存。',
  }),
  item({
    code: 'FC-10',
    title: '积尘严重',
    question: '落实了粉尘清理制度，现场没有严重积尘吗？',
    methods: ['site', 'records'],
    guidance:
      '看梁架、风管顶、设备顶、电缆桥架和地面，用尺量积尘厚度、估面积；再看清理记录。“未落实制度”和“积尘严重”两条都有才是重大隐患。',
    evidence: '积尘处带尺照片 3 张，清理记录复印件 1 份（没有的写明）。',
    duty: [tradeStandard(11, 10), text('工贸企业粉尘防爆安全规定', 18), safetyLaw(41, 2)],
    penalty: [safetyLaw(102), memory('工贸企业粉尘防爆安全规定', 29)],
    violationRefs: ['AQSCF-102', 'FCFB-29'],
    hazardRefs: ['GM-11-10'],
    majorHazard: combined(
      tradeStandard(11, 10),
      '未落实粉尘清理制度，造成作业现场积尘严重',
      {
        cleaningNotCarriedOut: '没有建立或者没有落实粉尘清理制度？',
        severeDeposits: '作业现场积尘严重（写明部位、厚度、面积）？',
      },
      all('cleaningNotCarriedOut', 'severeDeposits'),
    ),
    tags: ['涉爆粉尘'],
    factTemplate:
      '检查时，该单位＿＿车间＿＿（梁架／风管／设备＿＿）表面积尘厚约＿＿毫米，面积约＿＿平方米；＿＿年＿＿月以来无粉尘清理记录。',
    rectification: '停止作业，以不扬尘的方式彻底清理积尘；落实每班清理制度并如实记录。',
  }),
];
