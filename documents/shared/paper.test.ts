import { describe, expect, it } from 'vitest';
import { InspectionRecordPaper } from '../inspection-record/paper.ts';
import { samples as records } from '../inspection-record/samples.ts';
import { RectificationOrderPaper } from '../rectification-order/paper.ts';
import { samples as orders } from '../rectification-order/samples.ts';
import { Signature, textsOf, unknownValues } from './paper.ts';
import { sampleForms } from './samples.ts';

const rows = sampleForms.flatMap(({ form, schema, samples }) => samples.map((one) => ({ form, schema, ...one })));

describe('sample papers', () => {
  it.each(rows)('$form $name is a paper of its form', ({ schema, paper }) => {
    expect(schema.safeParse(paper).error?.issues ?? []).toEqual([]);
  });

  it.each(rows.filter(({ paper }) => !isPreview(paper)))('$form $name is known to its last blank', ({ paper }) => {
    expect(unknownValues(paper)).toEqual([]);
  });

  it.each(sampleForms)('$form shows in the preview what is not known yet', ({ samples }) => {
    const previews = samples.filter(({ paper }) => isPreview(paper)).map(({ paper }) => unknownValues(paper));
    expect(previews).not.toHaveLength(0);
    for (const unknown of previews) expect(unknown).toContainEqual({ path: 'number', hint: '签发时取号' });
  });
});

describe('a paper that cannot be right', () => {
  const [order] = orders;
  const [record] = records;

  it('does not print an empty value', () => {
    expect(RectificationOrderPaper.safeParse({ ...order?.paper, inspectee: '' }).success).toBe(false);
  });

  it('does not take one officer for two', () => {
    const officers = order?.paper.officers.slice(0, 1);
    expect(RectificationOrderPaper.safeParse({ ...order?.paper, officers }).success).toBe(false);
  });

  it('does not order anything without saying which items', () => {
    const { atOnceItems: _items, byDeadline: _deadline, ...rest } = order?.paper ?? {};
    expect(RectificationOrderPaper.safeParse(rest).success).toBe(false);
  });

  it('does not hold a refusal without its circumstances', () => {
    const ending = { ...records[1]?.paper.ending, circumstances: '' };
    expect(InspectionRecordPaper.safeParse({ ...record?.paper, ending }).success).toBe(false);
  });

  it('does not name a picture outside its folder', () => {
    expect(Signature.safeParse({ kind: 'ink', image: '../secret.png', by: '刘建明' }).success).toBe(false);
  });
});

describe('textsOf', () => {
  it('finds every text however deep', () => {
    expect(textsOf({ a: '一', b: [{ c: '二' }, { d: { e: '三' } }], f: true })).toBe('一\n二\n三\n');
  });
});

function isPreview(paper: object): boolean {
  return 'preview' in paper && paper.preview === true;
}
