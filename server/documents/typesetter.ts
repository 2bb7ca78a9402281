/**
 * Papers out of data: hands each paper to the one process that sets them, in the order in which they were asked for. A
 * process and not a thread, because only a process that ended gives back the memory of the compiler.
 */

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findFonts, missingGlyphs, type FontSet } from './fonts.ts';
import type { Answer, Job, Outcome, WorkerSettings } from './job.ts';
import { fitted, textsOf, type Setting } from './layouts.ts';

/** Pictures by the names under which the paper mentions them, scaled to print size beforehand. */
export type Assets = Readonly<Record<string, Uint8Array>>;

export type Typesetter = {
  /** A PDF/A-2b file; the same paper gives the same bytes. */
  readonly renderPdf: (form: string, paper: object, assets?: Assets) => Promise<Uint8Array>;
  /** One SVG a page, for the screen. */
  readonly renderSvgPages: (form: string, paper: object, assets?: Assets) => Promise<readonly string[]>;
  /** How many pages the paper takes and where its parts end, without any file. */
  readonly report: (form: string, paper: object, assets?: Assets) => Promise<PageReport>;
  /** Characters nobody could draw, as 字（U+5B57）; a paper with one must not be issued. */
  readonly missingGlyphs: (text: string) => string[];
  readonly close: () => Promise<void>;
};

export type PageReport = { readonly pages: number; readonly setting: Setting };

export type TypesetterSettings = {
  /** The folder of layouts; the one of the documents package when left out. */
  readonly root?: string;
  readonly fonts?: FontSet;
  readonly formSet?: string;
  /** How long the process may have nothing to do before it ends and gives its memory back. */
  readonly restAfterMs?: number;
};

/** The paper could not be set: a layout, a picture or a character is at fault. Nothing was written. */
export class TypesettingError extends Error {
  readonly form: string;
  readonly reasons: readonly string[];
  constructor(form: string, reasons: readonly string[]) {
    super(`文书「${form}」无法排版：${reasons.join('；')}`);
    this.name = 'TypesettingError';
    this.form = form;
    this.reasons = reasons;
  }
}

/** No paper of ours is larger; more means that photos were not scaled before. */
const MOST_ASSET_BYTES = 32 * 1024 * 1024;
/** Waiting papers beyond this are refused at once, so that a flood cannot fill the memory. */
const LONGEST_QUEUE = 500;
/** A set of fonts and the compiler hold some 200 MB, which a server that prints nothing need not keep. */
const REST_AFTER_MS = 60_000;
const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,120}$/u;
const FORM_NAME = /^[a-z0-9][a-z0-9-]{0,60}$/;

