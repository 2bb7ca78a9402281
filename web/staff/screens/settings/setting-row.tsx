/** One setting: what holds now, the default with its source and how far that was checked, who changed it when. */

import { changeSetting, type SettingView } from '@zhifa/contract';
import { civilDateOf } from '@zhifa/law';
import { isEmpty, type Setting } from '@zhifa/registers';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { FieldValue, valueText } from '../../register/field-value.tsx';
import { useMay } from '../../register/may.ts';
import { SettingForm } from './setting-form.tsx';
import { texts } from './texts.ts';

interface SettingRowProps {
  readonly setting: Setting;
  readonly line: SettingView | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: (isSaved: boolean) => void;
  /** What must be seen before choosing. */
  readonly more?: ReactNode;
}

export function SettingRow({ setting, line, isOpen, onOpen, onClose, more }: SettingRowProps) {
  const mayChange = useMay(changeSetting);
  if (line === undefined) return null;
  const { field, legalDefault, source, isNeeded } = setting;
  const isMissing = isNeeded && isEmpty(line.value);
  const { changedBy, changedAt } = line;
  return (
    <div className="setting" role="group" aria-label={field.label}>
      <p className="setting-name">
        <strong>{field.label}</strong>
        <span className="caption">{field.hint}</span>
      </p>
      <div className="setting-value">
        <FieldValue field={field} value={line.value} names={{}} isMasked={false} />
        {isMissing ? <StatusTag tone="amber">{texts.needed}</StatusTag> : null}
      </div>
      <p className="setting-source">
        {isEmpty(legalDefault) ? texts.noDefault : texts.default(valueText(field, legalDefault, {}))}{' '}
        <Verified setting={setting} />
        <span className="caption">{source}</span>
      </p>
      <p className="setting-changed">
        {changedBy === null || changedAt === null ? (
          <span className="secondary">{texts.never}</span>
        ) : (
          texts.by(changedBy, civilDateOf(changedAt))
        )}
      </p>
      {mayChange && !isOpen ? (
        <Button size="small" aria-label={texts.changeOf(field.label)} onClick={onOpen}>
          {texts.change}
        </Button>
      ) : (
        <span />
      )}
      {more}
      {isOpen ? <SettingForm setting={setting} line={line} onClose={onClose} /> : null}
    </div>
  );
}

/** What the bureau fills in for itself has no default to be checked. */
function Verified({ setting: { verified, legalDefault } }: { readonly setting: Setting }) {
  if (verified === 'text' || (verified === 'own' && isEmpty(legalDefault))) return null;
  return <StatusTag tone="provisional">{texts.verified[verified]}</StatusTag>;
}
