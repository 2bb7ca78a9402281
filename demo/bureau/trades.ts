/** The trades of the district: sixty of a hundred make furniture or saw wood, the rest is what every county has. */

import type { EnterpriseTag } from '@zhifa/law';

export interface Trade {
  readonly key: TradeKey;
  readonly industryCode: string;
  /** How many of the 1,200. */
  readonly count: number;
  /** What the name ends with: for a company, for a sole trader. */
  readonly companies: readonly string[];
  readonly soleTraders: readonly string[];
  /** Percent of sole traders. */
  readonly soleTraderShare: number;
  readonly tags: readonly EnterpriseTag[];
  /** Tags that some of the trade have, with their percentage. */
  readonly sometimes: readonly (readonly [tag: EnterpriseTag, percent: number])[];
  readonly keyPlaces: readonly string[];
  readonly employees: readonly [least: number, most: number];
  readonly products: readonly string[];
  readonly process: string;
}

export type TradeKey =
  | 'solidFurniture'
  | 'panelFurniture'
  | 'sofa'
  | 'sawmill'
  | 'plywood'
  | 'door'
  | 'filling'
  | 'fireworks'
  | 'chemicals'
  | 'paint'
  | 'casting'
  | 'hardware'
  | 'machinery'
  | 'coldStore'
  | 'food'
  | 'building'
  | 'textile'
  | 'plastics'
  | 'electronics'
  | 'packaging'
  | 'storage'
  | 'waste'
  | 'quarry'
  | 'forest'
  | 'water';

type Shape = Omit<Trade, 'soleTraders' | 'soleTraderShare' | 'sometimes'> & Partial<Trade>;

function trade(shape: Shape): Trade {
  return { soleTraders: [], soleTraderShare: 0, sometimes: [], ...shape };
}

const wood: readonly EnterpriseTag[] = ['涉爆粉尘', '木制品加工'];

