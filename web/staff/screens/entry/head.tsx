/** Whose entry it is, its version, and the one primary action. */

import { Link } from '@tanstack/react-router';
import { updateEntry, type EntryView } from '@zhifa/contract';
import { civilDateOf, clockTime } from '@zhifa/law';
import { nameOf, type Register } from '@zhifa/registers';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { useMay } from '../../register/may.ts';
import { texts as registerTexts } from '../../register/texts.ts';
import { useMayOpenInspections } from '../workbench/may-open.ts';
import { texts } from './texts.ts';

interface HeadProps {
  readonly register: Register;
  readonly entry: EntryView;
}

export function Head({ register, entry }: HeadProps) {
  const mayChange = useMay(updateEntry);
  const { id, version, updatedAt, isActive, values } = entry;
  const params = { register: register.name, id };
  return (
    <header>
      <nav className="crumbs" aria-label={registerTexts.registers}>
        <Link to="/registers/$register" params={{ register: register.name }}>
          {register.title}
        </Link>
        <span aria-hidden>/</span>
        <span>{register.entryTitle}</span>
        <span className="crumbs-end">
          <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
        </span>
      </nav>
      <div className="list-head">
        <h1>{nameOf(register, values)}</h1>
        {isActive ? null : <StatusTag>{texts.inactive}</StatusTag>}
        <span className="caption">{texts.version(version, `${civilDateOf(updatedAt)} ${clockTime(updatedAt)}`)}</span>
        <div className="register-actions">
          {mayChange ? (
            <Link to="/registers/$register/$id/edit" params={params} className="button-link">
              {texts.edit}
            </Link>
          ) : null}
          {register.name === 'enterprises' ? <Assign id={id} /> : null}
        </div>
      </div>
    </header>
  );
}

function Assign({ id }: { readonly id: string }) {
  const mayOpen = useMayOpenInspections();
  if (!mayOpen) return null;
  return (
    <Link to="/inspections/new" search={{ enterpriseId: id }} className="button-link button-solid">
      {texts.assign}
    </Link>
  );
}
