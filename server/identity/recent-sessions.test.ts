import { describe, expect, it } from 'vitest';
import { beijing, instantOf, millisecondsOf } from '@zhifa/law';
import { RecentSessions } from './recent-sessions.ts';
import type { Session } from './sessions.ts';

const morning = beijing('2026-09-14', '09:00');
const after = (milliseconds: number) => instantOf(millisecondsOf(morning) + milliseconds);
const session = { csrfToken: 'x' } as Session; // The cache looks at nothing of it.

describe('刚查过的会话', () => {
  it.each([
    [0, session],
    [4999, session],
    [5000, undefined],
    [-1, undefined],
  ])('after %i ms', (milliseconds, found) => {
    const recent = new RecentSessions();
    recent.keep('token', session, morning);
    expect(recent.find('token', after(milliseconds))).toBe(found);
    expect(recent.find('another', after(milliseconds))).toBeUndefined();
  });

  it('is forgotten when somebody signs out', () => {
    const recent = new RecentSessions();
    recent.keep('token', session, morning);
    recent.forget();
    expect(recent.find('token', morning)).toBeUndefined();
  });
});
