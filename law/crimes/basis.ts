/** Short ways to cite what the crimes rest on. */

import { memory, secondary, text } from '../checklist/basis.ts';
import type { Basis } from '../checklist/check-item.ts';

export function criminalLaw(article: number, paragraph = 0, item = 0): Basis {
  return text('刑法', article, paragraph, item);
}

/** 之一 of an article that an amendment inserted: 第一百三十四条之一. */
export function insertedArticle(article: number, paragraph = 0, item = 0): Basis {
  const { citation, verified } = criminalLaw(article, paragraph, item);
  return { citation: { ...citation, inserted: 1 }, verified };
}

/** 法释〔2015〕22号. */
export function interpretation2015(article: number, paragraph = 0): Basis {
  return text('危害生产安全刑事案件解释', article, paragraph);
}

/** 法释〔2022〕19号. */
export function interpretation2022(article: number, paragraph = 0): Basis {
  return text('危害生产安全刑事案件解释二', article, paragraph);
}

/** 国务院令第310号, as revised in 2020. */
export function referralRule(article: number, paragraph = 0): Basis {
  return text('移送涉嫌犯罪案件规定', article, paragraph);
}

/** 应急〔2019〕54号: 第七条 was read, the rest only in a summary. */
export function linkageRule(article = 0): Basis {
  return article === 7 ? text('行刑衔接工作办法', article) : secondary('行刑衔接工作办法', article);
}

/** unverified: an article of the criminal law whose use here depends on interpretations that were not read. */
export function criminalLawFromMemory(article: number, paragraph = 0, item = 0): Basis {
  return memory('刑法', article, paragraph, item);
}
