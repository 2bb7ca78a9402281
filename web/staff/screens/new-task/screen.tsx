/** 派发检查任务: whom to inspect, why, when and by whom; what one must know of the enterprise stands beside it. */

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ActForm } from '../../../shared/act-form/act-form.tsx';
import { fieldsOf, type FormField } from '../../../shared/act-form/tree.ts';
import { listAt, textAt, valueAt, withValue, type Path } from '../../../shared/act-form/value.ts';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { PhoneHead } from '../../../shared/phone-head.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { RefusalPanel } from '../../../shared/refusal/refusal-panel.tsx';
import { useDraft } from '../../../shared/store/use-draft.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { words } from '../../acts/words.ts';
import { useMe, useToday } from '../../session/session.ts';
import { EnterpriseContext } from './enterprise-context.tsx';
import { EnterprisePicker } from './enterprise-picker.tsx';
import { TeamPicker } from '../../acts/pickers/team-picker.tsx';
import { texts } from './texts.ts';
import { UnitPicker } from './unit-picker.tsx';
import { useOpening } from './use-opening.ts';
import '../../acts/act-frame.css';
import './new-task.css';

export function Screen() {
  const { enterpriseId } = useSearch({ from: '/frame/inspections/new' });
  const { accountId, unitId, unitName } = useMe();
  const today = useToday();
  const navigate = useNavigate();
  const isPhone = usePhone();
  const [initial] = useState(() => ({
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
    sourceReference: '',
    mode: 'onSite',
    unitId,
    unitName,
    plannedFrom: today,
    plannedTo: today,
    jointWith: [],
    isEmergency: false,
  }));
  const draft = useDraft<unknown>(`${accountId} task.assign`, initial);
  const opening = useOpening('inspection', 'task.assign', draft.value, ({ dossierId }) => {
    draft.discard();
    void navigate({ to: '/inspections/$id', params: { id: dossierId } });
  });
  const change = (path: Path, part: unknown) => draft.change((now: unknown) => withValue(now, path, part));
  return (
    <div className="new-task">
      <div className="act-main">
        {isPhone ? <PhoneHead title={texts.title} /> : <Head />}
        <div className="act-body">
          {isPhone ? <EnterpriseContext enterpriseId={textAt(draft.value, ['enterpriseId'])} /> : null}
          <TaskForm value={draft.value} opening={opening} onChange={change} />
          {opening.error === null ? null : <Problem error={opening.error} onRetry={opening.submit} />}
          {opening.refusals.length + opening.proofs.length === 0 ? null : (
            <RefusalPanel title={texts.submit} {...opening} onOverride={opening.override} />
          )}
        </div>
        <footer className="act-foot act-foot-end">
          <Button type="primary" size="large" disabled={opening.isPending} onClick={opening.submit}>
            {texts.submit}
          </Button>
        </footer>
      </div>
      {isPhone ? null : (
        <aside className="new-task-side">
          <EnterpriseContext enterpriseId={textAt(draft.value, ['enterpriseId'])} />
        </aside>
      )}
    </div>
  );
}

function Head() {
  return (
    <header className="act-head">
      <nav className="crumbs" aria-label={texts.crumb}>
        <Link to="/inspections">{texts.crumb}</Link>
        <span className="crumbs-end">
          <HelpDrawer label={texts.howTo} title={texts.title} steps={texts.howToSteps} />
        </span>
      </nav>
      <h1>{texts.title}</h1>
    </header>
  );
}

interface TaskFormProps {
  readonly value: unknown;
  readonly opening: ReturnType<typeof useOpening>;
  readonly onChange: (path: Path, part: unknown) => void;
}

function TaskForm({ value, opening, onChange }: TaskFormProps) {
  const [fields] = useState(() => fieldsOf(opening.act.input, words));
  const enterpriseId = textAt(value, ['enterpriseId']);
  const isEmergency = valueAt(value, ['isEmergency']) === true;
  const picker = (path: Path, { key }: FormField) => {
    if (key === 'enterpriseId') return <EnterprisePicker value={enterpriseId} onChange={(id) => onChange(path, id)} />;
    if (key === 'unitId') {
      return (
        <UnitPicker
          value={textAt(value, path)}
          onChange={({ id, name }) => {
            onChange(['unitId'], id);
            onChange(['unitName'], name);
          }}
        />
      );
    }
    if (key !== 'leadOfficerId') return undefined;
    return (
      <TeamPicker
        enterpriseId={enterpriseId}
        unitId={textAt(value, ['unitId'])}
        lead={textAt(value, ['leadOfficerId'])}
        assisting={listAt(value, ['assistingOfficerIds']).map(String)}
        onLead={(id) => onChange(['leadOfficerId'], id)}
        onAssisting={(ids) => onChange(['assistingOfficerIds'], ids)}
      />
    );
  };
  const isHidden = ([first]: Path) =>
    first === 'unitName' || first === 'assistingOfficerIds' || (first === 'emergencyReason' && !isEmergency);
  return (
    <ActForm
      fields={fields}
      value={value}
      onChange={onChange}
      errorAt={opening.errorAt}
      picker={picker}
      isHidden={isHidden}
    />
  );
}
