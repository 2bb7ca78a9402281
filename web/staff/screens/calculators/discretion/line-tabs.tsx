/** The lines of a case, each with its subject and its amount; one press away from each other. */

import { Plus } from 'lucide-react';
import { inYuan } from '@zhifa/law';
import { chosenSubject } from '../range/given.ts';
import { texts } from './texts.ts';
import type { WeighedLine } from './together.ts';
import { takenOf } from './weighing.ts';

interface LineTabsProps {
  readonly lines: readonly WeighedLine[];
  readonly shown: number;
  readonly onShow: (id: number) => void;
  /** Absent where there are as many as can be. */
  readonly onAdd?: (() => void) | undefined;
}

export function LineTabs({ lines, shown, onShow, onAdd }: LineTabsProps) {
  return (
    <nav className="discretion-lines" aria-label={texts.lines}>
      {lines.map((weighed, index) => {
        const { line } = weighed;
        return (
          <button
            key={line.id}
            type="button"
            className="discretion-line"
            aria-current={line.id === shown}
            onClick={() => onShow(line.id)}
          >
            <span className="discretion-line-name">{texts.lineTab(index + 1, line.given.violation.name)}</span>
            <span className="caption">
              {chosenSubject(line.given)} {amountText(weighed)}
            </span>
          </button>
        );
      })}
      {onAdd === undefined ? null : (
        <button type="button" className="discretion-line discretion-line-add" onClick={onAdd}>
          <Plus size={16} aria-hidden /> {texts.add}
        </button>
      )}
    </nav>
  );
}

function amountText({ answer, isExempted }: WeighedLine): string {
  if (isExempted) return texts.exempted;
  const taken = takenOf(answer);
  return taken === undefined ? texts.noAmountYet : inYuan(taken.fine.amount);
}
