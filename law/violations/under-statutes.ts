/** What the statutes say once whose violations fill several files. */

import type { UnderStatute } from './declare.ts';

export const underSafetyLaw: UnderStatute = {
  statute: '安全生产法',
  version: '2021年第三次修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业生产经营单位（应急部门监管范围）',
  verified: 'text',
};

export const underChemicalsLaw: UnderStatute = {
  statute: '危险化学品安全法',
  version: '2025-12-27通过，主席令第64号',
  authority: '负有危险化学品安全监督管理职责的部门按职责分工（生产、储存、使用、经营环节为应急管理部门）',
  industry: '危险化学品储存',
  verified: 'text',
  source: '公开仓库An-0726/safety-basis收录的全国人大公布全文(officialUrl npc.gov.cn 202512/t20251227_450708)',
};

export const underChemicalsRegulation: UnderStatute = {
  statute: '危险化学品安全管理条例',
  version: '国务院令第645号修订',
  authority: '应急管理部门（条例原称安全生产监督管理部门）',
  industry: '危险化学品生产、储存、使用',
  verified: 'text',
  note: '2026-05-01起同类行为适用《危险化学品安全法》对应条款；条例未见废止公告（2026-09公开目录仍列为现行）。行为在2026-04-30以前的仍按条例，从旧兼从轻。',
};
