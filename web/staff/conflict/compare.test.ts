import { actOf, invariant, kindOf } from '@zhifa/procedure';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../shared/act-form/tree.ts';
import { words } from '../acts/words.ts';
import { comparedRows, narrowed } from './compare.ts';

function rows(name: string, theirs: unknown, mine: unknown) {
  const inspection = kindOf('inspection');
  const act = inspection && actOf(inspection, name);
  invariant(act !== undefined, 'the act is declared');
  return comparedRows(fieldsOf(act.input, words), narrowed(name, { theirs, mine }), () => undefined);
}

describe('comparedRows', () => {
  it('marks the fields that differ and those that do not', () => {
    const finding = { number: 1, place: '砂光车间', evidence: ['a'] };
    expect(rows('finding.revise', { ...finding, fact: '积尘' }, { ...finding, fact: '积尘3毫米' })).toEqual([
      { label: '问题项号', theirs: '1', mine: '1', isSame: true },
      { label: '问题所在的地点', theirs: '砂光车间', mine: '砂光车间', isSame: true },
      { label: '问题的事实', theirs: '积尘', mine: '积尘3毫米', isSame: false },
      { label: '证据', theirs: 'a', mine: 'a', isSame: true },
    ]);
  });

  it('says the choice first, then what each side says of its own', () => {
    const spoken = rows(
      'finding.dispose',
      { number: 1, disposition: { way: 'referral', target: '消防救援大队', reason: '通道' } },
      {
        number: 1,
        disposition: { way: 'order', deadline: '2026-12-01', requirement: '清理', interimMeasures: '停用' },
      },
    );
    expect(spoken.filter(({ isSame }) => !isSame)).toEqual([
      expect.objectContaining({ label: '处置', theirs: '移送其他部门', mine: '责令限期整改' }),
      expect.objectContaining({ theirs: '消防救援大队', mine: '' }),
      expect.objectContaining({ theirs: '通道', mine: '' }),
      expect.objectContaining({ theirs: '', mine: '2026-12-01' }),
      expect.objectContaining({ theirs: '', mine: '清理' }),
      expect.objectContaining({ theirs: '', mine: '停用' }),
    ]);
  });

  it('of many answers compares the one that I give, too', () => {
    const answer = (checkItem: string, result: string) => ({ checkItem, result, methods: ['site'] });
    const theirs = { answers: [answer('G-11', 'pass'), answer('G-12', 'pass')] };
    const spoken = rows('item.answer', theirs, { answers: [answer('G-12', 'fail')] });
    expect(spoken.map(({ theirs: was, mine, isSame }) => [was, mine, isSame])).toEqual([
      ['合格', '不合格', false],
      [expect.anything(), expect.anything(), true],
    ]);
  });
});
