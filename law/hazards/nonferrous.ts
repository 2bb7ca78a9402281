/** 有色 (第五条 of the standard of trade). */

import { all, any } from '../condition/condition.ts';
import { anyOf, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const nonferrousHazards: readonly Hazard[] = ofIndustry(
  '有色',
  ['金属冶炼'],
  [
    hazard(
      'GM-05-01',
      '会议、活动、休息、操作、交接班、更衣六类人员聚集场所设在熔融金属吊运跨的地坪区域内',
      one('gatheringPlace', '这六类人员聚集场所之一设在熔融金属吊运跨的地坪区域内？'),
    ),
    hazard(
      'GM-05-02',
      '生产期间事故坑、炉下渣坑、炉前平台、炉基、吊运和运输通道六类区域有非生产性积水',
      combining(
        { inProduction: '检查时处于生产期间？', water: '这六类区域之一存在非生产性积水？' },
        all('inProduction', 'water'),
      ),
    ),
    hazard(
      'GM-05-03',
      '熔融金属铸造环节没有紧急排放和应急储存设施（倾动式炉、带保温炉的固定式熔炼炉除外）',
      combining(
        {
          exemptFurnace: '使用的是倾动式熔炼炉、保温炉、熔保一体炉，或者带保温炉的固定式熔炼炉？',
          emergencyDrainMissing: '铸造环节没有紧急排放或者应急储存设施？',
        },
        all({ not: { fact: 'exemptFurnace' } }, 'emergencyDrainMissing'),
      ),
    ),
    hazard(
      'GM-05-04',
      '采用水冷的冶炼炉窑、铸造机（深井铸造结晶器除外）、加热炉没有应急水源',
      one('emergencyWaterMissing', '这些水冷设备之一没有应急水源？'),
    ),
    hazard(
      'GM-05-05',
      '冶炼炉窑闭路循环水冷元件缺出水温度、进出水流量差监测报警，或者开路水冷元件缺进水流量、压力监测报警，或者没有监测其出水温度',
      anyOf({
        closedLoopAlarmMissing: '闭路循环水冷元件没有出水温度或者进出水流量差监测报警（失效视同没有）？',
        openLoopAlarmMissing: '开路水冷元件没有进水流量、压力监测报警（失效视同没有）？',
        outletTemperatureUnwatched: '开路水冷元件的出水温度没有监测？',
      }),
    ),
    hazard(
      'GM-05-06',
      '铝深井铸造结晶器冷却水没有进水压力、流量监测报警，或者报警没有与快速切断阀、紧急排放阀、流槽断开装置联锁，或者没有与倾动式浇铸炉控制联锁',
      anyOf({
        inletAlarmMissing: '结晶器冷却水没有进水压力、流量监测报警（失效视同没有）？',
        cutOffNotInterlocked: '报警没有与快速切断阀、紧急排放阀、流槽断开装置联锁？',
        tiltingNotInterlocked: '使用倾动式浇铸炉的，报警没有与炉的控制系统联锁？',
      }),
    ),
    hazard(
      'GM-05-07',
      '铝深井铸造浇铸炉出口流槽、流槽与模盘入口连接处没有液位监测报警，或者固定式浇铸炉出口没有机械锁紧装置',
      anyOf({
        levelAlarmMissing: '浇铸炉出口流槽或者流槽与模盘入口连接处没有液位监测报警（失效视同没有）？',
        mechanicalLockMissing: '固定式浇铸炉的铝液出口没有机械锁紧装置？',
      }),
    ),
    hazard(
      'GM-05-08',
      '铝深井铸造固定式浇铸炉的流槽没有紧急排放阀，或者与模盘入口连接处没有快速切断阀（断开装置），或者液位报警没有与两者联锁',
      anyOf({
        emergencyValveMissing: '固定式浇铸炉流槽没有紧急排放阀？',
        cutOffMissing: '流槽与模盘入口连接处没有快速切断阀或者断开装置？',
        levelNotInterlocked: '液位监测报警没有与紧急排放阀、快速切断装置联锁？',
      }),
    ),
    hazard(
      'GM-05-09',
      '铝深井铸造倾动式浇铸炉与模盘入口连接处没有快速切断阀（断开装置），或者液位报警没有与倾动控制、切断装置联锁',
      anyOf({
        cutOffMissing: '倾动式浇铸炉流槽与模盘入口连接处没有快速切断阀或者断开装置？',
        levelNotInterlocked: '液位监测报警没有与倾动控制系统、快速切断装置联锁？',
      }),
    ),
    hazard(
      'GM-05-10',
      '铝深井铸造机卷扬系统使用非钢芯钢丝绳，或者没有落实钢丝绳定期检查、更换制度',
      anyOf({
        ropeNotSteelCored: '卷扬系统使用的不是钢芯钢丝绳？',
        ropeCheckMissing: '没有落实钢丝绳定期检查、更换制度？',
      }),
    ),
    hazard(
      'GM-05-11',
      '可能泄漏、积聚一氧化碳、砷化氢、氯气、硫化氢的场所没有固定式监测报警，或者数据没有接入二十四小时值守处，或者砷化氢场所没有同等效果的检测设施',
      combining(
        {
          arsine: '该场所可能泄漏、积聚的是砷化氢？',
          detectorMissing: '没有固定式气体浓度监测报警装置（失效视同没有）？',
          equalDetectionMissing: '砷化氢场所也没有同等效果的检测设施？',
          notWatched: '固定式装置的监测数据没有接入二十四小时有人值守的场所？',
        },
        any(
          all({ not: { fact: 'arsine' } }, 'detectorMissing'),
          all('arsine', 'detectorMissing', 'equalDetectionMissing'),
          all({ not: { fact: 'detectorMissing' } }, 'notWatched'),
        ),
      ),
    ),
    hazard(
      'GM-05-12',
      '使用强制送风煤气（天然气）燃烧装置的，燃气总管没有压力监测报警，或者没有与紧急自动切断装置联锁',
      anyOf({
        pressureAlarmMissing: '燃气总管没有压力监测报警装置（失效视同没有）？',
        cutOffNotInterlocked: '压力监测报警没有与紧急自动切断装置联锁？',
      }),
    ),
    hazard(
      'GM-05-13',
      '正压煤气管线水封排水器最高封堵压力不足三十千帕，或者隔断装置两侧共用，或者上部排水管连通，或者不同介质共用',
      anyOf({
        sealTooWeak: '水封排水器的最高封堵煤气压力小于 30 千帕？',
        sharedAcrossIsolation: '同一煤气管道隔断装置两侧共用一个排水器？',
        drainsConnected: '不同煤气管道排水器上部的排水管连通？',
        sharedByMedia: '不同介质的煤气管道共用一个排水器？',
      }),
    ),
  ],
);