type Waiting = {
  readonly form: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

export function startTypesetter(settings: TypesetterSettings = {}): Typesetter {
  const fonts = onceAsked(() => settings.fonts ?? findFonts());
  const formSet = settings.formSet ?? '2026';
  const root = settings.root ?? fileURLToPath(new URL('../../documents', import.meta.url));
  const setter = startProcess(
    () => ({ root, fonts: fonts().directories, roles: fonts().roles }),
    settings.restAfterMs ?? REST_AFTER_MS,
  );
  const set = async (form: string, paper: object, as: Job['as'], assets: Assets = {}): Promise<Answer> => {
    const job = { form, formSet, paper: JSON.stringify(paper), assets: checkedAssets(form, assets) };
    const report = (pitch?: number) => setter.set({ ...job, as: 'report', ...(pitch === undefined ? {} : { pitch }) });
    const { pitch, pitches } = await fitted(async (asked) => (await report(asked)).setting);
    // Asked in the same words as before, because the compiler still knows what it has just set.
    return setter.set({ ...job, as, ...(pitch === pitches.preferred ? {} : { pitch }) });
  };
  return {
    renderPdf: async (form, paper, assets) => {
      refuseMissingGlyphs(fonts(), form, paper);
      return present((await set(form, paper, 'pdf', assets)).pdf);
    },
    renderSvgPages: async (form, paper, assets) => present((await set(form, paper, 'svg', assets)).svg),
    report: async (form, paper, assets) => {
      const { pages, setting } = await set(form, paper, 'report', assets);
      return { pages, setting };
    },
    missingGlyphs: (text) => missingGlyphs(fonts(), text),
    close: () => setter.close(),
  };
}

/** Reading the faces takes a quarter of a second, which the start of the server need not wait for. */
function onceAsked<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** A paper with a box in place of a character is never printed: the characters are named instead. */
function refuseMissingGlyphs(fonts: FontSet, form: string, paper: object): void {
  const missing = missingGlyphs(fonts, textsOf(paper));
  if (missing.length > 0) throw new TypesettingError(form, [`字库中没有这些字：${missing.join('、')}`]);
}

type SettingProcess = {
  readonly set: (job: Omit<Job, 'id'>) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

function startProcess(settingsOf: () => WorkerSettings, restAfterMs: number): SettingProcess {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let child: ChildProcess | undefined;
  let rest: NodeJS.Timeout | undefined;
  const end = (reason: string): void => {
    child?.kill('SIGKILL'); // It holds nothing that could be lost.
    child = undefined;
    for (const { form, reject } of waiting.values()) reject(new TypesettingError(form, [reason]));
    waiting.clear();
  };
  const settled = (outcome: Outcome) => {
    settle(waiting, outcome);
    if (waiting.size > 0) return;
    child?.unref(); // An idle process must not keep the program from ending.
    child?.channel?.unref();
    rest = setTimeout(() => {
      end(STOPPED);
    }, restAfterMs).unref();
  };
  const start = (): ChildProcess => {
    const started = newProcess(settingsOf(), settled, (reason) => {
      if (child === started) end(reason); // One that was put to rest speaks for nobody.
    });
    return started;
  };
  return {
    set: (job) =>
      new Promise((resolve, reject) => {
        if (!FORM_NAME.test(job.form)) throw new TypesettingError(job.form, ['没有这种文书']);
        if (waiting.size >= LONGEST_QUEUE) throw new TypesettingError(job.form, ['排版任务过多，请稍后再试']);
        clearTimeout(rest);
        child ??= start();
        lastId += 1;
        waiting.set(lastId, { form: job.form, resolve, reject });
        child.ref();
        child.channel?.ref();
        child.send({ ...job, id: lastId } satisfies Job);
      }),
    close: () => {
      clearTimeout(rest);
      end(STOPPED);
      return Promise.resolve();
    },
  };
}

const STOPPED = '排版程序已停止';

function newProcess(settings: WorkerSettings, settled: (outcome: Outcome) => void, fail: (reason: string) => void) {
  const program = fileURLToPath(new URL('./setting-process.mjs', import.meta.url));
  const child = fork(program, [JSON.stringify(settings)], { serialization: 'advanced', execArgv: [] });
  child.on('message', (outcome) => {
    settled(outcome as Outcome); // Our own program at the other end says nothing else.
  });
  child.on('error', (error) => fail(`排版程序出错：${error.message}`));
  child.on('exit', () => fail(STOPPED));
  return child;
}

function settle(waiting: Map<number, Waiting>, outcome: Outcome): void {
  const asked = waiting.get(outcome.id);
  waiting.delete(outcome.id);
  if (asked === undefined) return;
  if (outcome.ok) asked.resolve(outcome);
  else asked.reject(new TypesettingError(asked.form, outcome.reasons));
}

function checkedAssets(form: string, assets: Assets): Job['assets'] {
  const list = Object.entries(assets);
  const odd = list.find(([name]) => !PLAIN_NAME.test(name));
  if (odd !== undefined) throw new TypesettingError(form, [`图片名「${odd[0]}」不能使用`]);
  const total = list.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0);
  if (total > MOST_ASSET_BYTES) throw new TypesettingError(form, ['图片过大，请先压缩']);
  return list;
}

function present<Output>(output: Output | undefined): Output {
  if (output === undefined) throw new Error('invariant: the process answers with what it was asked for');
  return output;
}
