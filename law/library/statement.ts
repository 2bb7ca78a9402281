/**
 * 转述: what an article demands, in the product's own words. Where somebody wrote it after reading the article it is `written`;
 * else it says what the catalogues take from the article and no more, so that nothing is invented.
 */

import type { Verification } from '../statutes/statute.ts';
import { statuteOf } from '../statutes/index.ts';
import { writtenStatement } from '../statements/index.ts';
import { referencesTo, type ArticlePlace, type Reference } from './references.ts';

export interface Statement {
  readonly kind: 'written' | 'derived';
  readonly words: string;
  /** How far the statute was read from which it was taken. */
  readonly verified: Verification;
}

const MOST_NAMES = 12; // Of violations in one derived sentence; the list below it has them all.

/** Undefined where nothing is known of the article. */
export function statementOf(place: ArticlePlace): Statement | undefined {
  const { verified } = statuteOf(place.statute);
  const words = writtenStatement(place);
  if (words !== undefined) return { kind: 'written', words, verified };
  const found = referencesTo(place);
  return found.length === 0 ? undefined : { kind: 'derived', words: derived(found), verified };
}

function derived(references: readonly Reference[]): string {
  const said = [
    sentence(references, '本系统据此要求：', ({ kind, role }) => kind === 'gate' && role === '依据'),
    sentence(references, '期限：', ({ kind, role }) => kind === 'clock' && role === '依据'),
    sentence(references, '不计入期限：', ({ kind, role }) => kind === 'clock' && role !== '依据'),
    sentence(references, '违反本条的行为：', ({ kind, role }) => kind === 'violation' && role === '义务'),
    sentence(references, '本条处罚的行为：', ({ kind, role }) => kind === 'violation' && role === '罚则'),
    sentence(references, '一并适用于：', ({ kind, role }) => kind === 'violation' && role === '一并适用'),
    sentence(references, '检查：', ({ kind, role }) => kind === 'item' && role !== '重大事故隐患'),
    sentence(references, '判定为重大事故隐患：', ({ kind }) => kind === 'hazard'),
    sentence(references, '涉嫌犯罪：', ({ kind }) => kind === 'crime'),
    sentence(references, '可能涉嫌本条犯罪的行为：', ({ role }) => role === '可能涉嫌犯罪'),
  ];
  return `本系统引用此条：${said.filter((words) => words !== '').join('；')}。`;
}

function sentence(references: readonly Reference[], begin: string, isMeant: (reference: Reference) => boolean): string {
  const words = [...new Set(references.filter(isMeant).map((reference) => reference.words.replace(/[。？]$/, '')))];
  if (words.length === 0) return '';
  const more = words.length > MOST_NAMES ? `等 ${String(words.length)} 项` : '';
  return `${begin}${words.slice(0, MOST_NAMES).join('；')}${more}`;
}
