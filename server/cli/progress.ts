/** Progress on the terminal: one line that is overwritten; in a log file, a line now and then. */

const EVERY = 100;

export function progress(verb: string, unit: string): (count: number) => void {
  return (count) => {
    if (count % EVERY !== 0) return;
    const line = `${verb} ${String(count)} ${unit}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}   `);
    else if (count % (EVERY * 10) === 0) console.log(line);
  };
}
