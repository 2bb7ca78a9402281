/**
 * `npx tsx bench/law-library.ts`: searching the law library over 300 statutes, beside the plainest correct loop over the same
 * articles, in one run: how long until it is open, how long a question takes, what it keeps in memory. What counts are the ratios.
 */

import { civil } from '@zhifa/law';
import { libraryDocuments, openLibrary, readStatuteText, searchLibrary, type Library } from '@zhifa/law/library';
import { median } from './load.ts';
import { print, within, type Line } from './report.ts';

const STATUTES = 300;
const ARTICLES_EACH = 80;
const ROUNDS = 30;
const OPENINGS = 5;
const TODAY = civil('2026-11-29');
const LIMIT = 80;

/** One, two and more characters, several words, a rare one, one that is nowhere. */
const QUESTIONS = ['罚', '培训', '特种作业人员', '责令 限期 改正', '先行登记保存', '鑫森淼焱垚'] as const;

const SENTENCES = [
  '县级以上地方人民政府应当加强对本行政区域内有关工作的领导，建立健全协调机制',
  '生产经营单位应当对从业人员进行安全生产教育和培训，保证其具备必要的知识',
  '有下列行为之一的，责令限期改正，处十万元以下的罚款；逾期未改正的，责令停产停业整顿',
  '特种作业人员必须按照国家有关规定经专门的安全作业培训，取得相应资格，方可上岗作业',
  '当事人对行政处罚决定不服，申请行政复议或者提起行政诉讼的，行政处罚不停止执行',
  '在证据可能灭失或者以后难以取得的情况下，经负责人批准，可以先行登记保存',
  '国家鼓励和支持科学技术研究和先进技术的推广应用，提高管理水平',
  '任何单位和个人都有权向有关部门报告或者举报，接到报告的部门应当及时处理',
];
const WORDS =
  '法律行政机关应当依照规定实施监督管理有关单位个人不得违反标准要求保障权利义务责任程序期限审查批准备案检查评估';

/** The same numbers every time, so that two runs search the same texts. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state;
  };
}

function markdown(index: number): string {
  const next = numbers(index + 1);
  const filler = () => Array.from({ length: 20 + (next() % 40) }, () => WORDS.charAt(next() % WORDS.length)).join('');
  // One paragraph in twenty says something that is asked for: in real laws a word of the trade is rare.
  const said = () => (next() % 20 === 0 ? `${SENTENCES[next() % SENTENCES.length] ?? ''}，` : `${filler()}，`);
  const paragraph = () => `${said()}${filler()}。`;
  const articles = Array.from({ length: ARTICLES_EACH }, (_each, at) => {
    const paragraphs = Array.from({ length: 1 + (next() % 3) }, paragraph);
    return `第${String(at + 1)}条 ${paragraphs.join('\n\n')}`;
  });
  return `# 某行业管理规定之${String(index)}\n\n2020年1月1日公布\n\n${articles.join('\n\n')}`;
}

function documentsFrom(files: readonly string[]) {
  return libraryDocuments(
    files.map((file) => {
      const { report, text } = readStatuteText(file, { inForceFrom: civil('2020-05-01') });
      if (text === undefined) throw new Error(JSON.stringify(report.errors));
      return { title: report.title, inForceFrom: civil('2020-05-01'), text };
    }),
  );
}

/** Looks at every article for every word; correct, and nothing else. */
function plainest({ entries }: Library, words: string): number {
  const asked = words.split(' ');
  return entries.filter(
    ({ document: { inForceFrom, inForceUntil = TODAY }, searched }) =>
      inForceFrom <= TODAY && TODAY <= inForceUntil && asked.every((word) => searched.includes(word)),
  ).length;
}

function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers) / 1_048_576;
}

const files = Array.from({ length: STATUTES }, (_each, index) => markdown(index));
const characters = files.reduce((sum, file) => sum + file.length, 0);
const readMs = median(Array.from({ length: OPENINGS }, () => milliseconds(() => documentsFrom(files))));
const documents = documentsFrom(files);
const before = heapMegabytes();
const library = openLibrary(documents);
const heldMegabytes = heapMegabytes() - before;
const openMs = median(Array.from({ length: OPENINGS }, () => milliseconds(() => openLibrary(documents))));
const ours: Record<string, number> = {};
const theirs: Record<string, number> = {};
for (const words of QUESTIONS) {
  const found = searchLibrary(library, { words, on: TODAY, limit: LIMIT }).total;
  if (found !== plainest(library, words)) throw new Error(`${words}: the two do not find the same`);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: milliseconds(() => searchLibrary(library, { words, on: TODAY, limit: LIMIT })),
    theirs: milliseconds(() => plainest(library, words)),
  }));
  ours[words] = median(rounds.map((round) => round.ours));
  theirs[words] = median(rounds.map((round) => round.theirs));
}
const lines: Line[] = [
  within('读 300 部的正文', { measured: readMs, most: 1500, unit: '毫秒', remark: `${String(characters)} 字` }),
  within('建检索', { measured: openMs, most: 500, unit: '毫秒', remark: `${String(library.entries.length)} 条` }),
  within('检索所占内存', { measured: heldMegabytes, most: 60, unit: 'MB', remark: '不计正文本身' }),
  ...QUESTIONS.map((words) => {
    const [own = 0, plain = 0] = [ours[words], theirs[words]];
    const total = searchLibrary(library, { words, on: TODAY, limit: LIMIT }).total;
    const remark = `${own.toFixed(2)} 毫秒，逐条找 ${plain.toFixed(2)} 毫秒，${String(total)} 条`;
    return within(`“${words}”比逐条找`, { measured: (own / plain) * 100, most: 110, unit: '%', remark });
  }),
];
print(lines);
