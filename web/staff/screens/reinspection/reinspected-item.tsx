/** One finding, looked at again. */

import { Input } from 'antd';
import { inspectionProgress, inspectionWords, type Inspection } from '@zhifa/procedure';
import { DateControl } from '../../../shared/act-form/control.tsx';
import { listAt, textAt, valueAt } from '../../../shared/act-form/value.ts';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { Field } from '../../../shared/field.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { EvidencePicker } from '../../evidence/evidence-picker.tsx';
import { EvidenceTile } from '../../evidence/evidence-tile.tsx';
import { texts } from './texts.ts';

const { consequences, reinspectionResults } = inspectionWords;

interface ReinspectedItemProps {
  readonly page: ActPage;
  readonly finding: Inspection.Finding;
  readonly index: number;
}

export function ReinspectedItem({ page, finding, index }: ReinspectedItemProps) {
  const state = useInspection();
  const path = ['items', index];
  const { value } = page.draft;
  const result = textAt(value, [...path, 'result']);
  const due =
    'findings' in state
      ? inspectionProgress.deadlineOfFinding({ extensions: [], reinspections: [], ...state }, finding)
      : undefined;
  return (
    <section className="reinspected" aria-label={texts.finding(finding.number)}>
      <h2>
        {texts.finding(finding.number)} <span className="caption">{due === undefined ? '' : texts.due(due)}</span>
      </h2>
      <p>
        {finding.place}：{finding.fact}
      </p>
      <div className="before-now">
        <Before finding={finding} />
        <div>
          <h3>{texts.now}</h3>
          <EvidencePicker
            role="after"
            findingNumber={finding.number}
            chosen={listAt(value, [...path, 'evidence']).map(String)}
            onChange={(ids) => page.change([...path, 'evidence'], ids)}
          />
        </div>
      </div>
      <ChoiceButtons
        label={`${texts.finding(finding.number)} ${texts.result}`}
        choices={Object.entries(reinspectionResults).map(([key, label]) => ({ value: key, label }))}
        value={result}
        onChoose={(next) => page.change(path, chosen(valueAt(value, path), next, finding))}
      />
      <Field label={texts.description} error={page.handle.errorAt([...path, 'description'])}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            value={textAt(value, [...path, 'description'])}
            onChange={({ target }) => page.change([...path, 'description'], target.value)}
          />
        )}
      </Field>
      {result === 'partly' || result === 'notDone' ? <Consequence page={page} index={index} /> : null}
    </section>
  );
}

function Before({ finding }: { readonly finding: Inspection.Finding }) {
  const { evidence } = useInspection();
  const old = evidence.filter(({ id }) => finding.evidence.includes(id));
  return (
    <div>
      <h3>{texts.before}</h3>
      {old.length === 0 ? <p className="secondary">{texts.noBefore}</p> : null}
      <ul className="evidence-row">
        {old.map((item) => (
          <li key={item.id}>
            <EvidenceTile item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The description arrives written; a consequence belongs only to what was not put right. */
function chosen(item: unknown, result: string, { disposition }: Inspection.Finding): unknown {
  const requirement = disposition?.way === 'order' || disposition?.way === 'measure' ? disposition.requirement : '';
  const evidence = valueAt(item, ['evidence']) ?? [];
  const finding = valueAt(item, ['finding']);
  const word =
    result === 'done' || result === 'partly' || result === 'notDone' ? texts.descriptions[result](requirement) : '';
  const typed = textAt(item, ['description']);
  const isUntouched =
    typed === '' || Object.values(texts.descriptions).some((wording) => wording(requirement) === typed);
  const description = isUntouched ? word : typed;
  return { finding, result, description, evidence, ...(result === 'done' ? {} : { consequence: {} }) };
}

function Consequence({ page, index }: { readonly page: ActPage; readonly index: number }) {
  const path = ['items', index, 'consequence'];
  const { value } = page.draft;
  const way = textAt(value, [...path, 'way']);
  return (
    <fieldset className="group">
      <legend>{texts.consequence}</legend>
      <ChoiceButtons
        label={texts.consequence}
        choices={Object.entries(consequences).map(([key, label]) => ({ value: key, label }))}
        value={way}
        onChoose={(next) => page.change([...path, 'way'], next)}
      />
      {way === 'furtherOrder' ? (
        <Field label={texts.newDeadline}>
          {(id) => (
            <DateControl
              id={id}
              value={valueAt(value, [...path, 'deadline'])}
              onChange={(day) => page.change([...path, 'deadline'], day)}
            />
          )}
        </Field>
      ) : null}
      <Field label={texts.why} error={page.handle.errorAt([...path, 'remark'])}>
        {(id) => (
          <Input
            id={id}
            value={textAt(value, [...path, 'remark'])}
            onChange={({ target }) => page.change([...path, 'remark'], target.value)}
          />
        )}
      </Field>
    </fieldset>
  );
}
