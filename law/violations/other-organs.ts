/** What other organs punish: shown so that it is referred and not punished here. */

import { between, clause, may, must, mustAlso, noFine, row, upTo, violation, type UnderStatute } from './declare.ts';
import type { Violation } from './violation.ts';

const underForestFire: UnderStatute = {
  statute: '森林防火条例',
  version: '国务院令第541号',
  authority: '县级以上地方林业主管部门',
  industry: '森林防火',
  verified: 'text',
};

const underGrasslandFire: UnderStatute = {
  statute: '草原防火条例',
  version: '国务院令第542号',
  authority: '县级以上地方草原防火主管部门',
  industry: '草原防火',
  verified: 'text',
};

const underGeologicalHazard: UnderStatute = {
  statute: '地质灾害防治条例',
  version: '国务院令第394号',
  authority: '自然资源主管部门',
  industry: '地质灾害',
  verified: 'text',
};

const underFloodLaw: UnderStatute = {
  statute: '防洪法',
  version: '2016年修正',
  authority: '水行政主管部门',
  industry: '防洪',
  verified: 'text',
};

const underFireLaw: UnderStatute = {
  statute: '消防法',
  version: '2021年修正',
  authority: '消防救援机构',
  industry: '消防',
  verified: 'text',
};

/** 林业主管部门 */
export const forestFireViolations: readonly Violation[] = [
  ...clause(
    underForestFire,
    {
      at: [48],
      rows: [
        row('单位', '首次即可', must(between(10_000, 50_000)), { order: '责令改正' }),
        row('个人', '首次即可', must(between(500, 5000)), { order: '责令改正' }),
      ],
    },
    [
      violation('SLFH-48', '森林、林木、林地经营单位或个人未履行森林防火责任', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '发现后移送林业部门。',
      }),
    ],
  ),
  ...clause(
    underForestFire,
    {
      at: [49],
      rows: [
        row('单位', '首次即可', mustAlso(between(5000, 10_000)), { order: '责令改正', others: ['警告'] }),
        row('个人', '首次即可', mustAlso(between(200, 2000)), { order: '责令改正', others: ['警告'] }),
      ],
    },
    [
      violation('SLFH-49', '拒绝森林防火检查或逾期不消除火灾隐患', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '逾期不消除以接到隐患整改通知书为前提。',
      }),
    ],
  ),
  ...clause(
    underForestFire,
    {
      at: [50],
      rows: [
        row('单位', '首次即可', mustAlso(between(10_000, 50_000)), { order: '责令停止违法行为', others: ['警告'] }),
        row('个人', '首次即可', mustAlso(between(200, 3000)), { order: '责令停止违法行为', others: ['警告'] }),
      ],
    },
    [
      violation('SLFH-50', '防火期内未经批准野外用火', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '县级应急部门负责指挥协调，无罚款权；部分地方经相对集中处罚权调整后归综合执法。',
      }),
    ],
  ),
  ...clause(
    underForestFire,
    {
      at: [51],
      rows: [
        row('单位或个人', '首次即可', mustAlso(between(50_000, 100_000)), {
          order: '责令停止违法行为',
          others: ['警告'],
        }),
      ],
    },
    [
      violation('SLFH-51', '防火期内未经批准进行实弹演习、爆破等', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
      }),
    ],
  ),
];

/** 草原防火主管部门 */
export const grasslandFireViolations: readonly Violation[] = [
  ...clause(
    underGrasslandFire,
    { at: [46], rows: [row('单位', '首次即可', must(between(5000, 20_000)), { order: '责令改正' })] },
    [
      violation('CYFH-46', '草原生产经营单位未建立或未落实草原防火责任制', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
      }),
    ],
  ),
];

/** 自然资源主管部门 */
export const geologicalHazardViolations: readonly Violation[] = [
  ...clause(
    underGeologicalHazard,
    {
      at: [41],
      rows: [
        noFine('单位', '首次即可', { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(100_000, 500_000)), { order: '责令停止生产、施工或者使用' }),
      ],
    },
    [
      violation('DZZH-41-1', '未按规定进行地质灾害危险性评估', {
        item: 1,
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
      }),
    ],
  ),
  ...clause(
    underGeologicalHazard,
    {
      at: [43],
      rows: [
        row('单位', '首次即可', must(between(50_000, 200_000)), { order: '责令停止违法行为' }),
        row('个人', '首次即可', must(between(10_000, 50_000)), { order: '责令停止违法行为' }),
      ],
    },
    [
      violation('DZZH-43', '在地质灾害危险区内爆破、削坡、工程建设等', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
      }),
    ],
  ),
];

/** 水行政主管部门 */
export const floodViolations: readonly Violation[] = [
  ...clause(
    underFloodLaw,
    { at: [55], rows: [row('单位或个人', '首次即可', may(upTo(50_000)), { order: '责令停止违法行为、排除阻碍' })] },
    [
      violation('FHF-55', '在河道湖泊管理范围内建设妨碍行洪建筑物、倾倒垃圾等', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '河道执法在水利部门；应急部门防汛指挥指令不执行见TFSJ-98。',
      }),
    ],
  ),
];

/** 消防救援机构 */
export const fireViolations: readonly Violation[] = [
  ...clause(
    underFireLaw,
    {
      at: [60, 1],
      rows: [
        row('单位', '首次即可', must(between(5000, 50_000)), { order: '责令改正' }),
        row('个人', '首次即可', must(upTo(500)), { order: '责令改正', others: ['警告（与罚款择一）'] }),
      ],
    },
    [
      violation('XFF-60-1-3', '占用、堵塞、封闭疏散通道、安全出口', {
        item: 3,
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '与安全生产法105条第2项竞合。生产经营场所可由应急部门按105条处理。',
      }),
    ],
  ),
  ...clause(
    underFireLaw,
    { at: [61, 1], rows: [row('单位', '首次即可', mustAlso(between(5000, 50_000)), { order: '责令停产停业' })] },
    [
      violation('XFF-61', '易燃易爆危险品场所与居住场所设置在同一建筑内', {
        kind: '其他部门职权（提示）',
        countyPower: 'none',
        countyUse: '不作出处罚（移送）',
        note: '与安全生产法105条第1项竞合。',
      }),
    ],
  ),
];