export const trades: readonly Trade[] = [
  trade({
    key: 'solidFurniture',
    industryCode: '2110',
    count: 330,
    companies: ['家具有限公司', '家居有限公司', '实业有限公司', '木业有限公司', '家具制造有限公司', '智能家居有限公司'],
    soleTraders: ['家具厂', '实木家具厂', '木业家具厂', '家具加工厂'],
    soleTraderShare: 35,
    tags: [...wood, '喷漆', '使用危险物品'],
    sometimes: [
      ['特种作业', 40],
      ['有限空间', 18],
      ['使用燃气', 12],
      ['承包承租', 10],
      ['劳务派遣', 6],
      ['林区', 2],
    ],
    keyPlaces: ['砂光工段', '喷漆房', '除尘系统'],
    employees: [8, 190],
    products: ['实木床', '实木餐桌椅', '衣柜', '儿童家具', '橡胶木家具', '茶台'],
    process: '开料、压刨、拼板、砂光、底漆、面漆、组装、包装',
  }),
  trade({
    key: 'panelFurniture',
    industryCode: '2110',
    count: 150,
    companies: ['全屋定制有限公司', '家居有限公司', '橱柜有限公司', '整装家居有限公司'],
    soleTraders: ['板式家具厂', '衣柜厂'],
    soleTraderShare: 30,
    tags: wood,
    sometimes: [
      ['特种作业', 30],
      ['喷漆', 20],
      ['承包承租', 12],
      ['使用燃气', 8],
    ],
    keyPlaces: ['开料工段', '封边工段', '除尘系统'],
    employees: [6, 120],
    products: ['衣柜', '橱柜', '书柜', '鞋柜'],
    process: '电子开料、封边、打孔、除尘、试装、包装',
  }),
  trade({
    key: 'sofa',
    industryCode: '2190',
    count: 60,
    companies: ['软体家具有限公司', '沙发有限公司', '床垫有限公司'],
    soleTraders: ['沙发厂', '软床厂'],
    soleTraderShare: 40,
    tags: ['使用危险物品'],
    sometimes: [
      ['木制品加工', 40],
      ['特种作业', 20],
      ['承包承租', 10],
    ],
    keyPlaces: ['海绵仓库', '喷胶工段'],
    employees: [8, 150],
    products: ['布艺沙发', '皮床', '床垫'],
    process: '木架、裁剪、车缝、喷胶、扪工、包装',
  }),
  trade({
    key: 'sawmill',
    industryCode: '2011',
    count: 90,
    companies: ['木材加工有限公司', '木业有限公司', '林产有限公司'],
    soleTraders: ['木材加工厂', '锯木厂', '木方加工厂'],
    soleTraderShare: 60,
    tags: wood,
    sometimes: [
      ['特种作业', 20],
      ['林区', 15],
      ['有限空间', 10],
    ],
    keyPlaces: ['带锯工段', '烘干房', '木屑堆场'],
    employees: [4, 60],
    products: ['橡胶木板', '杉木板材', '木方'],
    process: '原木锯解、烘干、开料、分级打捆',
  }),
  trade({
    key: 'plywood',
    industryCode: '2021',
    count: 45,
    companies: ['板材有限公司', '人造板有限公司', '集成板业有限公司'],
    tags: [...wood, '使用危险物品'],
    sometimes: [
      ['有限空间', 45],
      ['特种作业', 60],
      ['使用燃气', 10],
    ],
    keyPlaces: ['砂光工段', '热压工段', '除尘系统'],
    employees: [15, 160],
    products: ['胶合板', '集成材', '生态板'],
    process: '旋切、干燥、涂胶、热压、砂光、锯边',
  }),
  trade({
    key: 'door',
    industryCode: '2032',
    count: 45,
    companies: ['木门有限公司', '门业有限公司', '木艺有限公司'],
    soleTraders: ['木门厂', '木艺加工厂'],
    soleTraderShare: 40,
    tags: [...wood, '喷漆'],
    sometimes: [
      ['特种作业', 30],
      ['承包承租', 8],
    ],
    keyPlaces: ['雕刻工段', '喷漆房', '除尘系统'],
    employees: [6, 90],
    products: ['实木门', '套装门', '木线条'],
    process: '开料、雕刻、砂光、喷漆、组装',
  }),
  trade({
    key: 'filling',
    industryCode: '5265',
    count: 38,
    companies: ['加油站有限公司', '加油加气站有限公司', '石化加油站有限公司'],
    soleTraders: ['加油站'],
    soleTraderShare: 30,
    tags: ['加油站', '危险化学品', '高危行业', '特种作业'],
    sometimes: [
      ['有限空间', 70],
      ['使用燃气', 10],
    ],
    keyPlaces: ['油罐区', '卸油口', '加油区'],
    employees: [4, 16],
    products: ['汽油、柴油零售'],
    process: '卸油、储存、加油',
  }),
  trade({
    key: 'fireworks',
    industryCode: '5299',
    count: 48,
    companies: ['烟花爆竹有限公司', '烟花经营有限公司'],
    soleTraders: ['烟花爆竹经营部', '烟花爆竹零售店', '烟花专营店'],
    soleTraderShare: 92,
    tags: ['烟花爆竹', '高危行业'],
    sometimes: [],
    keyPlaces: ['专店', '存放间'],
    employees: [1, 6],
    products: ['烟花爆竹零售'],
    process: '进货、存放、零售',
  }),
  trade({
    key: 'chemicals',
    industryCode: '5169',
    count: 34,
    companies: ['化工有限公司', '化工贸易有限公司', '气体有限公司'],
    soleTraders: ['化工经营部'],
    soleTraderShare: 25,
    tags: ['危险化学品', '高危行业'],
    sometimes: [
      ['重大危险源', 10],
      ['特种作业', 40],
    ],
    keyPlaces: ['危险化学品仓库', '装卸区'],
    employees: [3, 28],
    products: ['工业酒精、乙酸丁酯经营', '氧气、乙炔瓶装经营', '液碱、盐酸经营'],
    process: '采购、储存、销售',
  }),
  trade({
    key: 'paint',
    industryCode: '5284',
    count: 36,
    companies: ['涂料有限公司', '新材料有限公司'],
    soleTraders: ['油漆经营部', '涂料店'],
    soleTraderShare: 65,
    tags: ['危险化学品', '高危行业'],
    sometimes: [],
    keyPlaces: ['油漆仓库', '门店'],
    employees: [2, 18],
    products: ['家具漆、稀释剂、固化剂经营'],
    process: '采购、储存、销售',
  }),
  trade({
    key: 'casting',
    industryCode: '3391',
    count: 16,
    companies: ['铸造有限公司', '机械铸造有限公司', '铸件有限公司'],
    tags: ['铸造', '特种作业', '有限空间'],
    sometimes: [['使用燃气', 30]],
    keyPlaces: ['熔炼工段', '浇注区', '炉坑'],
    employees: [15, 80],
    products: ['灰铸铁件', '球墨铸铁件'],
    process: '中频炉熔炼、造型、浇注、清砂',
  }),
  trade({
    key: 'hardware',
    industryCode: '3351',
    count: 58,
    companies: ['五金制品有限公司', '家具配件有限公司', '五金有限公司'],
    soleTraders: ['五金厂', '五金加工厂'],
    soleTraderShare: 35,
    tags: ['特种作业'],
    sometimes: [
      ['喷漆', 25],
      ['有限空间', 30],
      ['使用燃气', 15],
      ['承包承租', 8],
    ],
    keyPlaces: ['冲压工段', '焊接工段', '喷塑线'],
    employees: [6, 110],
    products: ['家具五金', '铰链滑轨', '金属床架'],
    process: '开料、冲压、焊接、喷塑、装配',
  }),
  trade({
    key: 'machinery',
    industryCode: '3524',
    count: 40,
    companies: ['木工机械有限公司', '机械设备有限公司', '精密机械有限公司'],
    soleTraders: ['机械修配厂'],
    soleTraderShare: 20,
    tags: ['特种作业'],
    sometimes: [
      ['喷漆', 30],
      ['有限空间', 10],
    ],
    keyPlaces: ['机加工车间', '喷漆房', '行车'],
    employees: [8, 120],
    products: ['砂光机', '封边机', '除尘设备'],
    process: '下料、机加工、焊接、喷漆、装配调试',
  }),
  trade({
    key: 'coldStore',
    industryCode: '5930',
    count: 14,
    companies: ['冷链物流有限公司', '冷库有限公司', '冷冻食品有限公司'],
    tags: ['液氨', '特种作业', '有限空间'],
    sometimes: [['重大危险源', 20]],
    keyPlaces: ['氨机房', '快速冻结间', '冷库'],
    employees: [10, 90],
    products: ['冷冻肉类仓储', '速冻食品加工仓储'],
    process: '预冷、快速冻结、冷藏、发货',
  }),
  trade({
    key: 'food',
    industryCode: '1499',
    count: 44,
    companies: ['食品有限公司', '农产品加工有限公司', '米业有限公司', '甜柚食品有限公司'],
    soleTraders: ['食品厂', '米粉厂', '酒坊'],
    soleTraderShare: 35,
    tags: ['使用燃气'],
    sometimes: [
      ['有限空间', 60],
      ['特种作业', 30],
      ['劳务派遣', 10],
    ],
    keyPlaces: ['蒸煮车间', '污水处理池', '锅炉房'],
    employees: [5, 130],
    products: ['米粉', '腊味', '甜柚深加工', '糕点', '豆制品'],
    process: '原料处理、蒸煮、成型、烘干、包装',
  }),
  trade({
    key: 'building',
    industryCode: '3021',
    count: 34,
    companies: ['建材有限公司', '混凝土有限公司', '新型墙材有限公司'],
    soleTraders: ['水泥制品厂', '石材加工厂', '空心砖厂'],
    soleTraderShare: 35,
    tags: ['特种作业'],
    sometimes: [
      ['有限空间', 40],
      ['涉水', 15],
      ['地质灾害隐患点', 5],
    ],
    keyPlaces: ['搅拌机', '筒仓', '皮带输送机'],
    employees: [6, 70],
    products: ['商品混凝土', '水泥砖', '石材'],
    process: '配料、搅拌、成型、养护',
  }),
  trade({
    key: 'textile',
    industryCode: '1819',
    count: 40,
    companies: ['服饰有限公司', '制衣有限公司', '纺织有限公司', '无纺布有限公司'],
    soleTraders: ['制衣厂', '缝纫加工厂'],
    soleTraderShare: 35,
    tags: [],
    sometimes: [
      ['特种作业', 20],
      ['承包承租', 15],
      ['劳务派遣', 10],
    ],
    keyPlaces: ['裁剪车间', '原料仓库', '配电房'],
    employees: [10, 260],
    products: ['西装', '休闲服', '沙发面料', '无纺布'],
    process: '裁剪、缝制、整烫、包装',
  }),
  trade({
    key: 'plastics',
    industryCode: '2924',
    count: 32,
    companies: ['海绵有限公司', '塑料制品有限公司', '橡塑有限公司'],
    soleTraders: ['海绵厂', '塑料厂'],
    soleTraderShare: 25,
    tags: ['使用危险物品'],
    sometimes: [
      ['特种作业', 30],
      ['有限空间', 25],
    ],
    keyPlaces: ['发泡车间', '熟化仓', '原料罐区'],
    employees: [6, 80],
    products: ['聚氨酯海绵', '塑料配件', '泡沫包装'],
    process: '配料、发泡、熟化、切割',
  }),
  trade({
    key: 'electronics',
    industryCode: '3982',
    count: 14,
    companies: ['电子科技有限公司', '电路有限公司', '光电有限公司'],
    tags: ['使用危险物品', '特种作业'],
    sometimes: [
      ['有限空间', 60],
      ['百人以上', 40],
      ['劳务派遣', 40],
    ],
    keyPlaces: ['电镀车间', '化学品中间仓', '废水站'],
    employees: [40, 480],
    products: ['线路板', 'LED 光源', '电子元件'],
    process: '蚀刻、电镀、贴装、测试',
  }),
  trade({
    key: 'packaging',
    industryCode: '2231',
    count: 20,
    companies: ['包装有限公司', '纸品有限公司', '彩印包装有限公司'],
    soleTraders: ['纸箱厂'],
    soleTraderShare: 40,
    tags: [],
    sometimes: [
      ['特种作业', 20],
      ['使用危险物品', 30],
    ],
    keyPlaces: ['瓦楞线', '印刷机', '纸板仓库'],
    employees: [6, 90],
    products: ['家具包装纸箱', '蜂窝纸板'],
    process: '瓦楞成型、印刷、模切、粘箱',
  }),
  trade({
    key: 'storage',
    industryCode: '5920',
    count: 4,
    companies: ['仓储有限公司', '物流有限公司'],
    tags: ['承包承租'],
    sometimes: [['特种作业', 40]],
    keyPlaces: ['装卸平台', '仓库', '叉车'],
    employees: [5, 60],
    products: ['家具仓储、物流配送'],
    process: '收货、仓储、分拣、配送',
  }),
  trade({
    key: 'waste',
    industryCode: '4220',
    count: 3,
    companies: ['再生资源有限公司', '环保科技有限公司'],
    tags: ['有限空间'],
    sometimes: [['特种作业', 30]],
    keyPlaces: ['打包机', '堆场'],
    employees: [4, 40],
    products: ['木屑颗粒', '废旧海绵回收'],
    process: '分拣、破碎、打包',
  }),
  trade({
    key: 'quarry',
    industryCode: '1012',
    count: 2,
    companies: ['采石有限公司', '矿业有限公司'],
    tags: ['非煤矿山', '高危行业', '特种作业'],
    sometimes: [],
    keyPlaces: ['采场', '破碎站', '排土场'],
    employees: [12, 60],
    products: ['建筑用石料'],
    process: '穿孔、爆破、铲装、破碎',
  }),
  trade({
    key: 'forest',
    industryCode: '0231',
    count: 2,
    companies: ['林场', '森林经营有限公司'],
    tags: ['林区', '防灾责任单位'],
    sometimes: [],
    keyPlaces: ['防火隔离带', '瞭望点', '扑火队营房'],
    employees: [12, 40],
    products: ['森林经营和管护'],
    process: '营林、管护、防火',
  }),
  trade({
    key: 'water',
    industryCode: '7610',
    count: 1,
    companies: ['水库管理所'],
    tags: ['涉水', '防灾责任单位'],
    sometimes: [],
    keyPlaces: ['溢洪道', '启闭机房', '大坝'],
    employees: [8, 20],
    products: ['水库运行管理'],
    process: '巡查、蓄泄水调度、维护',
  }),
];

export const woodTrades: readonly TradeKey[] = [
  'solidFurniture',
  'panelFurniture',
  'sofa',
  'sawmill',
  'plywood',
  'door',
];
