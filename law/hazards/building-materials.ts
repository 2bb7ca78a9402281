/** 建材 (第六条 of the standard of trade). */

import { all, any } from '../condition/condition.ts';
import { anyOf, combining, hazard, ofIndustry, one, type Hazard } from './hazard.ts';

export const buildingMaterialHazards: readonly Hazard[] = ofIndustry(
  '建材',
  [],
  [
    hazard(
      'GM-06-01',
      '煤磨袋式收尘器、煤粉仓没有温度和固定式一氧化碳监测报警，或者没有气体灭火装置',
      anyOf({
        alarmMissing: '煤磨袋式收尘器或者煤粉仓没有温度、固定式一氧化碳监测报警装置（失效视同没有）？',
        gasExtinguisherMissing: '煤磨袋式收尘器或者煤粉仓没有气体灭火装置？',
      }),
    ),
    hazard(
      'GM-06-02',
      '筒型储库人工清库没有落实清库方案中防止高处坠落、坍塌的措施',
      combining(
        {
          manualClearing: '进行了筒型储库人工清库作业？',
          measuresMissing: '没有落实清库方案中防高坠、防坍塌的措施？',
        },
        all('manualClearing', 'measuresMissing'),
      ),
    ),
    hazard(
      'GM-06-03',
      '水泥企业电石渣原料筒型储库没有固定式可燃气体监测报警，或者没有与事故通风联锁',
      anyOf({
        detectorMissing: '电石渣原料筒型储库没有固定式可燃气体监测报警（失效视同没有）？',
        ventilationNotInterlocked: '监测报警没有与事故通风装置联锁？',
      }),
    ),
    hazard(
      'GM-06-04',
      '进入筒型储库、焙烧窑、旋风筒、分解炉、竖炉、篦冷机、磨机、破碎机前，没有隔离可能启动的设备、涌入的物料和高温、有毒气体，或者没有落实防坠防塌措施',
      combining(
        {
          entered: '有人进入了上述设备、筒仓内作业？',
          notIsolated: '作业前没有可靠隔离可能意外启动的设备、涌入的物料和高温、有毒气体？',
          measuresMissing: '没有落实防高坠、防坍塌措施？',
        },
        all('entered', any('notIsolated', 'measuresMissing')),
      ),
    ),
    hazard(
      'GM-06-05',
      '采用预混燃烧的燃气窑炉（热发生炉煤气窑炉除外）燃气总管没有压力监测报警，或者没有与紧急自动切断装置联锁',
      anyOf({
        pressureAlarmMissing: '燃气总管没有压力监测报警装置（失效视同没有）？',
        cutOffNotInterlocked: '监测报警没有与紧急自动切断装置联锁？',
      }),
    ),
    hazard(
      'GM-06-06',
      '制氢站、氮氢保护气体配气间、燃气配气间没有固定式可燃气体监测报警',
      one('detectorMissing', '这三类场所之一没有固定式可燃气体监测报警装置（失效视同没有）？'),
    ),
    hazard('GM-06-07', '电熔制品电炉的水冷设备失效', one('coolingFailed', '电熔制品电炉的水冷设备失效？')),
    hazard(
      'GM-06-08',
      '玻璃窑炉、玻璃锡槽没有水冷和风冷保护系统的监测报警',
      one('coolingAlarmMissing', '玻璃窑炉或者锡槽没有水冷、风冷保护系统的监测报警装置（失效视同没有）？'),
    ),
  ],
);
