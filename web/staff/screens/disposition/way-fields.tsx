/** The fields of the chosen way. */

import { Input, Select } from 'antd';
import { addDays } from '@zhifa/law';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { DateControl } from '../../../shared/act-form/control.tsx';
import { textAt, valueAt } from '../../../shared/act-form/value.ts';
import { dateWithWeekday } from '../../../shared/deadline/arithmetic.ts';
import { Field } from '../../../shared/field.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';
import { EvidencePicker } from '../../evidence/evidence-picker.tsx';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

interface WayFieldsProps {
  readonly page: ActPage;
  readonly way: string;
  readonly finding: Inspection.Finding;
}

export function WayFields({ page, way, finding }: WayFieldsProps) {
  switch (way) {
    case 'onTheSpot':
      return (
        <>
          <Photo page={page} field="beforeEvidence" label={texts.before} role="before" finding={finding} />
          <Photo page={page} field="afterEvidence" label={texts.after} role="after" finding={finding} />
        </>
      );
    case 'order':
      return (
        <>
          <DeadlineField page={page} />
          <TextField page={page} field="requirement" label={texts.requirement} />
          <TextField page={page} field="interimMeasures" label={texts.interim} />
        </>
      );
    case 'measure':
      return (
        <>
          <MeasureField page={page} />
          <TextField page={page} field="object" label={texts.object} />
          <TextField page={page} field="unsafeBecause" label={texts.unsafe} isAbsentWhenEmpty />
          <TextField page={page} field="requirement" label={texts.requirement} />
          <DeadlineField page={page} />
        </>
      );
    case 'referral':
      return (
        <>
          <TextField page={page} field="target" label={texts.target} />
          <TextField page={page} field="reason" label={texts.reason} />
        </>
      );
    default:
      return null;
  }
}

interface OneField {
  readonly page: ActPage;
  readonly field: string;
  readonly label: string;
}

function TextField({
  page,
  field,
  label,
  isAbsentWhenEmpty = false,
}: OneField & { readonly isAbsentWhenEmpty?: boolean }) {
  const path = ['disposition', field];
  return (
    <Field label={label} isOptional={isAbsentWhenEmpty} error={page.handle.errorAt(path)}>
      {(id) => (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={2000}
          value={textAt(page.draft.value, path)}
          onChange={({ target }) =>
            page.change(path, isAbsentWhenEmpty && target.value === '' ? undefined : target.value)
          }
        />
      )}
    </Field>
  );
}

function MeasureField({ page }: { readonly page: ActPage }) {
  const path = ['disposition', 'measure'];
  return (
    <Field label={texts.measure}>
      {(id) => (
        <Select
          id={id}
          options={Object.entries(inspectionWords.onSiteMeasures).map(([value, label]) => ({ value, label }))}
          value={textAt(page.draft.value, path)}
          onChange={(value) => page.change(path, value)}
        />
      )}
    </Field>
  );
}

const PRESET_DAYS = [3, 7, 15, 30];

function DeadlineField({ page }: { readonly page: ActPage }) {
  const today = useToday();
  const path = ['disposition', 'deadline'];
  return (
    <Field label={texts.deadline} error={page.handle.errorAt(path)}>
      {(id) => (
        <>
          <DateControl id={id} value={valueAt(page.draft.value, path)} onChange={(value) => page.change(path, value)} />
          <p className="phrases" role="group" aria-label={texts.presets}>
            {PRESET_DAYS.map((days) => (
              <button
                key={days}
                type="button"
                className="phrase"
                title={dateWithWeekday(addDays(today, days))}
                onClick={() => page.change(path, addDays(today, days))}
              >
                {texts.days(days)}
              </button>
            ))}
          </p>
        </>
      )}
    </Field>
  );
}

interface PhotoProps extends OneField {
  readonly role: Inspection.EvidenceRole;
  readonly finding: Inspection.Finding;
}

function Photo({ page, field, label, role, finding }: PhotoProps) {
  const path = ['disposition', field];
  const chosen = textAt(page.draft.value, path);
  return (
    <Field label={label} isGroup error={page.handle.errorAt(path)}>
      {() => (
        <EvidencePicker
          isSingle
          role={role}
          findingNumber={finding.number}
          chosen={chosen === '' ? [] : [chosen]}
          onChange={(ids) => page.change(path, ids[0] ?? '')}
        />
      )}
    </Field>
  );
}
