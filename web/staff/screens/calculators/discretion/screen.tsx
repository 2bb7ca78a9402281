/** 裁量计算: one violation or several, each weighed on its own line and then added up; reckoned here, nothing is sent or kept. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import type { DiscretionSettings } from '@zhifa/law/discretion';
import { violationOf, type PenaltySubject, type Violation } from '@zhifa/law/violations';
import { Field } from '../../../../shared/field.tsx';
import { useToday } from '../../../session/session.ts';
import { CalculatorFrame } from '../calculator-page.tsx';
import { Foot } from './foot.tsx';
import { LinePage } from './line-page.tsx';
import { LineTabs } from './line-tabs.tsx';
import { newLine, type Line } from './line.ts';
import { Picking } from './picking.tsx';
import { Sum } from './sum.tsx';
import { texts } from './texts.ts';
import { together } from './together.ts';
import { useDiscretionSettings } from './use-settings.ts';
import { exemptionFor, isExempted, weighLine } from './weighing.ts';
import './discretion.css';

const MOST_LINES = 20; // A case with more is split before it is weighed.

export function Screen() {
  const { violation: ref = '' } = useSearch({ from: '/frame/calculators/discretion' });
  const settings = useDiscretionSettings();
  return (
    <CalculatorFrame title={texts.title} howTo={texts.howTo}>
      <Calculator key={ref} first={violationOf(ref)} settings={settings} />
    </CalculatorFrame>
  );
}

interface CalculatorProps {
  readonly first: Violation | undefined;
  readonly settings: DiscretionSettings;
}

function Calculator({ first, settings }: CalculatorProps) {
  const navigate = useNavigate();
  const today = useToday();
  const days = { conductOn: today, decidedOn: today };
  const [lines, setLines] = useState<readonly Line[]>(first === undefined ? [] : [newLine(1, first, days)]);
  const [shown, show] = useState(1);
  const [isAdding, setAdding] = useState(first === undefined);
  const [unit, setUnit] = useState('');
  const theUnit = unit.trim() === '' ? texts.theUnit : unit.trim();
  const weighed = lines.map((line) => {
    const answer = weighLine(line, settings);
    return { line, answer, isExempted: isExempted(line, exemptionFor(line, today)) };
  });
  const current = weighed.find(({ line }) => line.id === shown) ?? weighed[0];
  const add = (violation: Violation, changed: (line: Line) => Line = (line) => line) => {
    const id = Math.max(0, ...lines.map((line) => line.id)) + 1;
    setLines([...lines, changed(newLine(id, violation, current?.line.given ?? days))]);
    show(id);
    setAdding(false);
  };
  const change = (line: Line, changed: Partial<Line>) =>
    setLines(lines.map((each) => (each.id === line.id ? { ...line, ...changed } : each)));
  const remove = (line: Line) => {
    const left = lines.filter(({ id }) => id !== line.id).map((each) => withoutAct(each, line.id));
    setLines(left);
    setAdding(left.length === 0);
    if (left.length === 0 && first !== undefined) void navigate({ to: '/calculators/discretion', search: {} });
  };
  const addPerson = (line: Line, subject: PenaltySubject) =>
    add(line.given.violation, (fresh) => forPerson(fresh, line, subject));
  const all = together(weighed, theUnit);
  if (isAdding || current === undefined) {
    return <Picking onChoose={add} onCancel={lines.length === 0 ? undefined : () => setAdding(false)} />;
  }
  return (
    <>
      <LineTabs
        lines={weighed}
        shown={current.line.id}
        onShow={show}
        onAdd={lines.length < MOST_LINES ? () => setAdding(true) : undefined}
      />
      <LinePage
        key={current.line.id}
        weighed={current}
        others={lines.flatMap((line, index) => (line.id === current.line.id ? [] : [{ number: index + 1, line }]))}
        theUnit={theUnit}
        settings={settings}
        onChange={(changed) => change(current.line, changed)}
        onRemove={() => remove(current.line)}
        onAddPerson={(subject) => addPerson(current.line, subject)}
      />
      {lines.length === 1 && all.combined?.outcome !== 'refused' ? null : (
        <>
          <div className="discretion-unit">
            <Field label={texts.unit} hint={texts.unitHint}>
              {(id) => <Input id={id} maxLength={60} value={unit} onChange={({ target }) => setUnit(target.value)} />}
            </Field>
          </div>
          <Sum all={all} />
        </>
      )}
      <Foot all={all} isTrial={weighed.some(({ answer }) => answer.outcome === 'fine' && answer.lacking.length > 0)} />
    </>
  );
}

/** The same act, phase, days and facts of the tier; what this person did is still to be said. */
function forPerson(fresh: Line, { id, sameActAs, given, facts, five }: Line, subject: PenaltySubject): Line {
  const { phase, conductOn, decidedOn } = given;
  const person = { ...fresh.given, conductOn, decidedOn, subject, phase: phase ?? undefined };
  return { ...fresh, given: person, facts, five, sameActAs: sameActAs ?? id };
}

/** Whose act was named after a line that is gone has its own again. */
function withoutAct(line: Line, gone: number): Line {
  return line.sameActAs === gone ? { ...line, sameActAs: undefined } : line;
}
