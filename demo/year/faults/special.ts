/** What belongs to a trade: confined spaces, ammonia, castings, chemicals, fireworks, tenants and gas. */

import type { EnterpriseTag } from '@zhifa/law';
import { forestFaults, mineFaults, waterFaults } from './disaster.ts';
import type { Fault } from './fault.ts';

const confined: readonly Fault[] = [
  {
    checkItem: 'YX-01',
    place: '污水处理池',
    fact: '该单位厂区的污水处理池（有限空间，尺寸约6×4×3米，主要危险因素硫化氢中毒、缺氧）未进行辨识，未列入有限空间管理台账。',
    requirement: '对全部有限空间进行辨识，建立并及时更新管理台账',
    interim: '池口加盖上锁，未经审批任何人不得进入',
    remedy: 'order',
    trueFacts: ['ledgerMissing'],
    penalty: 'firstOffence',
    done: '查阅台账，{2-5}处有限空间已全部辨识登记，现场标志齐全。',
    left: '台账已建，仍漏登化粪池1处。',
    scene: 'pit',
  },
  {
    checkItem: 'YX-02',
    place: '污水处理池',
    fact: '该单位污水处理池（有限空间）入口未设置明显的安全警示标志，未采取上锁、隔离措施。',
    requirement: '在有限空间入口设置明显的安全警示标志，采取上锁、隔离措施',
    interim: '立即拉设警戒，禁止人员进入',
    remedy: 'onTheSpot',
    trueFacts: ['signMissing'],
    penalty: 'minor',
    done: '现场查看，警示标志和盖板锁具完好。',
    left: '锁具缺失。',
    scene: 'pit',
  },
  {
    checkItem: 'YX-05',
    place: '污水处理池',
    fact: '检查时，该单位{人}、{员}等2人在污水处理池（有限空间）内清淤，现场未设置监护人员。',
    requirement: '严格执行先通风、再检测、后作业，配备具备能力的监护人员全程监护',
    interim: '停止清淤作业，重新审批前不得进入',
    remedy: 'measure',
    measure: {
      stop: 'withdrawWorkers',
      object: '污水处理池内的清淤作业人员',
      unsafeBecause: '池内可能积聚硫化氢且无人监护，发生中毒窒息时无人发现和施救，排除前无法保证安全',
    },
    trueFacts: ['confinedWork', 'noGuardian'],
    penalty: 'opening',
    done: '查阅作业审批和检测记录，监护人员已培训并持上岗证明，现场演示符合要求。',
    left: '监护人员尚未培训。',
    scene: 'pit',
  },
  {
    checkItem: 'YX-07',
    place: '应急柜',
    fact: '该单位有限空间作业未配备四合一气体检测仪和机械通风设备，隔绝式呼吸防护用品已超过检定期。',
    requirement: '配齐符合标准的检测、通风、呼吸防护和应急救援装备，定期检定和维护',
    interim: '装备配齐前禁止进入有限空间作业',
    remedy: 'order',
    penalty: 'firstOffence',
    done: '现场清点，检测仪、风机、呼吸器均已配齐，检定在有效期内。',
    left: '检测仪已购，呼吸器未检定。',
    scene: 'cabinet',
  },
];

const ammonia: readonly Fault[] = [
  {
    checkItem: 'YA-02',
    place: '快速冻结间',
    fact: '检查时，该单位快速冻结装置未设置在单独的作业间内，作业区域内有作业人员{10-14}人，超过9人。',
    requirement: '将快速冻结装置设置在单独作业间，作业间内作业人员不得超过9人',
    interim: '撤出超员人员，停止快速冻结作业',
    remedy: 'measure',
    measure: {
      stop: 'withdrawWorkers',
      object: '快速冻结装置作业区域内超过9人的作业人员',
      unsafeBecause: '氨泄漏时人员密集无法及时疏散，分隔前无法保证安全',
    },
    trueFacts: ['notSeparate', 'overNine'],
    penalty: 'opening',
    done: '现场查看，已用不燃材料隔出单独作业间，门口公示限员9人，当班6人。',
    left: '隔墙在建，快速冻结装置停用。',
    scene: 'cold',
  },
  {
    checkItem: 'YA-03',
    place: '氨机房',
    fact: '该单位氨制冷机房{1-2}处氨气浓度报警探头失效，事故排风机不能手动启动，系统充氨量约{3-9}吨。',
    requirement: '恢复氨气浓度报警和事故排风，定期检测、维护并记录',
    interim: '安排双人值守，配备便携式氨检测仪',
    remedy: 'order',
    penalty: 'opening',
    done: '现场测试，报警探头和事故排风联动正常，有标定报告。',
    left: '探头已更换，未标定。',
    scene: 'cold',
  },
];

const casting: readonly Fault[] = [
  {
    checkItem: 'YJ-05',
    place: '熔炼工段',
    fact: '该单位熔炼工段{1-2}台中频炉冷却水系统未设置出水温度、进出水流量差监测报警，未与熔炼电源联锁。',
    requirement: '设置冷却水温度、流量监测报警并与熔炼电源联锁，经确认后方可恢复熔炼',
    interim: '停止熔炼，炉坑保持干燥',
    remedy: 'measure',
    measure: {
      stop: 'stopUsingEquipment',
      object: '未设置冷却水监测报警和联锁的中频炉',
      unsafeBecause: '冷却水泄漏不能及时发现，遇高温金属可发生爆炸，排除前无法保证安全',
    },
    trueFacts: ['coolingAlarmMissing', 'interlockMissing'],
    penalty: 'opening',
    done: '现场试验，断水后报警并自动切断熔炼电源，联锁有效。',
    left: '传感器已安装，联锁未接通。',
    scene: 'furnace',
  },
];

