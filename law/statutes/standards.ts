/** Standards, cited by title and number. */

import { standard } from './declare.ts';
import type { StatuteDeclaration } from './statute.ts';

export const standards = {
  粉尘防爆安全规程: standard('粉尘防爆安全规程', '2019-06-01', 'memory', 'GB 15577-2018'),
  木材加工系统粉尘防爆安全规范: standard('木材加工系统粉尘防爆安全规范', '2013-03-01', 'memory', 'AQ 4228-2012'),
  涂装作业安全规程: standard('涂装作业安全规程 涂漆工艺安全及其通风', '2024-01-01', 'secondary', 'GB 6514-2023'),
  喷漆室安全技术规定: standard('涂装作业安全规程 喷漆室安全技术规定', '2026-08-01', 'secondary', 'GB 14444-2025'),
  粉尘爆炸危险场所除尘系统安全技术规范: standard(
    '粉尘爆炸危险场所用除尘系统安全技术规范',
    '2016-12-01',
    'memory',
    'AQ 4273-2016',
  ),
  低压配电设计规范: standard('低压配电设计规范', '2012-06-01', 'memory', 'GB 50054'),
  冷库设计标准: standard('冷库设计标准', '2021-12-01', 'memory', 'GB 50072'),
  汽车加油加气加氢站技术标准: standard('汽车加油加气加氢站技术标准', '2021-10-01', 'memory', 'GB 50156'),
} as const satisfies { readonly [shortName: string]: StatuteDeclaration };
