/** Progress on the terminal: one line that is overwritten; in a log file, a line now and then. */

import { setTimeout } from 'node:timers/promises';

const EVERY = 100;
const LOOK_EVERY_MS = 400;
const LOGGED_LOOKS = 10; // A log file gets every tenth.

export function progress(verb: string, unit: string): (count: number) => void {
  return (count) => {
    if (count % EVERY !== 0) return;
    const line = `${verb} ${String(count)} ${unit}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}   `);
    else if (count % (EVERY * 10) === 0) console.log(line);
  };
}

export interface LiveLine {
  readonly show: (line: string) => void;
  readonly end: () => void;
}

/** On the error channel, because the result may be read by a program. */
export function liveLine(): LiveLine {
  let [shown, looks] = ['', 0];
  return {
    show: (line) => {
      if (line === shown) return;
      if (process.stderr.isTTY) process.stderr.write(`\r${line}   `);
      else if (looks % LOGGED_LOOKS === 0) console.error(line);
      looks += 1;
      shown = line;
    },
    end: () => {
      if (process.stderr.isTTY && shown !== '') process.stderr.write('\n');
    },
  };
}

/** Looks now and then how far something is, until it ends. */
export async function shownWhile<Result>(work: Promise<Result>, look: () => Promise<string>): Promise<Result> {
  const line = liveLine();
  const ended = work.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([ended, setTimeout(LOOK_EVERY_MS, false, { ref: false })]))) line.show(await look());
  line.end();
  return work;
}
