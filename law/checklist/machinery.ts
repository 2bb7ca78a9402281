/** 机械、用电 GM-01, GM-02, and two things other authorities punish: GM-03 特种设备, GM-04 消防设施. */

import { memory, safetyLaw, text } from './basis.ts';
import type { CheckItem } from './check-item.ts';
import { item } from './item.ts';

export const machineryItems: readonly CheckItem[] = [
  item({
    code: 'GM-01',
    title: '机械防护装置',
    question: '机器的防护罩、急停、联锁、光幕都在，而且管用吗？',
    methods: ['site'],
    guidance: '看锯片、砂带、传动轴、冲压危险区；按急停、遮光幕、开门试联锁。拆下放一边的也算没有。',
    evidence: '设备全景和缺失部位细节照片各 1 张，铭牌照片 1 张。',
    duty: [safetyLaw(36, 1)],
    penalty: [safetyLaw(99, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-99-2b'],
    factTemplate: '检查时，该单位＿＿车间＿＿台＿＿（型号＿＿）的＿＿部位未安装（已拆除）防护罩（急停／联锁／光幕）。',
    rectification: '立即停用该设备，安装符合标准的＿＿安全防护装置后方可使用。',
  }),
  item({
    code: 'GM-02',
    title: '配电和临时用电',
    question: '配电箱、临时线、漏电保护、接地都规范吗？',
    methods: ['site'],
    guidance: '看配电箱有没有敞开、积尘、一闸多机；临时线有没有拖地、破皮；按漏保测试键；看接地线。',
    evidence: '配电箱内外、线路照片各 1 张。',
    duty: [text('低压配电设计规范'), safetyLaw(36, 1)],
    penalty: [safetyLaw(99, 0, 2)],
    violationRefs: ['AQSCF-99-2a', 'AQSCF-99-2b'],
    factTemplate:
      '该单位＿＿处配电箱＿＿（未设漏电保护／未接地／敞开积尘），＿＿处临时线路＿＿（长约＿＿米，绝缘破损／未架空）。',
    rectification: '由持证电工对＿＿处配电和线路进行整改，设置漏电保护和接地。',
  }),
  item({
    code: 'GM-03',
    title: '特种设备（移送市场监管）',
    question: '叉车、电梯、锅炉、压力容器登记了、检验在有效期内、操作人员有证吗？',
    methods: ['records', 'site'],
    guidance:
      '看使用登记标志和检验日期。本机关没有处罚权，发现问题固定证据后移送市场监督管理部门；紧急危险的先告知停用。',
    evidence: '设备铭牌、登记标志（或空缺处）照片各 1 张。',
    duty: [memory('特种设备安全法')],
    penalty: [],
    violationRefs: [],
    penaltyType: 'P0',
    punished: ['unit'],
    factTemplate:
      '该单位＿＿处使用的＿＿（编号＿＿，＿＿台）＿＿（未见使用登记标志／检验有效期至＿＿年＿＿月＿＿日）。',
    rectification: '移送市场监督管理部门依法处理；在其处理前停止使用该设备。',
    referralTarget: '市场监督管理部门',
  }),
  item({
    code: 'GM-04',
    title: '消防设施（移送消防救援机构）',
    question: '灭火器、消火栓等消防设施完好，年度检测做过吗？',
    methods: ['site', 'records'],
    guidance:
      '看灭火器压力和效期、消火栓出水、自动报警主机故障灯、年度检测报告。本机关没有处罚权，移送或书面告知消防救援机构；疏散通道被堵另按 G-40。',
    evidence: '设施照片 2 张，检测报告复印件 1 份（没有的写明）。',
    duty: [text('消防法', 16), text('消防法', 28)],
    penalty: [],
    violationRefs: [],
    penaltyType: 'P0',
    punished: ['unit'],
    factTemplate:
      '该单位＿＿处＿＿（灭火器／消火栓／＿＿）＿＿具（处）＿＿（压力不足／无水／被遮挡），未见＿＿年度消防设施检测报告。',
    rectification: '移送消防救援机构依法处理；在其处理前先行恢复消防设施完好。',
    referralTarget: '消防救援机构',
  }),
];
