/** Forty-five officers. All of them are invented; the first are those the sign-in page and the stories know. */

import { addDays, civilOf, type CivilDate } from '@zhifa/law';
import { demoId } from '../seeded.ts';
import { demoEnterpriseId } from './enterprise-id.ts';
import { unitNameOf } from './units.ts';

export interface DemoOfficer {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly certificateNumber: string;
  readonly recusedFrom: readonly string[];
  readonly values: Readonly<{ [field: string]: unknown }>;
}

type Row = readonly [name: string, login: string, unitId: string, post: string, specialities: string];

const rows: readonly Row[] = [
  ['钟启明', 'zhongqiming', 'squad1', '一中队中队长', 'wood confinedSpace'],
  ['刘晓岚', 'liuxiaolan', 'squad1', '', 'wood law'],
  ['谢云峰', 'xieyunfeng', 'squad2', '二中队中队长', 'machinery electricity'],
  ['赖㛃', 'laijie', 'squad1', '', 'wood'],
  ['邱䶮', 'qiuyan', 'squad2', '', 'machinery wood'],
  ['曾烺', 'zenglang', 'squad3', '三中队中队长', 'chemicals fireworks'],
  ['黄𬭚', 'huangchun', 'squad3', '', 'chemicals'],
  ['邱志远', 'daduizhang', 'brigade', '大队长', 'wood law'],
  ['廖国平', 'liaoguoping', 'brigade', '副大队长', 'chemicals metallurgy'],
  ['郭志伟', 'guozhiwei', 'squad1', '', 'wood electricity'],
  ['卢小燕', 'luxiaoyan', 'squad1', '', 'law'],
  ['肖建新', 'xiaojianxin', 'squad1', '', 'machinery'],
  ['朱子豪', 'zhuzihao', 'squad1', '', 'wood confinedSpace'],
  ['陈丽华', 'chenlihua', 'squad2', '', 'wood'],
  ['李文斌', 'liwenbin', 'squad2', '', 'metallurgy'],
  ['王海燕', 'wanghaiyan', 'squad2', '', 'confinedSpace'],
  ['张宇航', 'zhangyuhang', 'squad2', '', 'coldStorage machinery'],
  ['申长根', 'shenchanggen', 'squad2', '', 'wood'],
  ['阳春兰', 'yangchunlan', 'squad3', '', 'fireworks'],
  ['明俊杰', 'mingjunjie', 'squad3', '', 'wood electricity'],
  ['邓文静', 'dengwenjing', 'squad3', '', 'law coldStorage'],
  ['吉永忠', 'jiyongzhong', 'squad3', '', 'machinery'],
  ['董佳怡', 'dongjiayi', 'squad3', '', 'wood'],
  ['何秋萍', 'heqiuping', 'chemicals', '危化股股长', 'chemicals'],
  ['温志强', 'wenzhiqiang', 'chemicals', '', 'chemicals'],
  ['罗晨曦', 'luochenxi', 'chemicals', '', 'chemicals fireworks'],
  ['严德胜', 'yandesheng', 'chemicals', '', 'fireworks'],
  ['赵婷', 'zhaoting', 'chemicals', '', 'chemicals law'],
  ['叶立新', 'yelixin', 'basics', '基础股股长', 'wood metallurgy'],
  ['吴建军', 'wujianjun', 'basics', '', 'machinery'],
  ['徐倩', 'xuqian', 'basics', '', 'coldStorage confinedSpace'],
  ['周晓东', 'zhouxiaodong', 'basics', '', 'wood'],
  ['胡玉梅', 'huyumei', 'basics', '', 'metallurgy'],
  ['蓝水生', 'lanshuisheng', 'disaster', '防灾减灾中心主任', 'disaster'],
  ['林浩然', 'linhaoran', 'disaster', '', 'disaster'],
  ['刘贤良', 'liuxianliang', 'disaster', '', 'disaster mines'],
  ['谢诗琪', 'xieshiqi', 'disaster', '', 'disaster'],
  ['钟卫平', 'zhongweiping', 'command', '', 'disaster electricity'],
  ['赖思远', 'laisiyuan', 'command', '', 'disaster'],
  ['曾红梅', 'zenghongmei', 'coordination', '', 'law'],
  ['黄运发', 'huangyunfa', 'coordination', '', 'mines'],
  ['郭雨欣', 'guoyuxin', 'publicity', '', 'law'],
  ['卢敏', 'lumin', 'publicity', '', 'law'],
  ['肖磊', 'xiaolei', 'publicity', '', 'law electricity'],
  ['朱秀英', 'zhuxiuying', 'office', '', 'law'],
];

/** Who has to stay away from whom: login, serial of the enterprise, relation, note. */
const recusals: readonly (readonly [login: string, enterprise: number, relation: string, note: string])[] = [
  ['liuxiaolan', 14, 'kin', '配偶的弟弟任该单位财务负责人'],
  ['zhuzihao', 31, 'kin', '父亲持有该单位股份'],
  ['shenchanggen', 77, 'formerPost', '2019年以前任该单位安全员'],
  ['wenzhiqiang', 741, 'kin', '妹夫为该站站长'],
  ['mingjunjie', 102, 'shareholding', '出资占比5%'],
  ['xuqian', 1020, 'formerPost', '2021年以前任该单位质检员'],
];

const educations = ['bachelor', 'bachelor', 'college', 'bachelor', 'master', 'college'];

export function demoOfficers(today: CivilDate): readonly DemoOfficer[] {
  return rows.map((row, index) => officer(row, index, today));
}

function officer([name, login, unitId, post, specialities]: Row, index: number, today: CivilDate): DemoOfficer {
  const certificateNumber = `36070321${String(index + 1).padStart(3, '0')}`;
  const related = recusals.filter(([whose]) => whose === login);
  const values = {
    name,
    certificateNumber,
    certificateValidUntil: validUntil(login, index, today),
    unitId,
    post: post === '' ? null : post,
    speciality: specialities.split(' '),
    education: educations[index % educations.length],
    telephone: `1997970${String(1101 + index * 7)}`,
    joinedOn: civilOf({ year: 2006 + ((index * 5) % 18), month: 1 + ((index * 7) % 12), day: 1 }),
    recusals: related.map(([, serial, relation, note]) => ({ enterpriseId: demoEnterpriseId(serial), relation, note })),
  };
  const recusedFrom = related.map(([, serial]) => demoEnterpriseId(serial));
  return {
    id: demoId('officer', index + 1),
    login,
    name,
    unitId,
    unitName: unitNameOf(unitId),
    certificateNumber,
    recusedFrom,
    values,
  };
}

const endsSoon = new Map([
  ['zhuzihao', 19],
  ['wanghaiyan', 26],
]);

/** Two certificates end soon and one has ended: the bureau must see that before it sends anybody. */
function validUntil(login: string, index: number, today: CivilDate): CivilDate {
  if (login === 'huangyunfa') return addDays(today, -23);
  return addDays(today, endsSoon.get(login) ?? 200 + ((index * 53) % 1100));
}
