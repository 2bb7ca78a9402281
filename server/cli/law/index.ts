/** `zhifa law <what>`: the calculators of the law without a database. JSON lines in, JSON lines out, in the same order. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { publishedCalendar } from '@zhifa/law';
import { UsageError, type CommandLine } from '../arguments.ts';
import { additionalFineCommand } from './additional-fine.ts';
import { deadlineCommand } from './deadline.ts';
import { discretionCommand } from './discretion.ts';
import { readNotices, type LawSetting } from './notice-file.ts';
import { rangeCommand } from './range.ts';

interface LawCommand {
  readonly name: string;
  /** Answers one line; what is wrong with it is an `error` in the answer, never an exception. */
  readonly run: (line: unknown, setting: LawSetting) => unknown;
}

const commands: readonly LawCommand[] = [deadlineCommand, rangeCommand, discretionCommand, additionalFineCommand];

const LONGEST_LINE = 1_000_000; // Characters; no question is longer, so what is has lost its line ends.

/** Reads standard input, or the file that is named. */
export async function lawCommand({ words: [name = '', file], options }: CommandLine): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    throw new UsageError(
      `用法：npx zhifa law ${commands.map((each) => each.name).join('|')} [文件] [--notice 放假通知的文本文件，多个用逗号隔开]，每行一个 JSON`,
    );
  }
  const setting = { calendar: readNotices(options['notice']) };
  const input = file === undefined ? process.stdin : createReadStream(file);
  for await (const answer of answers(command, input, setting)) process.stdout.write(`${answer}\n`);
  return 0;
}

/** One answer for each line that is not blank. */
export async function* answers(
  { run }: LawCommand,
  input: Readable,
  setting: LawSetting = { calendar: publishedCalendar },
): AsyncGenerator<string> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const written = text.replace(/^\ufeff/, '').trim();
    if (written !== '')
      yield JSON.stringify(
        withNumber(
          answerTo((line) => run(line, setting), written),
          number,
        ),
      );
  }
}

function answerTo(run: (line: unknown) => unknown, written: string): unknown {
  if (written.length > LONGEST_LINE) return { error: '这一行太长' };
  try {
    return run(JSON.parse(written));
  } catch (error) {
    if (error instanceof SyntaxError) return { error: '这一行不是有效的 JSON' };
    console.error(error); // A mistake of ours: its line says so, the lines after it are answered all the same.
    return { error: '这一行没有算出来：程序内部错误，请报告' };
  }
}

/** An error says in which line of the input it was met. */
function withNumber(answer: unknown, line: number): unknown {
  const isError = typeof answer === 'object' && answer !== null && 'error' in answer;
  return isError ? { line, ...answer } : answer;
}
