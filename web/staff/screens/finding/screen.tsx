/** A finding: photos, where, the fact as the item words it, and the facts a 重大事故隐患 turns on. Then its disposition. */

import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { checkItemOf, type CheckItem } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { listAt, textAt, valueAt } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import { ActFrame } from '../../acts/act-frame.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage, type ActPage } from '../../acts/use-act-page.ts';
import { useDossier, useInspection } from '../../dossier/dossier.ts';
import { EvidencePicker } from '../../evidence/evidence-picker.tsx';
import { ItemLaw } from './item-law.tsx';
import { MajorHazard, majorAnswer } from './major-hazard.tsx';
import { texts } from './texts.ts';
import './finding.css';

export function Screen({ name, checkItem, finding: number }: ActScreenProps) {
  const state = useInspection();
  const old = 'findings' in state ? state.findings.find((one) => one.number === number) : undefined;
  const item = checkItemOf(old?.checkItem ?? checkItem ?? '');
  return item === undefined ? null : <FindingForm name={name} item={item} old={old} />;
}

interface FindingFormProps {
  readonly name: string;
  readonly item: CheckItem;
  readonly old: Inspection.Finding | undefined;
}

function FindingForm({ name, item, old }: FindingFormProps) {
  const { id } = useDossier();
  const navigate = useNavigate();
  const [initial] = useState(() => initialOf(item, old));
  const toDisposition = () => {
    const search = old === undefined ? { item: item.code } : { finding: old.number };
    void navigate({ to: '/inspections/$id/acts/$act', params: { id, act: 'finding.dispose' }, search });
  };
  const page = useActPage(name, initial, {
    part: old === undefined ? item.code : String(old.number),
    onDone: toDisposition,
  });
  const { value } = page.draft;
  return (
    <ActFrame
      page={page}
      title={old === undefined ? texts.title(item.code) : texts.revise(old.number)}
      button={old === undefined ? texts.submit : texts.save}
      waitsFor={waitsFor(page, item)}
    >
      <p className="strong">{item.title}</p>
      <Field label={texts.photos} isGroup hint={texts.photosHint(item.evidence)}>
        {() => (
          <EvidencePicker
            role="overview"
            chosen={listAt(value, ['evidence']).map(String)}
            onChange={(evidence) => page.change(['evidence'], evidence)}
            findingNumber={old?.number}
          />
        )}
      </Field>
      <Place page={page} />
      <Fact page={page} />
      <ItemLaw item={item} />
      {item.majorHazard === undefined ? null : (
        <MajorHazard
          rule={item.majorHazard}
          facts={valueAt(value, ['majorHazardFacts'])}
          onChange={(facts) => page.change(['majorHazardFacts'], facts)}
        />
      )}
    </ActFrame>
  );
}

function Place({ page }: { readonly page: ActPage }) {
  const { keyPlaces } = useInspection().task.enterprise;
  return (
    <Field label={texts.place} error={page.handle.errorAt(['place'])}>
      {(fieldId) => (
        <>
          <Input
            id={fieldId}
            maxLength={200}
            value={textAt(page.draft.value, ['place'])}
            onChange={({ target }) => page.change(['place'], target.value)}
          />
          {keyPlaces.length === 0 ? null : (
            <p className="phrases" role="group" aria-label={texts.places}>
              {keyPlaces.map((place) => (
                <button key={place} type="button" className="phrase" onClick={() => page.change(['place'], place)}>
                  {place}
                </button>
              ))}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

function Fact({ page }: { readonly page: ActPage }) {
  const fact = textAt(page.draft.value, ['fact']);
  const blanks = blanksIn(fact);
  return (
    <Field
      label={texts.fact}
      error={page.handle.errorAt(['fact'])}
      hint={blanks > 0 ? texts.blanks(blanks) : texts.factHint}
    >
      {(fieldId) => (
        <Input.TextArea
          id={fieldId}
          className="finding-fact"
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={2000}
          value={fact}
          onChange={({ target }) => page.change(['fact'], target.value)}
        />
      )}
    </Field>
  );
}

function initialOf(item: CheckItem, old: Inspection.Finding | undefined): unknown {
  const facts = item.majorHazard === undefined ? {} : { majorHazardFacts: old?.majorHazard?.facts ?? {} };
  if (old === undefined) return { checkItem: item.code, place: '', fact: item.factTemplate, evidence: [], ...facts };
  return { number: old.number, place: old.place, fact: old.fact, evidence: old.evidence, ...facts };
}

function blanksIn(fact: string): number {
  return fact.match(/＿+/g)?.length ?? 0;
}

function waitsFor({ draft: { value } }: ActPage, { majorHazard }: CheckItem): string | undefined {
  if (textAt(value, ['place']).trim() === '') return texts.missing.place;
  const fact = textAt(value, ['fact']);
  if (fact.trim() === '' || blanksIn(fact) > 0) return texts.missing.fact;
  const isOpen =
    majorHazard !== undefined && majorAnswer(majorHazard, valueAt(value, ['majorHazardFacts'])) === undefined;
  return isOpen ? texts.missing.major : undefined;
}
