/** The straight road: task to closure by lawful acts only. */

import { describe, expect, it } from 'vitest';
import { fold, type RecordedAct } from '../kernel/index.ts';
import { inspectionAt } from './fixture.ts';
import { inspection } from './index.ts';

describe('检查全程', () => {
  it('从派发任务走到办结', () => {
    const { state, record } = inspectionAt('closed');
    expect(state.stage).toBe('closed');
    expect(record.every(({ isLate }) => !isLate)).toBe(true);
  });

  it('重放记录得到同一状态，经 JSON 也一样', () => {
    const { state, record } = inspectionAt('closed');
    const read = JSON.parse(JSON.stringify(record)) as readonly RecordedAct[]; // What the store gives back.
    expect(fold(inspection, read)).toEqual(JSON.parse(JSON.stringify(state)));
  });
});
