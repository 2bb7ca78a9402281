/** Short ways to cite what the gates rest on. How far each text was read is in its name or beside it. */

import { memory, secondary, text } from '../checklist/basis.ts';
import { insertedArticle } from '../crimes/basis.ts';
import type { Basis } from '../checklist/check-item.ts';

export { safetyLaw } from '../checklist/basis.ts';

/** 行政处罚法 (2021), read. */
export function penaltyLaw(article: number, paragraph = 0, item = 0): Basis {
  return text('行政处罚法', article, paragraph, item);
}

/** 行政强制法, read. */
export function compulsionLaw(article: number, paragraph = 0, item = 0): Basis {
  return text('行政强制法', article, paragraph, item);
}

/** 行政复议法 (2023), read. */
export function reconsiderationLaw(article: number, paragraph = 0, item = 0): Basis {
  return text('行政复议法', article, paragraph, item);
}

/** 行政诉讼法 (2017), read. */
export function litigationLaw(article: number, paragraph = 0): Basis {
  return text('行政诉讼法', article, paragraph);
}

/** 民事诉讼法 (2023), read. */
export function civilProcedureLaw(article: number): Basis {
  return text('民事诉讼法', article);
}

/** 国务院令第310号 (2020), read. */
export function referralRule(article: number, paragraph = 0): Basis {
  return text('移送涉嫌犯罪案件规定', article, paragraph);
}

/** 国办发〔2024〕54号, seen quoted; it has parts, no articles. */
export const inspectionOpinion: Basis = secondary('涉企行政检查意见');

/** unverified: a prohibition of 国办发〔2024〕54号 whose wording is known from memory. */
export const inspectionOpinionFromMemory: Basis = memory('涉企行政检查意见');

/** The forms of 行政检查 of 2025, seen described. */
export const inspectionForms: Basis = secondary('行政检查文书文本');

/** The bureau's own plan, read; it binds inside the bureau. */
export const ownPlan: Basis = text('执法规范提升年方案');

/** 令第15号 as amended by 令第77号, until 2026-01-31; excerpts. Article numbers are those of 2015. */
export function formerRule(article: number, paragraph = 0): Basis {
  return secondary('安全生产违法行为行政处罚办法2015', article, paragraph);
}

/** unverified: 应急管理部令第18号, whose text was not obtained. */
export const presentRule: Basis = memory('安全生产违法行为行政处罚办法');

/** 刑法第一百三十四条之一, 危险作业罪, read. */
export const dangerousOperation: Basis = insertedArticle(134);