const filling: readonly Fault[] = [
  {
    checkItem: 'WH-22',
    place: '卸油口',
    fact: '检查时，该站卸油作业未连接静电接地报警仪，卸油口现场无人监卸。',
    requirement: '严格按规程卸油，连接静电接地，专人监卸',
    interim: '停止卸油，重新连接接地后进行',
    remedy: 'order',
    penalty: 'opening',
    done: '查看近期卸油监控和记录，静电接地、专人监卸均已落实。',
    left: '监控显示仍有1次卸油无人监卸。',
    scene: 'station',
  },
  {
    checkItem: 'WH-19',
    place: '营业室',
    fact: '检查时，该站油罐高液位报警装置不能使用，液位仪显示故障。',
    requirement: '修复高液位报警装置并保证处于适用状态',
    interim: '卸油前人工计量，控制在安全液位以下',
    remedy: 'order',
    penalty: 'firstOffence',
    done: '现场测试，高液位报警声光正常。',
    left: '配件未到，报警仍不能使用。',
    scene: 'station',
  },
];

const chemicals: readonly Fault[] = [
  {
    checkItem: 'WH-17',
    place: '危险化学品仓库',
    fact: '该单位在非专用仓库存放稀释剂、固化剂约{80-260}千克，无专人管理。',
    requirement: '将危险化学品转入专用储存场所，设专人管理',
    interim: '当日转移，现场禁止动火和开桶',
    remedy: 'order',
    penalty: 'opening',
    done: '现场查看，危险化学品已转入专用仓库，专人管理。',
    left: '仍有{3-8}桶稀释剂存放在门店后间。',
    scene: 'store',
  },
  {
    checkItem: 'WH-18',
    place: '危险化学品仓库',
    fact: '该单位危险化学品出入库登记自{月}以来未登记，账面与实存不符。',
    requirement: '建立并执行危险化学品出入库核查、登记制度',
    interim: '由主要负责人当日盘点并补登',
    remedy: 'order',
    penalty: 'firstOffence',
    done: '查阅登记簿并抽盘3个品种，账物相符。',
    left: '补登未完成。',
    scene: 'paper',
  },
];

const fireworks: readonly Fault[] = [
  {
    checkItem: 'YH-03',
    place: '存放间',
    fact: '检查时，该店存放间存放烟花爆竹{60-120}箱，折合药量超过核定存量。',
    requirement: '将超出部分转移至核定的仓库，今后不得超量储存',
    interim: '停止进货，当日由批发企业回收超量部分',
    remedy: 'measure',
    measure: {
      stop: 'removeImmediately',
      object: '超过核定存量的烟花爆竹',
      unsafeBecause: '超量储存一旦燃爆将波及相邻住户',
    },
    trueFacts: ['overCharge'],
    penalty: 'opening',
    done: '现场清点，存量在核定范围内，批发企业已出具回收单。',
    left: '仍超量{8-20}箱。',
    scene: 'store',
  },
  {
    checkItem: 'YH-09',
    place: '专店',
    fact: '该单位{日}销售组合烟花{5-20}箱，未执行流向登记制度，流向信息系统无记录。',
    requirement: '执行合同管理和流向登记制度，补录流向信息',
    interim: '补录前暂停销售该批次产品',
    remedy: 'order',
    penalty: 'firstOffence',
    done: '查看流向信息系统，已补录，近期销售均有登记。',
    left: '系统内仍缺{2-6}笔记录。',
    scene: 'paper',
  },
];

const tenants: readonly Fault[] = [
  {
    checkItem: 'G-37',
    place: '出租厂房',
    fact: '该单位将二号厂房出租给他人从事木工加工后，自{月}以来未对承租单位的安全生产工作统一协调、管理，未定期进行安全检查。',
    requirement: '与承租单位签订安全生产管理协议，统一协调、管理其安全生产工作，定期检查并督促整改',
    interim: '本周内对承租单位全面检查一次，问题未改前停止其动火作业',
    remedy: 'measure',
    measure: {
      stop: 'removeImmediately',
      object: '对承租单位的统一协调管理缺失',
      unsafeBecause: '承租单位动火、用电无人管理',
    },
    trueFacts: ['noCoordination', 'noRegularCheck'],
    penalty: 'opening',
    done: '查阅安全生产管理协议和检查记录，已对承租单位检查2次，问题已督促整改。',
    left: '协议已签，未开展检查。',
    scene: 'paper',
  },
];

const gas: readonly Fault[] = [
  {
    checkItem: 'G-34',
    place: '食堂',
    fact: '该单位食堂使用瓶装液化石油气{2-4}瓶，未安装可燃气体报警装置。',
    requirement: '安装可燃气体报警装置并保障其正常使用',
    interim: '安装前停止使用燃气',
    remedy: 'order',
    penalty: 'firstOffence',
    done: '现场测试，可燃气体报警装置动作正常并与切断阀联动。',
    left: '报警器已装，切断阀未联动。',
    scene: 'tank',
  },
];

/** Those of each tag. */
export const specialFaults: Readonly<Partial<Record<EnterpriseTag, readonly Fault[]>>> = {
  有限空间: confined,
  液氨: ammonia,
  铸造: casting,
  加油站: filling,
  烟花爆竹: fireworks,
  承包承租: tenants,
  使用燃气: gas,
  涉水: waterFaults,
  林区: forestFaults,
  非煤矿山: mineFaults,
};

/** Of those who store and sell chemicals, which filling stations do otherwise. */
export const chemicalFaults = chemicals;
