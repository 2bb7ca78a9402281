import { describe, expect, it } from 'vitest';
import { caughtUp, contestedBy, movedOn, openedOn, seenVersion, withoutSeen, type RecordedEntry } from './opened.ts';

const reader = { accountId: 'liu', itemOf: () => undefined };
const mine = answer('G-12');

function answer(checkItem: string) {
  return { name: 'item.answer', input: { answers: [{ checkItem }] } };
}

/** Of a recorded act only who, what and where it stands matter here. */
function recorded(sequence: number, accountId: string, said: { readonly name: string; readonly input: unknown }) {
  const act = { id: `act ${String(sequence)}`, sequence, actor: { accountId }, ...said };
  return { act } as unknown as RecordedEntry; // reason: the rest of an entry is not read by what is tested.
}

describe('a page and what was recorded since it was opened', () => {
  it('moves past what nobody has to decide about, and sends the newest version', () => {
    const opened = caughtUp(openedOn(5), [recorded(6, 'zhong', answer('G-13'))]);
    expect(contestedBy(opened, mine, reader)).toEqual([]);
    expect(opened.version).toBe(6);
  });

  it('never passes a second word on the same matter, however often it hears of it', () => {
    const theirs = recorded(6, 'zhong', mine);
    const opened = caughtUp(caughtUp(openedOn(5), [theirs]), [theirs]);
    expect(contestedBy(opened, mine, reader)).toEqual([theirs]);
    expect(seenVersion(opened)).toBe(5);
  });

  it('not even after an own act that went past it', () => {
    const theirs = recorded(6, 'zhong', mine);
    const opened = movedOn(caughtUp(openedOn(5), [theirs]), { sequence: 7, actId: 'act 7' });
    expect(contestedBy(opened, mine, reader)).toEqual([theirs]);
  });

  it('lets it pass once the person has looked at it', () => {
    const theirs = recorded(6, 'zhong', mine);
    const opened = withoutSeen(caughtUp(openedOn(5), [theirs]), [theirs]);
    expect(contestedBy(opened, mine, reader)).toEqual([]);
    expect(seenVersion(opened)).toBe(6);
  });

  it('does not hold an own photo against its own photographer, nor what this page did itself', () => {
    const photo = recorded(6, 'liu', { name: 'evidence.add', input: {} });
    const own = recorded(7, 'liu', mine);
    const opened = caughtUp(openedOn(5), [photo, own]);
    expect(contestedBy(opened, mine, reader)).toEqual([own]); // Perhaps done on another device and forgotten.
    expect(contestedBy(movedOn(opened, { sequence: 7, actId: 'act 7' }), mine, reader)).toEqual([]);
  });
});
