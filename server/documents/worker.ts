/** The thread in which papers are set: one compiler, one paper at a time. It knows files and bytes, no law. */

import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Job, Outcome, WorkerSettings } from './job.ts';
import { splitPages } from './svg-pages.ts';

/** The same paper must give the same bytes in any year, so the file carries this moment instead of the clock's. */
const CREATION_TIMESTAMP_SECONDS = 1_767_225_600;
/** Results that the last so many papers did not use are forgotten. */
const CACHE_AGE = 12;
const EVICT_EVERY = 20;

const { root, fonts, roles } = workerData as WorkerSettings; // handed over by typesetter.ts
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [...fonts] }] });
compiler.mapShadow(join(root, 'fonts.json'), Buffer.from(JSON.stringify(roles)));
let done = 0;

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(run(job));
  done += 1;
  if (done % EVICT_EVERY === 0) compiler.evictCache(CACHE_AGE);
});

function run(job: Job): Outcome {
  const shadows = shadowFiles(job);
  try {
    for (const [path, bytes] of shadows) compiler.mapShadow(path, bytes);
    const page = compile(join(root, job.form, `${job.formSet}.typ`));
    return { id: job.id, ok: true, pages: page.numOfPages, ...output(job, page) };
  } catch (error) {
    return { id: job.id, ok: false, reasons: error instanceof SetupFault ? error.reasons : [String(error)] };
  } finally {
    for (const [path] of shadows) compiler.unmapShadow(path);
  }
}

function shadowFiles(job: Job): [string, Buffer][] {
  const assets = job.assets.map(([name, bytes]): [string, Buffer] => [join(root, 'assets', name), Buffer.from(bytes)]);
  return [[join(root, 'paper.json'), Buffer.from(job.paper)], ...assets];
}

class SetupFault extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('; '));
    this.reasons = reasons;
  }
}

function compile(mainFilePath: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath });
  if (compiled.result !== null) return compiled.result;
  const error = compiled.takeError() ?? compiled.takeDiagnostics();
  throw new SetupFault(error === null ? ['排版失败，没有说明'] : compiler.fetchDiagnostics(error).map(reasonOf));
}

/** The compiler's own shape of a diagnostic is untyped: only its message and place are used. */
function reasonOf(diagnostic: unknown): string {
  const { message, path, range } = diagnostic as { message?: string; path?: string; range?: unknown };
  return `${message ?? '未知错误'}${path === undefined ? '' : ` (${path} ${JSON.stringify(range ?? '')})`}`;
}

function output(job: Job, page: NodeTypstDocument): { pdf?: Uint8Array; svg?: readonly string[] } {
  if (job.as === 'svg') return { svg: splitPages(compiler.plainSvg(page)) };
  const pdf = compiler.pdf(page, { pdfStandard: 'a-2b', creationTimestamp: CREATION_TIMESTAMP_SECONDS });
  return { pdf: new Uint8Array(pdf) };
}
