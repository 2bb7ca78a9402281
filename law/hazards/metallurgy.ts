/** 冶金 (第四条 of the standard of trade). */

import { anyOf, asAsked, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const metallurgyHazards: readonly Hazard[] = ofIndustry(
  '冶金',
  ['冶金'],
  [
    hazard(
      'GM-04-01',
      '会议、活动、休息、操作、交接班、更衣（含澡堂）六类人员聚集场所，或者钢铁水罐冷热修工位，设在铁水、钢水、液渣吊运跨的地坪区域内',
      asAsked('YJ-01'),
    ),
    hazard(
      'GM-04-02',
      '生产期间事故坑、炉下渣坑、炉前平台、炉基、厂房内吊运和地面运输通道六类区域有积水',
      asAsked('YJ-02'),
    ),
    hazard(
      'GM-04-03',
      '炼钢连铸流程缺少事故钢水罐、中间罐漏钢坑（槽）、溢流坑（槽）、漏钢回转溜槽之一，或者模铸流程缺少事故钢水罐（坑、槽）',
      asAsked('YJ-03'),
    ),
    hazard(
      'GM-04-04',
      '转炉、电弧炉、氩氧炉、精炼炉等炼钢炉的水冷元件没有出水温度、进出水流量差监测报警，或者报警没有与炉体倾动、提枪、电极断电升起联锁',
      asAsked('YJ-04'),
    ),
    hazard(
      'GM-04-05',
      '高炉炉顶压力设定超过设计最高工作压力，或者压力监测没有与炉顶放散阀联锁，或者联锁放散设定值超过设备设计压力',
      anyOf({
        setAboveDesign: '高炉炉顶工作压力设定值超过设计文件规定的最高工作压力？',
        reliefNotInterlocked: '炉顶压力监测装置没有与炉顶放散阀联锁（失效视同没有）？',
        reliefSetTooHigh: '联锁放散阀的压力设定值超过设备设计压力？',
      }),
    ),
    hazard(
      'GM-04-06',
      '煤气设施附近的六类人员聚集场所和可能泄漏、积聚煤气处没有固定式一氧化碳报警，或者数据没有接入二十四小时有人值守场所',
      anyOf({
        detectorMissing: '这些场所之一没有固定式一氧化碳浓度监测报警装置（失效视同没有）？',
        notWatched: '监测数据没有接入二十四小时有人值守的场所？',
      }),
    ),
    hazard(
      'GM-04-07',
      '加热炉、煤气柜、除尘器、加压机、烘烤器等设施和进车间前的煤气管道没有隔断装置',
      one('isolationMissing', '这些设施或者进车间前的煤气管道没有可靠的隔断装置？'),
    ),
    hazard(
      'GM-04-08',
      '正压煤气管线水封排水器最高封堵压力不足三十千帕，或者隔断装置两侧共用排水器，或者不同管道排水器上部排水管连通，或者不同介质管道共用排水器',
      anyOf({
        sealTooWeak: '水封排水器的最高封堵煤气压力小于 30 千帕？',
        sharedAcrossIsolation: '同一煤气管道隔断装置两侧共用一个排水器？',
        drainsConnected: '不同煤气管道排水器上部的排水管连通？',
        sharedByMedia: '不同介质的煤气管道共用一个排水器？',
      }),
    ),
  ],
);
