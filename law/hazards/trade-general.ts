/** 工贸通用 (第三条, 第十四条), 液氨制冷 (第十二条), 有限空间 (第十三条) of the standard of trade. */

import { all, any } from '../condition/condition.ts';
import { asAsked, combining, hazard, ofIndustry, type Hazard } from './hazard.ts';

const general = ofIndustry(
  '工贸通用',
  [],
  [
    hazard('GM-03-01', '对承包、承租单位的安全生产没有统一协调、管理，或者没有定期进行安全检查', asAsked('G-37'), {
      tags: ['承包承租'],
      penaltyRefs: ['AQSCF-103-2b'],
    }),
    hazard('GM-03-02', '特种作业人员未经专门培训并取得相应资格就上岗', asAsked('G-17'), {
      tags: ['特种作业'],
      penaltyRefs: ['AQSCF-97-7'],
    }),
    hazard(
      'GM-03-03',
      '金属冶炼企业的主要负责人、安全生产管理人员未按规定考核合格',
      combining(
        {
          smelting: '该单位是金属冶炼企业？',
          assessmentMissing: '现任主要负责人或者安全生产管理人员没有考核合格？',
        },
        all('smelting', 'assessmentMissing'),
      ),
      { tags: ['金属冶炼', '冶金'], penaltyRefs: ['AQSCF-97-2'] },
    ),
    hazard(
      'GM-14-00',
      '本标准所列监控、报警、防护设施和装置已经失效或者无效，视同没有',
      combining(
        {
          requiredDevice: '该设施、装置是第三条至第十三条所列情形要求的监控、报警或者防护设施？',
          deviceFailed: '检查时该设施、装置已经失效或者不起作用？',
        },
        all('requiredDevice', 'deviceFailed'),
      ),
      {
        tags: ['涉爆粉尘', '喷漆', '有限空间', '液氨', '冶金', '铸造', '金属冶炼', '使用燃气'],
        penaltyRefs: ['AQSCF-99-3a', 'AQSCF-99-4a'],
        note: '失效按安全生产法第九十九条第三项，人为关闭、破坏按第四项，并核对是否涉嫌危险作业罪（刑法第一百三十四条之一）',
      },
    ),
  ],
);

const ammonia = ofIndustry(
  '液氨制冷',
  ['液氨'],
  [
    hazard('GM-12-01', '包装、分割、产品整理场所的空调采用氨直接蒸发制冷', asAsked('YA-01')),
    hazard('GM-12-02', '快速冻结装置不在单独的作业间，或者作业间内作业人员超过九人', asAsked('YA-02')),
  ],
);

const confinedSpace = ofIndustry(
  '有限空间',
  ['有限空间'],
  [
    hazard(
      'GM-13-01',
      '没有辨识有限空间、建立管理台账，并且没有设置明显的安全警示标志（两者同时缺）',
      asAsked('YX-01'),
      {
        penaltyRefs: ['AQSCF-99-1'],
        note: '限于存在硫化氢、一氧化碳等中毒风险的有限空间；只缺标志的不是重大事故隐患，按第九十九条第一项处理',
      },
    ),
    hazard(
      'GM-13-02',
      '没有落实作业审批，或者没有先通风、再检测、后作业，或者作业现场没有监护人员',
      combining(
        {
          confinedWork: '已经进行了有限空间作业？',
          noApproval: '该次作业没有办理审批？',
          notVentilated: '作业前没有通风？',
          notTested: '作业前没有检测，或者检测不合格仍作业？',
          noGuardian: '作业现场没有设置监护人员，或者监护人员离开？',
        },
        all('confinedWork', any('noApproval', 'notVentilated', 'notTested', 'noGuardian')),
      ),
      { penaltyRefs: ['AQSCF-101-3e'], note: '限于存在硫化氢、一氧化碳等中毒风险的有限空间' },
    ),
  ],
);

export const tradeGeneralHazards: readonly Hazard[] = [...general, ...ammonia, ...confinedSpace];
