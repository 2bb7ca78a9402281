/** 露天矿山, 矿安〔2022〕88号 part two. unverified: put together from memory. */

import { all } from '../condition/condition.ts';
import { anyOf, asAsked, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const openPitMineHazards: readonly Hazard[] = ofIndustry(
  '露天矿山',
  ['非煤矿山'],
  [
    hazard(
      'KL-01',
      '地下转露天开采前没有探明采空区、溶洞，或者没有按设计处理',
      combining(
        {
          fromUnderground: '由地下开采转为露天开采？',
          goafUntreated: '没有探明采空区和溶洞，或者没有按设计处理对露天开采有威胁的采空区和溶洞？',
        },
        all('fromUnderground', 'goafUntreated'),
      ),
    ),
    hazard('KL-02', '使用国家明令禁止使用的设备、材料、工艺', asAsked('KS-04')),
    hazard('KL-03', '没有采用自上而下的开采顺序分台阶或者分层开采', asAsked('KS-07', 'notInBenches')),
    hazard(
      'KL-04',
      '工作帮坡角大于设计，或者最终边坡台阶高度超过设计',
      anyOf({ slopeTooSteep: '工作帮坡角大于设计工作帮坡角？', benchTooHigh: '最终边坡台阶高度超过设计高度？' }),
    ),
    hazard('KL-05', '开采或者破坏设计要求保留的矿（岩）柱、挂帮矿体', asAsked('KS-09')),
    hazard(
      'KL-06',
      '没有按国家标准、行业标准进行采场边坡、排土场边坡稳定性分析',
      asAsked('KS-08', 'noStabilityAnalysis'),
    ),
    hazard(
      'KL-07',
      '高度二百米及以上的采场边坡没有在线监测，排土场没有建立监测系统，或者关闭、破坏、篡改数据',
      asAsked('KS-08', 'noMonitoring', 'monitoringTampered'),
    ),
    hazard('KL-08', '边坡出现滑移迹象：放射状裂缝、坡脚上隆、位移加速', asAsked('KS-07', 'sliding')),
    hazard('KL-09', '运输道路坡度大于设计坡度百分之十以上', asAsked('KS-10', 'roadTooSteep')),
    hazard('KL-10', '凹陷露天矿山没有按设计建设防洪、排洪设施', asAsked('KS-10', 'noDrainage')),
    hazard(
      'KL-11',
      '排土场在陡坡地基上顺坡排土没有措施，二倍堆置高度内有人员密集场所，或者山坡没有截排水设施',
      anyOf({
        steepFoundation: '在平均坡度较陡的地基上顺坡排土，没有按设计采取安全措施？',
        peopleBelow: '排土场总堆置高度二倍范围以内有人员密集场所？',
        drainageMissing: '山坡排土场周围没有按设计设置截、排水设施？',
      }),
    ),
    hazard(
      'KL-12',
      '露天采场没有按设计设置安全平台和清扫平台',
      one('platformsMissing', '没有按设计设置安全平台或者清扫平台？'),
    ),
    hazard('KL-13', '擅自对在用排土场进行回采作业', one('dumpReworked', '擅自对在用排土场进行回采？')),
  ],
);
