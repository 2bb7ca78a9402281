/** Laws, and how the courts explain them. A name with a year is that earlier text; its articles have their own numbers. */

import { interpretation, law } from './declare.ts';
import type { StatuteDeclaration } from './statute.ts';

export const laws = {
  安全生产法: law('中华人民共和国安全生产法', '2021-09-01', 'text', { version: '2021修正', number: '主席令第88号' }),
  安全生产法2014: law('中华人民共和国安全生产法', '2014-12-01', 'memory', {
    version: '2014修正',
    until: '2021-08-31',
    number: '主席令第13号',
  }),
  行政处罚法: law('中华人民共和国行政处罚法', '2021-07-15', 'text', { version: '2021修订', number: '主席令第70号' }),
  行政处罚法2017: law('中华人民共和国行政处罚法', '2018-01-01', 'memory', {
    version: '2017修正',
    until: '2021-07-14',
    number: '主席令第76号',
  }),
  行政强制法: law('中华人民共和国行政强制法', '2012-01-01', 'text', { number: '主席令第49号' }),
  行政复议法: law('中华人民共和国行政复议法', '2024-01-01', 'text', { version: '2023修订', number: '主席令第9号' }),
  行政复议法2017: law('中华人民共和国行政复议法', '2018-01-01', 'text', {
    version: '2017修正',
    until: '2023-12-31',
    number: '主席令第76号',
  }),
  行政诉讼法: law('中华人民共和国行政诉讼法', '2017-07-01', 'text', { version: '2017修正', number: '主席令第71号' }),
  民事诉讼法: law('中华人民共和国民事诉讼法', '2024-01-01', 'text', { version: '2023修正', number: '主席令第11号' }),
  民事诉讼法2021: law('中华人民共和国民事诉讼法', '2022-01-01', 'text', {
    version: '2021修正',
    until: '2023-12-31',
    number: '主席令第106号',
  }),
  民事诉讼法2017: law('中华人民共和国民事诉讼法', '2017-07-01', 'memory', {
    version: '2017修正',
    until: '2021-12-31',
    number: '主席令第71号',
  }),
  民法典: law('中华人民共和国民法典', '2021-01-01', 'text', { number: '主席令第45号' }),
  立法法: law('中华人民共和国立法法', '2023-03-15', 'memory', { version: '2023修正', number: '主席令第3号' }),
  刑法: law('中华人民共和国刑法', '2021-03-01', 'text', { version: '修正案（十一）', number: '主席令第66号' }),
  消防法: law('中华人民共和国消防法', '2021-04-29', 'secondary', { version: '2021修正', number: '主席令第81号' }),
  特种设备安全法: law('中华人民共和国特种设备安全法', '2014-01-01', 'secondary', { number: '主席令第4号' }),
  突发事件应对法: law('中华人民共和国突发事件应对法', '2024-11-01', 'text', {
    version: '2024修订',
    number: '主席令第25号',
  }),
  危险化学品安全法: law('中华人民共和国危险化学品安全法', '2026-05-01', 'secondary', { number: '主席令第64号' }),
  防洪法: law('中华人民共和国防洪法', '2016-07-02', 'text', { version: '2016修正', number: '主席令第48号' }),

  行政诉讼法解释: interpretation('最高人民法院关于适用《中华人民共和国行政诉讼法》的解释', '2018-02-08', 'text', {
    number: '法释〔2018〕1号',
  }),
  危害生产安全刑事案件解释: interpretation(
    '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释',
    '2015-12-16',
    'text',
    { number: '法释〔2015〕22号' },
  ),
  危害生产安全刑事案件解释二: interpretation(
    '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
    '2022-12-19',
    'text',
    { number: '法释〔2022〕19号' },
  ),
  审理行政案件座谈会纪要: interpretation('关于审理行政案件适用法律规范问题的座谈会纪要', '2004-05-18', 'memory', {
    number: '法〔2004〕96号',
  }),
  追责时效问题的意见: interpretation(
    '全国人大常委会法制工作委员会关于提请明确对行政处罚追诉时效“二年未被发现”认定问题的函的研究意见',
    '2004-12-24',
    'memory',
    { number: '法工委复字〔2004〕27号' },
  ),
  公益诉讼办案规则: interpretation('人民检察院公益诉讼办案规则', '2021-07-01', 'memory'),
} as const satisfies { readonly [shortName: string]: StatuteDeclaration };
