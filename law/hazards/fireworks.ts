/** 烟花爆竹, 安监总管三〔2017〕121号 annex 2. unverified: the whole list is from memory. */

import { asAsked, anyOf, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const fireworksHazards: readonly Hazard[] = ofIndustry(
  '烟花爆竹',
  ['烟花爆竹'],
  [
    hazard('YH-01', '主要负责人、安全生产管理人员未依法经考核合格', asAsked('YH-02')),
    hazard(
      'YH-02',
      '特种作业人员未持证上岗，或者作业人员带药检维修设备设施',
      anyOf({
        workingWithoutCertificate: '特种作业人员没有有效操作证而上岗？',
        repairWithCharge: '作业人员带药检修、维修设备设施？',
      }),
    ),
    hazard(
      'YH-03',
      '职工自行携带工器具、机器设备进厂进行涉药作业',
      one('ownToolsBrought', '职工自带工器具或者机器设备进厂作涉药作业？'),
    ),
    hazard('YH-04', '工（库）房实际作业人员数量超过核定人数', one('overStaffed', '工（库）房内的人数超过核定人数？')),
    hazard('YH-05', '工（库）房实际滞留、存储药量超过核定药量', asAsked('YH-03')),
    hazard('YH-06', '工（库）房内、外部安全距离不足，防护屏障缺失或者不符合要求', asAsked('YH-04')),
    hazard('YH-07', '防静电、防火、防雷设备设施缺失或者失效', asAsked('YH-05')),
    hazard('YH-08', '擅自改变工（库）房用途或者违规私搭乱建', asAsked('YH-06')),
    hazard(
      'YH-09',
      '工厂围墙缺失，或者分区设置不符合国家标准',
      anyOf({ wallMissing: '工厂围墙缺失？', zonesWrong: '厂区的分区设置不符合国家标准？' }),
    ),
    hazard(
      'YH-10',
      '将氧化剂、还原剂同库储存、违规预混，或者在同一工房内粉碎、称量',
      anyOf({
        storedTogether: '氧化剂和还原剂同库储存？',
        premixed: '氧化剂和还原剂违规预混？',
        workedTogether: '在同一工房内粉碎、称量氧化剂和还原剂？',
      }),
    ),
    hazard(
      'YH-11',
      '在用涉药机械设备未经安全性论证，或者擅自更改、改变用途',
      anyOf({
        notAppraised: '涉药机械设备未经安全性论证？',
        modified: '擅自更改涉药机械设备，或者改变了它的用途？',
      }),
    ),
    hazard(
      'YH-12',
      '中转库、药物总库、成品总库的存储能力与设计产能不匹配',
      one('storageTooSmall', '中转库、药物总库或者成品总库的存储能力与设计产能不匹配？'),
    ),
    hazard(
      'YH-13',
      '没有建立与岗位相匹配的全员安全生产责任制，或者没有制定实施隐患排查治理制度',
      anyOf({
        responsibilityMissing: '没有与岗位相匹配的全员安全生产责任制？',
        screeningMissing: '没有制定或者没有实施隐患排查治理制度？',
      }),
    ),
    hazard('YH-14', '出租、出借、转让、买卖、冒用或者伪造许可证', asAsked('YH-01', 'licenceLent')),
    hazard(
      'YH-15',
      '生产、经营的产品种类、危险等级超过许可范围，或者生产使用违禁药物',
      anyOf({
        beyondLicence: '产品种类或者危险等级超过许可范围？',
        forbiddenCharge: '生产中使用违禁药物？',
      }),
    ),
    hazard(
      'YH-16',
      '分包、转包生产线、工房、库房组织生产经营',
      one('subcontracted', '生产线、工房或者库房被分包、转包？'),
    ),
    hazard(
      'YH-17',
      '一证多厂，或者多股东各自独立组织生产经营',
      anyOf({ severalPlants: '一张许可证下有多个厂？', shareholdersApart: '多个股东各自独立组织生产经营？' }),
    ),
    hazard('YH-18', '许可证过期、整顿改造、恶劣天气等停产停业期间组织生产经营', asAsked('YH-01', 'licenceExpired')),
    hazard('YH-19', '烟花爆竹仓库存放其他爆炸物等危险物品，或者生产、经营违禁超标产品', asAsked('YH-07')),
    hazard('YH-20', '零售点与居民居住场所设在同一建筑物内，或者在零售场所使用明火', asAsked('YH-08')),
  ],
);
