import { describe, expect, it } from 'vitest';
import { violationOf, violations } from './catalogue.ts';
import { fineTexts } from './fine-text.ts';

function ofRow(ref: string, index: number): string[] {
  const form = violationOf(ref)?.rows[index]?.fine?.form;
  return form === undefined ? [] : fineTexts(form);
}

describe('罚款在条文里怎么写', () => {
  it.each([
    ['十万元以下', 'AQSCF-97-7', 0, ['10万元以下']],
    ['十万元以上二十万元以下', 'AQSCF-97-7', 1, ['10万元以上20万元以下']],
    ['百分之四十，不是区间', 'AQSCF-95-1', 0, ['上一年年收入的40%']],
  ] as const)('%s', (_when, ref, index, expected) => {
    expect(ofRow(ref, index)).toEqual(expected);
  });

  it('every fine of the catalogue says something, and a fine by gains says each of its steps', () => {
    for (const { ref, rows } of violations)
      for (const { fine } of rows) {
        if (fine === undefined) continue;
        const texts = fineTexts(fine.form);
        expect(texts.join(), ref).not.toMatch(/undefined|NaN/);
        expect(texts, ref).toHaveLength(fine.form.form === 'tiers' ? fine.form.tiers.length : 1);
      }
  });
});
