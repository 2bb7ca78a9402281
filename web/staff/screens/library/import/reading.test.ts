import { describe, expect, it } from 'vitest';
import { asksForDay, isImportable, readChosen, withDay } from './reading.ts';

const file = (content: string) => new File([content], '某法.md');
const TEXT = '# 中华人民共和国行政强制法\n\n2011年6月30日通过\n\n第一条 好。\n';

describe('选好的法规文件', () => {
  it('a good one may be imported, a broken one not', async () => {
    expect(isImportable(await readChosen(file(TEXT), '1'))).toBe(true);
    expect(isImportable(await readChosen(file(TEXT.replace('第一条', '第二条')), '2'))).toBe(false);
  });

  it('asks for the day only where the file does not say which text it is, and reads it again with the day', async () => {
    expect(asksForDay(await readChosen(file(TEXT), '1'))).toBe(false);
    const unclear = await readChosen(file(TEXT.replace('2011年6月30日通过', '')), '2');
    expect([asksForDay(unclear), isImportable(unclear)]).toEqual([true, false]);
    const told = withDay(unclear, '2012-01-01');
    expect([asksForDay(told), isImportable(told), told.report.statute]).toEqual([true, true, '行政强制法']);
    expect(isImportable(withDay(told, undefined))).toBe(false);
    expect(isImportable(withDay(unclear, '2012-02-30'))).toBe(false);
  });
});
