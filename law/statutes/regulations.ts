/** 行政法规 of the State Council. */

import { regulation } from './declare.ts';
import type { StatuteDeclaration } from './statute.ts';

export const regulations = {
  危险化学品安全管理条例: regulation('危险化学品安全管理条例', '2013-12-07', 'text', {
    version: '2013修订',
    number: '国务院令第591号',
  }),
  烟花爆竹安全管理条例: regulation('烟花爆竹安全管理条例', '2016-02-06', 'text', {
    version: '2016修订',
    number: '国务院令第455号',
  }),
  安全生产许可证条例: regulation('安全生产许可证条例', '2014-07-29', 'text', {
    version: '2014修订',
    number: '国务院令第397号',
  }),
  生产安全事故应急条例: regulation('生产安全事故应急条例', '2019-04-01', 'text', { number: '国务院令第708号' }),
  生产安全事故报告和调查处理条例: regulation('生产安全事故报告和调查处理条例', '2007-06-01', 'text', {
    number: '国务院令第493号',
  }),
  政府信息公开条例: regulation('中华人民共和国政府信息公开条例', '2019-05-15', 'text', {
    version: '2019修订',
    number: '国务院令第711号',
  }),
  森林防火条例: regulation('森林防火条例', '2009-01-01', 'text', { until: '2025-12-31', number: '国务院令第541号' }),
  草原防火条例: regulation('草原防火条例', '2009-01-01', 'text', { number: '国务院令第542号' }),
  森林草原防灭火条例: regulation('森林草原防灭火条例', '2026-01-01', 'secondary', { number: '国务院令第822号' }),
  防汛条例: regulation('中华人民共和国防汛条例', '2011-01-08', 'secondary', {
    version: '2011修订',
    number: '国务院令第86号',
  }),
  抗旱条例: regulation('中华人民共和国抗旱条例', '2009-02-26', 'memory', { number: '国务院令第552号' }),
  地质灾害防治条例: regulation('地质灾害防治条例', '2004-03-01', 'text', { number: '国务院令第394号' }),
  移送涉嫌犯罪案件规定: regulation('行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07', 'text', {
    version: '2020修订',
    number: '国务院令第310号',
  }),
  行政执法监督条例: regulation('行政执法监督条例', '2026-02-01', 'secondary', { number: '国务院令第825号' }),
  罚款收缴分离办法: regulation('罚款决定与罚款收缴分离实施办法', '1998-01-01', 'text', { number: '国务院令第235号' }),
  放假办法: regulation('全国年节及纪念日放假办法', '2025-01-01', 'text', {
    version: '2024修订',
    number: '国务院令第795号',
  }),
  放假办法2013: regulation('全国年节及纪念日放假办法', '2014-01-01', 'text', {
    version: '2013修订',
    until: '2024-12-31',
    number: '国务院令第644号',
  }),
} as const satisfies { readonly [shortName: string]: StatuteDeclaration };
