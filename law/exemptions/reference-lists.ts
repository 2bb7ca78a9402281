/**
 * Lists of other provinces, as far as a public page showed them. None of Jiangxi could be had. They tell what others found too
 * slight to punish; a decision of this bureau rests on 行政处罚法第三十三条 and on the own list once it is imported.
 */

import { atMost, no, seenList, yes, type Demand, type ExemptionList } from './list.ts';

const noFatalAccident = no('fatalAccident3Years', '三年内是否发生过致人死亡的生产安全事故？');
const notBlacklisted = no('blacklisted', '是否被列入安全生产严重失信主体名单？');
const notMajor = no('majorHazard', '是否构成重大事故隐患？');
const general = yes('generalTrade', '是否属于一般行业（危险物品、矿山、金属冶炼以外）？');

function persons(most: number): Demand {
  return atMost(most, 'personsInvolved', '涉及多少人？');
}

const jiangsu = [noFatalAccident, notBlacklisted];
const weihai = [
  no('injuryAccident3Years', '近三年是否发生过死亡、重伤事故？'),
  notBlacklisted,
  no('dangerousTrade', '是否属于危险物品生产、经营、储存单位或者非煤矿山、金属冶炼单位？'),
];

export const referenceLists: readonly ExemptionList[] = [
  seenList(
    {
      ref: 'S-JS23',
      title: '江苏省应急管理轻微违法行为不予行政处罚清单（试行）',
      province: '江苏',
      from: '2023-10-08',
      until: '2025-04-30',
      note: '12项，读到前6项；由2025年清单替代是推定',
      demands: jiangsu,
    },
    [
      [
        'E-JS23-1',
        '未如实记录安全生产教育和培训',
        ['AQSCF-97-4'],
        yes('trainedUnrecorded', '是否已经培训，只是没有如实记录内容？'),
        persons(10),
      ],
      ['E-JS23-2', '培训时间少于规定', [], persons(3)],
      [
        'E-JS23-3',
        '未把培训列入工作计划、保证资金',
        [],
        yes('trainedUnplanned', '是否已经投入资金、开展培训，只是没有列入计划？'),
      ],
      ['E-JS23-4', '未建立特种作业人员档案', [], persons(3)],
      ['E-JS23-5', '未把风险管控列入年度培训计划', [], yes('riskTrainedUnplanned', '是否已经开展，只是没有列入计划？')],
      [
        'E-JS23-6',
        '未向从业人员通报事故隐患排查治理情况',
        ['AQSCF-97-5b'],
        yes('treatedUnreported', '是否已经排查治理，只是没有通报？'),
      ],
    ],
  ),
  seenList(
    {
      ref: 'S-JS25',
      title: '江苏省应急管理轻微违法行为不予行政处罚清单',
      province: '江苏',
      from: '2025-05-01',
      until: '2028-04-30',
      note: '20项，读到4个条件、初次违法的定义（2025-05-01起清单任一项首次被查获，且省执法系统没有相应检查记录）和3项名称',
      demands: jiangsu,
    },
    [
      ['E-JS25-1', '未如实记录安全生产教育和培训', ['AQSCF-97-4']],
      ['E-JS25-2', '未建立安全风险分级管控制度', ['AQSCF-101-4a']],
      ['E-JS25-3', '未采取措施消除一般事故隐患', ['AQSCF-102'], notMajor],
    ],
  ),
  seenList(
    {
      ref: 'S-WH25',
      title: '威海市应急管理局轻微违法行为可以不予行政处罚事项清单',
      province: '山东',
      from: '2025-02-17',
      note: '读到适用范围和前4项',
      demands: weihai,
    },
    [
      ['E-WH-1', '未向从业人员通报事故隐患排查治理情况', ['AQSCF-97-5b']],
      ['E-WH-2', '未按规定上报事故隐患排查治理统计分析表', []],
      ['E-WH-3', '应急预案编制前未进行风险辨识评估和资源调查', []],
      ['E-WH-4', '未按规定评审应急预案', []],
    ],
  ),
  seenList(
    {
      ref: 'S-BZ23',
      title: '巴中市安全生产领域行政处罚首违不罚清单',
      province: '四川',
      from: '2023-04-21',
      note: '20项，读到条件和前3项',
      demands: [notMajor, yes('pledgeSigned', '是否签订《首次违法改正承诺书》？')],
    },
    [
      [
        'E-BZ-1',
        '已设警示标志但位置不明显、脱落未补',
        ['AQSCF-99-1'],
        no('confinedSpace', '是否属于有限空间等可能构成重大事故隐患的场所？'),
      ],
      [
        'E-BZ-2',
        '原已配备安全管理人员，因离职造成不足，或者有机构非专职',
        ['AQSCF-97-1b', 'AQSCF-97-1c'],
        no('leftByRetirement', '是否因退休、内部调动造成？'),
      ],
      ['E-BZ-3', '已培训但未记录或者记录有欠缺', ['AQSCF-97-4']],
    ],
  ),
  seenList(
    {
      ref: 'S-JX22',
      title: '嘉兴市应急管理系统轻微违法行为不予行政处罚事项清单（试行）',
      province: '浙江',
      from: '2022-07-25',
      note: '读到前3项；依据的旧办法第四十六条到2026-01-31为止有效',
      demands: [],
    },
    [
      [
        'E-JXG-1',
        '危险物品、矿山、冶炼单位未建立救援组织或者指定兼职人员',
        [],
        yes('smallUnit', '是否规模较小、属未指定兼职人员的情形？'),
      ],
      [
        'E-JXG-2',
        '应急器材、设备、物资未经常维护保养',
        [],
        yes('equipmentWorks', '是否已经配备且能正常运转，只是没有经常维护？'),
      ],
    ],
  ),
  seenList(
    {
      ref: 'S-XN22',
      title: '咸宁市应急管理局轻微违法行为不予行政处罚事项清单',
      province: '湖北',
      from: '2022-04-06',
      note: '读到前2项，镜像网页；所依据的条例自2026-05-01起由危险化学品安全法替代',
      demands: [],
    },
    [
      ['E-XN-1', '危险化学品生产企业未提供安全技术说明书或者未粘贴安全标签', ['WHP-78-3a', 'WHP-78-3b']],
      ['E-XN-2', '安全技术说明书、安全标签与产品不符或者不合国家标准', ['WHP-78-4']],
    ],
  ),
  seenList(
    {
      ref: 'S-BD24',
      title: '保定市莲池区应急管理系统轻微违法行为包容免罚清单',
      province: '河北',
      from: '2024-02-29',
      note: '读到2项和条件',
      demands: [general],
    },
    [
      ['E-BD-1', '安全生产管理人员未组织或者参与拟订规章制度、操作规程和应急预案', ['AQSCF-96-a']],
      ['E-BD-2', '未向从业人员通报事故隐患排查治理情况', ['AQSCF-97-5b']],
    ],
  ),
  seenList(
    {
      ref: 'S-YN22',
      title: '云南省应急管理系统包容审慎执法减免责清单',
      province: '云南',
      from: '2022-01-01',
      note: '云应急办〔2022〕25号，读到第1项；日期按文号的年份',
      demands: [],
    },
    [
      [
        'E-YN-1',
        '未按规定上报事故隐患排查治理统计分析表',
        [],
        no('liableAccident3Years', '三年内是否发生过责任事故？'),
      ],
    ],
  ),
];
