/**
 * 地下矿山, 矿安〔2022〕88号 part one. unverified: items 1 to 5 were seen quoted, the others are put together from memory and
 * say less than the standard does. 矿安〔2024〕41号 added cases that are not here.
 */

import { all, any } from '../condition/condition.ts';
import { anyOf, asAsked, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

const first = [
  hazard(
    'KD-01',
    '安全出口：直达地面的独立出口不足两个、间距不足三十米、竖井都没有梯子间、中段或者采区出口不足两个，或者堵塞',
    asAsked('KS-03'),
  ),
  hazard('KD-02', '使用国家明令禁止使用的设备、材料、工艺', asAsked('KS-04')),
  hazard('KD-03', '不同矿权主体的相邻矿山井巷贯通，或者同一矿权主体相邻独立生产系统的井巷擅自贯通', asAsked('KS-05')),
  hazard('KD-04', '现状图纸缺失、没有按时更新（生产矿三个月、基建矿一个月）或者与实际不符', asAsked('KS-06')),
  hazard(
    'KD-05',
    '露天转地下开采没有按设计采取防排水措施，回采顺序与设计不符，或者没有按设计留设安全顶柱、岩石垫层',
    anyOf({
      drainageMissing: '露天转地下后没有按设计采取防排水措施？',
      orderWrong: '露天与地下联合开采的回采顺序与设计不符？',
      crownPillarMissing: '没有按设计留设安全顶柱或者岩石垫层？',
    }),
  ),
  hazard(
    'KD-06',
    '地表水系或者大气降水危及井下安全，没有按设计采取防治水措施',
    one('surfaceWaterUncontrolled', '地表水或者降水可能危及井下，而没有按设计采取防治水措施？'),
  ),
  hazard(
    'KD-07',
    '主要排水系统：水泵不足三台或者能力不足，管路不符合要求，防水门或者高出泵房地面七米以上的出口缺失，或者以采空区作水仓',
    anyOf({
      pumpsTooFew: '井底主要泵房的水泵少于三台，或者排水能力不足？',
      pipesWrong: '排水管路不符合要求？',
      pumpRoomExitMissing: '没有防水门，或者没有高出泵房地面七米以上的出口？',
      goafAsSump: '利用采空区或者其他废弃巷道作水仓？',
    }),
  ),
  hazard(
    'KD-08',
    '井口标高没有高出当地历史最高洪水位一米以上，又没有按设计采取防护措施',
    combining(
      {
        collarTooLow: '井口标高没有高出当地历史最高洪水位一米以上？',
        floodProtectionMissing: '没有按设计采取相应的防护措施？',
      },
      all('collarTooLow', 'floodProtectionMissing'),
    ),
  ),
  hazard(
    'KD-09',
    '水文地质类型中等或者复杂的矿井没有专业技术人员、防治水机构或者探放水队伍、专用设备，或者没有进行探放水',
    combining(
      {
        notSimple: '水文地质类型为中等或者复杂？',
        peopleMissing: '没有防治水专业技术人员，或者没有机构、探放水队伍？',
        equipmentMissing: '没有专用探放水设备？',
        notProbed: '没有进行探放水作业？',
      },
      all('notSimple', any('peopleMissing', 'equipmentMissing', 'notProbed')),
    ),
  ),
  hazard(
    'KD-10',
    '水文地质类型复杂的矿山防水门不符合设计，或者水仓与泵房之间没有隔墙、配水阀',
    combining(
      {
        complexHydrology: '水文地质类型为复杂？',
        waterDoorWrong: '关键巷道的防水门没有按设计设置？',
        partitionMissing: '主要排水系统的水仓与水泵房之间没有隔墙或者配水阀？',
      },
      all('complexHydrology', any('waterDoorWrong', 'partitionMissing')),
    ),
  ),
  hazard(
    'KD-11',
    '在突水威胁区域采掘没有方案、措施，或者没有超前探放水',
    combining(
      {
        inrushArea: '在突水威胁区域或者可疑区域进行采掘？',
        planMissing: '没有编制防治水技术方案，或者没有制定安全技术措施？',
        notProbedAhead: '没有超前探放水，或者没有按设计探放？',
      },
      all('inrushArea', any('planMissing', 'notProbedAhead')),
    ),
  ),
  hazard(
    'KD-12',
    '受地表水倒灌威胁的矿井在强降雨、洪水期间没有停产撤人',
    combining(
      {
        backflowThreat: '矿井受地表水倒灌威胁？',
        notWithdrawn: '强降雨或者其来水上游发生洪水期间没有停产撤人？',
      },
      all('backflowThreat', 'notWithdrawn'),
    ),
  ),
  hazard(
    'KD-13',
    '有自然发火危险的矿山没有监测、没有防灭火措施，或者发现预兆不处理',
    combining(
      {
        selfIgniting: '矿山有自然发火危险？',
        monitoringMissing: '没有安装自然发火监测，或者没有定期监测？',
        measuresMissing: '没有采取防灭火措施？',
        signsIgnored: '发现自然发火预兆没有采取措施？',
      },
      all('selfIgniting', any('monitoringMissing', 'measuresMissing', 'signsIgnored')),
    ),
  ),
  hazard(
    'KD-14',
    '相邻矿山开采岩体移动范围重叠，没有按设计留设保安矿（岩）柱',
    combining(
      { overlapping: '与相邻矿山的岩体移动范围存在重叠？', pillarMissing: '没有按设计留设保安矿（岩）柱？' },
      all('overlapping', 'pillarMissing'),
    ),
  ),
  hazard(
    'KD-15',
    '岩体移动范围内有居民村庄或者重要设备设施，或者主要开拓工程出入口受地质灾害威胁',
    anyOf({
      villageInside: '岩体移动范围内有居民村庄或者重要设备设施？',
      portalThreatened: '主要开拓工程出入口受滑坡、泥石流等地质灾害威胁？',
    }),
  ),
  hazard(
    'KD-16',
    '保安矿柱、采场矿柱没有按设计留设、回采，或者被擅自开采、损毁',
    anyOf({
      pillarNotKept: '保安矿（岩）柱或者采场矿柱没有按设计留设或者回采？',
      pillarMined: '擅自开采、损毁保安矿（岩）柱或者采场矿柱？',
    }),
  ),
];

const second = [
  hazard(
    'KD-17',
    '没有按设计的处理方式或者时间处理采空区',
    one('goafNotTreated', '采空区没有按设计的方式或者时间处理？'),
  ),
  hazard(
    'KD-18',
    '有严重地压活动的矿山没有专门机构、人员，没有技术措施，或者发现预兆不撤人',
    combining(
      {
        severePressure: '矿山的工程地质类型复杂、有严重地压活动？',
        peopleMissing: '没有专门机构和专业技术人员负责地压防治？',
        measuresMissing: '没有制定防治地压灾害的技术措施？',
        notWithdrawn: '发现大面积地压活动预兆没有立即停止作业、撤出人员？',
      },
      all('severePressure', any('peopleMissing', 'measuresMissing', 'notWithdrawn')),
    ),
  ),
  hazard('KD-19', '巷道或者采场顶板没有按设计采取支护措施', one('supportMissing', '巷道或者采场顶板没有按设计支护？')),
  hazard(
    'KD-20',
    '没有采用机械通风，或者主通风机没有连续运转、停机不报告、没有备用电动机、风量风质不合格、没有年检、十分钟内不能反风',
    anyOf({
      noMechanicalVentilation: '没有采用机械通风？',
      fanInterrupted: '正常生产时主通风机没有连续运转，或者停机没有报告和处置？',
      spareMotorMissing: '主通风机没有备用电动机或者不能迅速更换？',
      airInsufficient: '作业场所的风量、风速、风质不符合标准？',
      notTestedYearly: '主通风系统没有按年检测？',
      cannotReverse: '不能在十分钟内实现反风，或者反风量不足？',
    }),
  ),
  hazard(
    'KD-21',
    '没有配齐具有矿用标志的便携式气体检测仪和自救器，或者从业人员不会使用',
    anyOf({
      devicesMissing: '便携式气体检测报警仪或者自救器没有配齐？',
      cannotUse: '从业人员不能正确使用自救器？',
    }),
  ),
  hazard(
    'KD-22',
    '提人的提升系统没有检测检验，保护装置失效，安全门或者摇台没有联锁，过卷防护缺失，或者斜井防跑车装置缺失',
    anyOf({
      notInspected: '提升系统没有按规定检测检验？',
      protectionFailed: '安全保护装置失效？',
      gatesNotInterlocked: '安全门、摇台等没有与提升机联锁？',
      overwindMissing: '没有过卷、过放保护或者缓冲装置？',
      runawayGuardMissing: '斜井串车提升没有常闭式防跑车装置？',
    }),
  ),
  hazard(
    'KD-23',
    '井下无轨运人车没有安全标志，载人超过二十五人或者核载，采用干式制动或者制动系统不全，或者没有检测',
    anyOf({
      safetyMarkMissing: '运人车辆没有矿用产品安全标志？',
      overloaded: '载人超过 25 人或者核载人数？',
      brakesWrong: '采用干式制动器，或者行车、驻车、应急制动不全？',
      notInspected: '没有按规定检测检验？',
    }),
  ),
  hazard(
    'KD-24',
    '一级负荷没有双重电源，或者任一电源不能满足全部一级负荷',
    anyOf({
      noDualPower: '一级负荷没有采用双重电源供电？',
      eitherTooWeak: '双重电源中任一电源不能满足全部一级负荷？',
    }),
  ),
  hazard(
    'KD-25',
    '向井下采场供电的六至三十五千伏系统中性点采用直接接地',
    one('directlyEarthed', '向采场供电的 6 至 35 千伏系统的中性点直接接地？'),
  ),
  hazard(
    'KD-26',
    '工程地质或者水文地质条件复杂的矿山，井巷施工没有施工组织设计，或者没有落实',
    combining(
      {
        complexGeology: '工程地质或者水文地质条件复杂？',
        designMissing: '井巷工程施工没有施工组织设计？',
        designNotFollowed: '没有按施工组织设计落实安全措施？',
      },
      all('complexGeology', any('designMissing', 'designNotFollowed')),
    ),
  ),
  hazard(
    'KD-27',
    '新建、改建、扩建项目安全设施设计没有批准，或者重大变更没有重新批准就施工，或者验收前投入生产（批准的联合试运转除外）',
    anyOf({
      designNotApproved: '安全设施设计没有批准就施工？',
      changeNotApproved: '安全设施设计作出重大变更没有重新批准就施工？',
      producedBeforeAcceptance: '竣工验收合格前组织生产（经批准的联合试运转除外）？',
    }),
  ),
  hazard('KD-28', '违反工程发包规定（承包单位资质、分项发包、项目部管理等）', asAsked('KS-11')),
  hazard(
    'KD-29',
    '井下或者井口动火作业没有审批，或者没有落实安全措施',
    combining(
      {
        hotWork: '井下或者井口进行了动火作业？',
        notApproved: '动火作业没有按规定审批？',
        measuresMissing: '没有落实审批确定的安全措施？',
      },
      all('hotWork', any('notApproved', 'measuresMissing')),
    ),
  ),
  hazard(
    'KD-30',
    '年产量超过设计生产能力百分之二十以上，或者月产量超过年生产能力的百分之二十',
    anyOf({
      yearOver: '矿山年产量超过年设计生产能力 20% 以上？',
      monthOver: '月产量大于年设计生产能力的 20%？',
    }),
  ),
  hazard(
    'KD-31',
    '监测监控、人员定位、通信系统没有建立、不符合要求、不正常又没有修复，或者关闭、破坏、篡改数据',
    anyOf({
      systemMissing: '没有建立监测监控、人员定位或者通信系统，或者不符合国家标准？',
      notRepaired: '系统运行不正常没有及时修复？',
      tampered: '关闭、破坏系统，或者篡改、隐瞒、销毁数据？',
    }),
  ),
  hazard(
    'KD-32',
    '没有配备矿长、总工程师和分管安全、生产、机电的副矿长，或者没有采矿、地质、测量、机电专业技术人员',
    asAsked('KS-02'),
  ),
];

export const undergroundMineHazards: readonly Hazard[] = ofIndustry('地下矿山', ['非煤矿山'], [...first, ...second]);
