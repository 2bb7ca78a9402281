import { describe, expect, it } from 'vitest';
import { enterprises, readValues, registers, type FieldProblem } from './index.ts';

function problemsOf(given: unknown): readonly FieldProblem[] {
  const read = readValues(enterprises, given);
  return read.ok ? [] : read.problems;
}

describe('what an empty form is told', () => {
  it.each(registers.map((register) => [register.title, register] as const))(
    '%s: no English leaks',
    (_title, register) => {
      const read = readValues(register, {});
      for (const { wrong, mend } of read.ok ? [] : read.problems) expect(wrong + mend).not.toMatch(/[a-z]{3,}/);
    },
  );

  it('names the field that the law’s own schema does not know', () => {
    const wrongs = problemsOf({}).map(({ field, wrong }) => [field, wrong]);
    expect(wrongs).toContainEqual(['uscc', '请填写统一社会信用代码']);
    expect(wrongs).toContainEqual(['industryCode', '请填写行业代码']);
  });

  it('names the field of a sub-record, by its place', () => {
    const accidents = [{ grade: 'general', summary: '机械伤害' }];
    expect(problemsOf({ accidents })).toContainEqual(
      expect.objectContaining({ field: 'accidents.0.on', wrong: '请填写日期' }),
    );
  });

  it('tells a wrong code by what is wrong with it', () => {
    const [problem] = problemsOf({ uscc: '9136070' }).filter(({ field }) => field === 'uscc');
    expect(problem?.wrong).not.toContain('请填写');
  });
});
