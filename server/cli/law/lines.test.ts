import { Readable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { rangeCommand } from './range.ts';
import { answers } from './index.ts';

const welder = '{"ref":"AQSCF-97-7","subject":"单位","phase":"首次即可","conductOn":"2026-05-01"}';

it('answers every line in its order: a bad one is an error with its number and stops nothing', async () => {
  const input = Readable.from([`\ufeff${welder}\r\n\n{"ref":\n`, `7\n{"ref":"没有"}\n${welder}`]);
  const lines: unknown[] = [];
  for await (const answer of answers(rangeCommand, input)) lines.push(JSON.parse(answer));
  expect(lines).toMatchObject([
    { maxFen: 10_000_000 },
    { line: 3, error: '这一行不是有效的 JSON' },
    { line: 4 },
    { line: 5 },
    { maxFen: 10_000_000 },
  ]);
});

it('refuses a line that has lost its line ends', async () => {
  for await (const answer of answers(rangeCommand, Readable.from(['1'.repeat(1_000_001)]))) {
    expect(JSON.parse(answer)).toEqual({ line: 1, error: '这一行太长' });
  }
});

it('a mistake of ours is an error of its line, too', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const broken = { name: 'broken', run: (line: unknown) => (line === 1 ? explode() : line) };
  const lines: string[] = [];
  for await (const answer of answers(broken, Readable.from(['1\n2\n']))) lines.push(answer);
  expect(lines).toEqual(['{"line":1,"error":"这一行没有算出来：程序内部错误，请报告"}', '2']);
  expect(told).toHaveBeenCalledOnce();
});

function explode(): never {
  throw new RangeError('a bug');
}
