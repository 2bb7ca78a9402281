/** Every paper an inspection makes, worded from lawfully reached states: complete, in shape, and true to what was entered. */

import { describe, expect, it } from 'vitest';
import { fold, type RecordedAct } from '@zhifa/procedure';
import { inspectionAt } from '@zhifa/procedure/inspection/fixture.ts';
import { documentFormOf, documentForms, textsOf, unknownValues } from './index.ts';

const { kind, record } = inspectionAt('closed');

interface MadePaper {
  readonly form: string;
  readonly paper: unknown;
  readonly text: string;
}

function papersOf(acts: readonly RecordedAct[]): MadePaper[] {
  return acts.flatMap((act, index) => act.issued.map((issued) => paperOf(acts.slice(0, index + 1), act, issued)));
}

function paperOf(acts: readonly RecordedAct[], act: RecordedAct, issued: RecordedAct['issued'][number]): MadePaper {
  const form = documentFormOf(issued.form);
  const { organ } = act.facts;
  if (form === undefined || organ === undefined)
    throw new Error(`${act.name} makes ${issued.form} without form or organ`);
  const part = issued.key === undefined ? {} : { part: issued.key };
  const verificationUrl = 'http://localhost/v/23456789ABCDEFGHJKMN';
  const context = {
    state: fold(kind, acts),
    organ,
    at: act.occurredAt,
    actor: act.actor,
    issued,
    verificationUrl,
    ...part,
  };
  const paper = form.schema.parse(form.paper(context));
  return { form: issued.form, paper, text: textsOf(paper) };
}

const made = papersOf(record);
const textOf = (form: string) =>
  made
    .filter((one) => one.form === form)
    .map(({ text }) => text)
    .join('\n');

describe('监督检查的文书', () => {
  it('has a form for everything the acts issue', () => {
    const declared = documentForms.map(({ name }) => name);
    expect(declared).toEqual(expect.arrayContaining(made.map(({ form }) => form)));
  });

  it('leaves no blank unfilled when it is issued', () => {
    expect(made.flatMap(({ form, paper }) => unknownValues(paper).map(({ hint }) => `${form}: ${hint}`))).toEqual([]);
  });

  it('says in the order what was found, in the very words of the finding', () => {
    expect(textOf('rectificationOrder')).toContain('喷漆房内调漆约18升，没有设置调漆室');
    expect(textOf('rectificationOrder')).toContain('2026年10月12日');
  });

  it('names article, object and minute in the decision on measures', () => {
    const text = textOf('onSiteMeasureDecision');
    expect(text).toContain('第六十五条第一款第三项');
    expect(text).toContain('自2026年9月21日11时40分起，责令停止使用相关设施、设备：宽带砂光机2台');
  });

  it('counts in the record what was checked, and tells when it began and ended', () => {
    const text = textOf('inspectionRecord');
    expect(text).toContain('2026年9月21日9时5分至11时35分');
    expect(text).toContain('检查16项，其中合格12项、不合格4项、不适用0项、未查0项');
  });

  it('gives an opinion for each finding looked at again', () => {
    const paper = made.find(({ form }) => form === 'reinspectionOpinion')?.paper;
    expect(paper).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ opinion: '已整改' })]) });
  });
});
