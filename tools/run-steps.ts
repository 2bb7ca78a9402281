/** Runs steps one after another, goes on after a failure, counts, and says how long each took. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Step } from './steps.ts';

export type Count = Readonly<{ passed: number; failed: number }>;

type Outcome = Count & Readonly<{ title: string; seconds: number; note?: string }>;

export async function runStep(step: Step): Promise<Outcome> {
  say(`\n▶ ${step.title}`);
  if (step.results !== undefined) {
    mkdirSync(dirname(step.results), { recursive: true });
    rmSync(step.results, { force: true }); // Or a crashed run would be counted with yesterday's results.
  }
  const begun = performance.now();
  const ending = await runCommand(step);
  const seconds = (performance.now() - begun) / 1000;
  const outcome = { title: step.title, seconds, ...count(step, ending === 'succeeded') };
  const note = ending === 'timed out' ? `超过 ${String(step.timeLimitMinutes)} 分钟，已中止` : undefined;
  say(line({ ...outcome, ...(note === undefined ? {} : { note }) }));
  return note === undefined ? outcome : { ...outcome, note };
}

/** The table, the one line that CI reads, and the exit code. */
export function report(outcomes: readonly Outcome[]): void {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  say(`\n—— 汇总（${duration(seconds)}）——`);
  for (const outcome of outcomes) say(line(outcome));
  say(`${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

type Ending = 'succeeded' | 'failed' | 'timed out';

async function runCommand({ command, env, timeLimitMinutes }: Step): Promise<Ending> {
  const [file = '', ...args] = command;
  // A process group of its own, so that a step that hangs can be ended with all it started.
  const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...env }, detached: true });
  const interrupt = (): void => {
    signalGroup(child.pid, 'SIGINT');
    process.exit(130);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const state = { timedOut: false };
  const timer = setTimeout(() => {
    state.timedOut = true;
    signalGroup(child.pid, 'SIGKILL');
  }, timeLimitMinutes * 60_000);
  try {
    const [code]: unknown[] = await once(child, 'exit').catch(() => [1]);
    if (state.timedOut) return 'timed out';
    return code === 0 ? 'succeeded' : 'failed';
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

function count({ results }: Step, hasSucceeded: boolean): Count {
  const tests = results === undefined ? undefined : readResults(results);
  if (tests === undefined) return hasSucceeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A file that cannot be loaded, or an error outside of any test, fails the run without failing a test.
  return hasSucceeded || tests.failed > 0 ? tests : { ...tests, failed: 1 };
}

type Results = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly Readonly<{ status: string; assertionResults: readonly unknown[] }>[];
}>;

function readResults(file: string): Count | undefined {
  if (!existsSync(file)) return undefined;
  try {
    // Written by vitest a moment ago, in the format of Jest.
    const results = JSON.parse(readFileSync(file, 'utf8')) as Results; // Checked by the sums it must give.
    const unloadable = results.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: results.numPassedTests, failed: results.numFailedTests + unloadable.length };
  } catch {
    return undefined;
  }
}

function line({ title, passed, failed, seconds, note }: Outcome): string {
  const mark = failed === 0 ? '✓' : '✗';
  const remark = note === undefined ? '' : `，${note}`;
  return `${mark} ${title}：通过 ${String(passed)}，失败 ${String(failed)}，${duration(seconds)}${remark}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} 秒`;
  return `${String(Math.floor(seconds / 60))} 分 ${String(Math.round(seconds % 60))} 秒`;
}
