/** 粉尘涉爆 (第十一条 of the standard of trade). */

import { asAsked, hazard, ofIndustry, type Hazard } from './hazard.ts';

/** Published cases punish a missing control by 第九十九条第二项, a danger left standing by 第一百零二条. */
const missingControl = { penaltyRefs: ['AQSCF-99-2a', 'AQSCF-102'] };

export const dustHazards: readonly Hazard[] = ofIndustry(
  '粉尘涉爆',
  ['涉爆粉尘'],
  [
    hazard(
      'GM-11-01',
      '粉尘爆炸危险场所设在非框架结构的多层建筑内，或者场所内有宿舍、会议室、办公室、休息室等人员聚集场所',
      asAsked('FC-01'),
    ),
    hazard(
      'GM-11-02',
      '不同类别可燃性粉尘、粉尘与可燃气体等共用一套除尘系统，或者不同建筑物、不同防火分区的除尘系统共用、互通',
      asAsked('FC-02'),
    ),
    hazard('GM-11-03', '干式除尘系统没有采取泄爆、惰化、抑爆等任何一种爆炸防控措施', asAsked('FC-03'), missingControl),
    hazard(
      'GM-11-04',
      '铝镁等金属粉尘采用正压除尘，或者其他可燃性粉尘正压吹送时没有火花探测消除等防范点燃源措施',
      asAsked('FC-04'),
      missingControl,
    ),
    hazard('GM-11-05', '采用重力沉降室除尘，或者以干式巷道式构筑物作除尘风道', asAsked('FC-05')),
    hazard('GM-11-06', '铝镁等金属粉尘、木质粉尘的干式除尘系统没有锁气卸灰装置', asAsked('FC-06'), missingControl),
    hazard('GM-11-07', '除尘器、收尘仓等 20 区内的电气设备不符合防爆要求', asAsked('FC-07'), missingControl),
    hazard(
      'GM-11-08',
      '粉碎、研磨、造粒等设备前没有铁、石等杂物去除装置，或者木制品加工企业砂光机连接的风管没有火花探测消除装置',
      asAsked('FC-08'),
      missingControl,
    ),
    hazard(
      'GM-11-09',
      '遇湿自燃金属粉尘的收集、堆放、储存场所没有防氢气积聚的通风，或者干式场所没有防水、防潮',
      asAsked('FC-09'),
    ),
    hazard('GM-11-10', '粉尘清理制度没有落实，作业现场积尘严重', asAsked('FC-10')),
  ],
);
