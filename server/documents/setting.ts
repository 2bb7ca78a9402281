/** The process in which papers are set: one compiler, one paper at a time. It knows files and bytes, no law. */

import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Job, Outcome, WorkerSettings } from './job.ts';
import type { Setting } from './layouts.ts';
import { newPageSplitter } from './svg-pages.ts';

/** The same paper must give the same bytes in any year, so the file carries this moment instead of the clock's. */
const CREATION_TIMESTAMP_SECONDS = 1_767_225_600;
/** Results that the last so many papers did not use are forgotten. */
const CACHE_AGE = 12;
const EVICT_EVERY = 20;

const { root, fonts, roles } = JSON.parse(process.argv[2] ?? '') as WorkerSettings; // Handed over by typesetter.ts.
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [...fonts] }] });
compiler.mapShadow(join(root, 'fonts.json'), Buffer.from(JSON.stringify(roles)));
const splitPages = newPageSplitter();
let done = 0;

// The server ends us: a signal to both must not cut a paper that it still waits for, and without it there is nothing to do.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));

process.on('message', (job: Job) => {
  process.send?.(run(job));
  done += 1;
  if (done % EVICT_EVERY === 0) compiler.evictCache(CACHE_AGE);
});

function run(job: Job): Outcome {
  const shadows = shadowFiles(job);
  try {
    for (const [path, bytes] of shadows) compiler.mapShadow(path, bytes);
    const set = compile(join(root, job.form, `${job.formSet}.typ`));
    const setting = settingOf(compiler.query(set, { selector: '<fit>', field: 'value' }));
    return { id: job.id, ok: true, pages: set.numOfPages, setting, ...output(job, set) };
  } catch (error) {
    return { id: job.id, ok: false, reasons: error instanceof SetupFault ? error.reasons : [String(error)] };
  } finally {
    for (const [path] of shadows) compiler.unmapShadow(path);
  }
}

type Probe = { readonly name: 'bodyEnd' | 'closeStart' | 'closeEnd' } & Setting['bodyEnd'] & Setting;

/** What the layout reports (shared/fit.typ): three places, and with the second what it was set with. */
function settingOf(reported: unknown): Setting {
  const probes = reported as readonly Probe[]; // written by our own layout, nothing else carries the label
  const find = (name: Probe['name']) => probes.find((probe) => probe.name === name);
  const [bodyEnd, closeStart, closeEnd] = [find('bodyEnd'), find('closeStart'), find('closeEnd')];
  if (bodyEnd === undefined || closeStart === undefined || closeEnd === undefined) {
    throw new SetupFault(['版式没有报告正文和落款的位置']);
  }
  const { room, pitch, gap, pitches } = closeStart;
  return { bodyEnd, closeStart, closeEnd, room, pitch, gap, pitches };
}

function shadowFiles(job: Job): [string, Buffer][] {
  const assets = job.assets.map(([name, bytes]): [string, Buffer] => [join(root, 'assets', name), Buffer.from(bytes)]);
  const fit = Buffer.from(JSON.stringify({ pitch: job.pitch ?? null }));
  return [[join(root, 'paper.json'), Buffer.from(job.paper)], [join(root, 'fit.json'), fit], ...assets];
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

function reasonOf(diagnostic: unknown): string {
  // The compiler's own shape of a diagnostic is untyped: only its message and place are used, and both may be missing.
  const { message, path, range } = diagnostic as { message?: string; path?: string; range?: unknown };
  return `${message ?? '未知错误'}${path === undefined ? '' : ` (${path} ${JSON.stringify(range ?? '')})`}`;
}

function output(job: Job, set: NodeTypstDocument): { pdf?: Uint8Array; svg?: readonly string[] } {
  if (job.as === 'report') return {};
  if (job.as === 'svg') return { svg: splitPages(compiler.plainSvg(set)) };
  const pdf = compiler.pdf(set, { pdfStandard: 'a-2b', creationTimestamp: CREATION_TIMESTAMP_SECONDS });
  return { pdf: new Uint8Array(pdf) };
}
