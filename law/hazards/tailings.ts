/** 尾矿库, 矿安〔2022〕88号 part three. unverified: put together from memory. */

import { all } from '../condition/condition.ts';
import { anyOf, asAsked, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const tailingsHazards: readonly Hazard[] = ofIndustry(
  '尾矿库',
  ['尾矿库'],
  [
    hazard(
      'KW-01',
      '库区或者尾矿坝上有未按设计进行的开采、挖掘、爆破等危及安全的活动',
      one('diggingOnDam', '库区或者坝上有未按批准设计进行的开采、挖掘、爆破？'),
    ),
    hazard(
      'KW-02',
      '坝体出现严重的管涌、流土变形，贯穿性裂缝、坍塌、滑动，或者大面积纵向裂缝、渗水和沼泽化',
      anyOf({
        piping: '坝体出现严重的管涌、流土变形等现象？',
        crackedThrough: '坝体出现贯穿性裂缝、坍塌、滑动迹象？',
        seepage: '坝体出现大面积纵向裂缝，或者较大范围渗透水高位出逸、大面积沼泽化？',
      }),
    ),
    hazard(
      'KW-03',
      '坝体的平均外坡比或者堆积子坝的外坡比陡于设计坡比',
      one('slopeTooSteep', '平均外坡比或者堆积子坝外坡比陡于设计坡比？'),
    ),
    hazard(
      'KW-04',
      '坝体高度超过设计总坝高，或者尾矿库超过设计库容贮存尾矿',
      anyOf({ damTooHigh: '坝体高度超过设计总坝高？', overCapacity: '超过设计库容贮存尾矿？' }),
    ),
    hazard('KW-05', '尾矿堆积坝上升速率大于设计堆积上升速率', one('risingTooFast', '堆积坝上升速率大于设计速率？')),
    hazard(
      'KW-06',
      '采用尾矿堆坝的尾矿库没有按规程进行全面安全性复核',
      one('notReviewed', '没有按《尾矿库安全规程》做全面的安全性复核？'),
    ),
    hazard('KW-07', '浸润线埋深小于控制浸润线埋深', asAsked('KW-01', 'phreaticTooHigh')),
    hazard(
      'KW-08',
      '汛前没有按国家标准进行调洪演算，或者湿式尾矿库防洪高度、干滩长度（干式尾矿库防洪高度、防洪宽度）小于设计',
      asAsked('KW-01', 'floodRoutingMissing', 'freeboardTooSmall'),
    ),
    hazard('KW-09', '排洪系统严重堵塞、坍塌，排水能力急剧下降，或者排水井封堵不符合设计', asAsked('KW-02')),
    hazard(
      'KW-10',
      '设计以外的尾矿、废料或者废水进库',
      one('foreignMaterial', '设计以外的尾矿、废料或者废水进入库内？'),
    ),
    hazard(
      'KW-11',
      '多种矿石性质不同的尾砂混合排放，没有按设计进行',
      combining(
        { mixed: '排放了多种性质不同的尾砂？', notAsDesigned: '混合排放没有按设计进行？' },
        all('mixed', 'notAsDesigned'),
      ),
    ),
    hazard('KW-12', '冬季没有按设计要求采用冰下放矿', one('notUnderIce', '冬季需要冰下放矿的，没有按设计冰下放矿？')),
    hazard('KW-13', '安全监测系统没有按设计设置、不正常没有及时修复，或者关闭、破坏', asAsked('KW-03')),
    hazard(
      'KW-14',
      '干式尾矿库的入库尾矿含水率、堆存碾压不符合设计',
      combining(
        { dryStacked: '是干式堆存的尾矿库？', compactionWrong: '入库含水率或者分层碾压不符合设计？' },
        all('dryStacked', 'compactionWrong'),
      ),
    ),
    hazard(
      'KW-15',
      '坝体抗滑稳定最小安全系数小于国家标准规定值的零点九八倍',
      one('factorTooLow', '坝体抗滑稳定最小安全系数小于规定值的 0.98 倍？'),
    ),
    hazard(
      'KW-16',
      '三等及以上尾矿库和“头顶库”没有通往坝顶、排洪系统的应急道路，或者道路不能通行',
      combining(
        {
          highGradeOrOverhead: '是三等及以上尾矿库或者“头顶库”？',
          roadMissing: '没有按设计设置应急道路，或者应急道路不能满足抢险通行？',
        },
        all('highGradeOrOverhead', 'roadMissing'),
      ),
    ),
    hazard(
      'KW-17',
      '尾矿库回采没有按批准的回采设计进行',
      combining(
        { reworked: '进行了尾矿回采？', notAsApproved: '没有经过批准，或者没有按批准的设计进行？' },
        all('reworked', 'notAsApproved'),
      ),
    ),
    hazard(
      'KW-18',
      '用于贮存独立选矿厂尾矿的场所没有按尾矿库实施安全管理',
      one('notManagedAsPond', '贮存独立选矿厂排出尾矿的场所没有按尾矿库管理？'),
    ),
    hazard(
      'KW-19',
      '没有按规定配备专职安全生产管理人员、专业技术人员和特种作业人员',
      anyOf({
        safetyManagersMissing: '没有配备专职安全生产管理人员？',
        techniciansMissing: '没有配备尾矿专业技术人员？',
        specialWorkersMissing: '没有配备尾矿特种作业人员？',
      }),
    ),
  ],
);
