/** Controls for fields that name something of the dossier: officers, findings, papers, evidence, a mark by hand. */

import type { ReactNode } from 'react';
import type { Inspection } from '@zhifa/procedure';
import { Checkbox, Select } from 'antd';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import type { FormField } from '../../../shared/act-form/tree.ts';
import { listAt, textAt, valueAt, type Path } from '../../../shared/act-form/value.ts';
import { SignaturePad } from '../../../shared/signature/signature-pad.tsx';
import { EvidencePicker } from '../../evidence/evidence-picker.tsx';
import { choicesForKey, findingChoices, paperChoices, teamChoices, type PickedPaper } from './choices.ts';
import { TeamPicker } from './team-picker.tsx';
import { texts } from './texts.ts';

interface PickerContext {
  readonly state: Inspection.InspectionState;
  readonly act: string;
  readonly value: unknown;
  readonly onChange: (path: Path, part: unknown) => void;
}

/** Undefined where the schema's own control will do. */
export function pickerOf(
  { state, act, value, onChange }: PickerContext,
  path: Path,
  { label }: FormField,
): ReactNode | undefined {
  const key = path.findLast((part) => typeof part === 'string');
  const set = (part: unknown) => onChange(path, part);
  if (act === 'task.reassign' && key === 'leadOfficerId')
    return <NewTeam state={state} value={value} onChange={onChange} />;
  switch (key) {
    case 'officerIds':
    case 'assistingOfficerIds':
    case 'sentBy':
    case 'deliveredBy':
      return <Many choices={teamChoices(state)} chosen={listAt(value, path).map(String)} onChange={set} />;
    case 'officerId':
    case 'leadOfficerId':
      return <ChoiceButtons label={label} choices={teamChoices(state)} value={textAt(value, path)} onChoose={set} />;
    case 'findings':
      return (
        <Many
          choices={findingChoices(state, act)}
          chosen={listAt(value, path).map(String)}
          empty={texts.noFindings}
          onChange={(chosen) => set(chosen.map(Number))}
        />
      );
    case 'number':
    case 'finding':
      return (
        <One
          choices={findingChoices(state, act)}
          value={numberText(valueAt(value, path))}
          onChange={(chosen) => set(Number(chosen))}
        />
      );
    case 'papers':
      return <Papers papers={paperChoices(state)} chosen={listAt(value, path)} onChange={set} />;
    case 'key':
    case 'order':
      return <One choices={choicesForKey(state, act)} value={textAt(value, path)} onChange={set} />;
    case 'evidence':
      return <EvidencePicker role="after" chosen={listAt(value, path).map(String)} onChange={set} />;
    case 'sha256':
      return <SignaturePad who={label} onSigned={set} />;
    case undefined:
    default:
      return undefined;
  }
}

/** A change of the team chooses from everyone in the register. */
function NewTeam({ state: { task }, value, onChange }: Pick<PickerContext, 'state' | 'value' | 'onChange'>) {
  return (
    <TeamPicker
      enterpriseId={task.enterprise.id}
      unitId={task.unitId}
      lead={textAt(value, ['leadOfficerId'])}
      assisting={listAt(value, ['assistingOfficerIds']).map(String)}
      onLead={(id) => onChange(['leadOfficerId'], id)}
      onAssisting={(ids) => onChange(['assistingOfficerIds'], ids)}
    />
  );
}

interface ManyProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly empty?: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

function Many({ choices, chosen, empty, onChange }: ManyProps) {
  if (choices.length === 0) return <p className="secondary">{empty}</p>;
  return (
    <Checkbox.Group className="many" options={[...choices]} value={[...chosen]} onChange={(next) => onChange(next)} />
  );
}

interface OneProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (chosen: string) => void;
}

function One({ choices, value, onChange }: OneProps) {
  return <Select options={[...choices]} {...(value === '' ? {} : { value })} onChange={onChange} />;
}

interface PapersProps {
  readonly papers: readonly PickedPaper[];
  readonly chosen: readonly unknown[];
  readonly onChange: (refs: readonly unknown[]) => void;
}

/** A paper is named by its form and, where several are alike, its key. */
function Papers({ papers, chosen, onChange }: PapersProps) {
  const isChosen = ({ ref }: PickedPaper) => chosen.some((one) => JSON.stringify(one) === JSON.stringify(ref));
  const options = papers.map(({ label }, index) => ({ value: String(index), label }));
  return (
    <Many
      choices={options}
      chosen={options
        .filter((_option, index) => papers.slice(index, index + 1).some(isChosen))
        .map(({ value }) => value)}
      empty={texts.noPapers}
      onChange={(next) => onChange(next.flatMap((index) => papers[Number(index)]?.ref ?? []))}
    />
  );
}

function numberText(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}
