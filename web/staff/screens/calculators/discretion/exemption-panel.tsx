/** 能不能不予处罚: each ground with where it stands, one press from its questions. */

import { Button, Drawer } from 'antd';
import { Check, CircleHelp, Minus, X } from 'lucide-react';
import { useState } from 'react';
import { citationShort } from '@zhifa/law';
import { grounds, type Exemption, type ExemptionGround, type ListedEntry } from '@zhifa/law/discretion';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { usePhone } from '../../../../shared/use-phone.ts';
import { Cautions } from '../facts.tsx';
import { isBinding, standingOf } from './claims.ts';
import { ExemptionQuestions } from './exemption-questions.tsx';
import type { LineProps } from './line-props.ts';
import { texts } from './texts.ts';

const DRAWER_WIDTH = 640;

interface ExemptionPanelProps extends LineProps {
  readonly exemption: Exemption;
}

export function ExemptionPanel({ line, onChange, exemption }: ExemptionPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const isPhone = usePhone();
  return (
    <section aria-label={texts.exemption}>
      <p className="discretion-section">
        <strong>{texts.exemption}</strong>
        <StatusTag tone={exemption.outcome === 'exempt' ? 'accent' : 'plain'}>
          {texts.exemptionStates[exemption.outcome]}
        </StatusTag>
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {texts.judge}
        </button>
      </p>
      <div className="discretion-card">
        <ul className="discretion-grounds">
          {grounds.map((ground) => (
            <Ground key={ground.ref} ground={ground} exemption={exemption} />
          ))}
        </ul>
        {exemption.outcome === 'exempt' ? <Exempt line={line} onChange={onChange} exemption={exemption} /> : null}
        {exemption.outcome === 'refused' ? null : <Lists listed={exemption.listed} />}
      </div>
      <Drawer
        title={texts.judgeTitle}
        open={isOpen}
        onClose={() => setOpen(false)}
        size={isPhone ? innerWidth : DRAWER_WIDTH}
      >
        <ExemptionQuestions line={line} onChange={onChange} exemption={exemption} />
      </Drawer>
    </section>
  );
}

interface GroundProps {
  readonly ground: ExemptionGround;
  readonly exemption: Exemption;
}

const icons = { met: Check, open: CircleHelp, not: X, skipped: Minus } as const;

function Ground({ ground, exemption }: GroundProps) {
  const { state, why = ground.citations.map(citationShort).join(texts.comma) } = standingOf(ground, exemption);
  const Icon = icons[state];
  return (
    <li>
      <Icon size={16} aria-label={texts.ground[state]} />
      <span>
        {texts.groundIs(ground.title, ground.strength)}
        <span className="caption">{why}</span>
      </span>
    </li>
  );
}

interface ExemptProps extends LineProps {
  readonly exemption: Extract<Exemption, { outcome: 'exempt' }>;
}

function Exempt({ line, onChange, exemption: { ground, demands, cautions } }: ExemptProps) {
  const { exemption } = line;
  return (
    <>
      <p className="strong">{isBinding(ground) ? texts.must : texts.may}</p>
      {isBinding(ground) ? null : (
        <Button
          aria-pressed={exemption.isUsed}
          type={exemption.isUsed ? 'primary' : 'default'}
          onClick={() => onChange({ exemption: { ...exemption, isUsed: !exemption.isUsed } })}
        >
          {texts.useGround}
        </Button>
      )}
      <h4>{texts.demands}</h4>
      <ul>
        {demands.map((demand) => (
          <li key={demand}>{demand}</li>
        ))}
      </ul>
      <Cautions title={texts.doubts} cautions={cautions} />
    </>
  );
}

function Lists({ listed }: { readonly listed: readonly ListedEntry[] }) {
  return listed.map(({ list, entry, isOwn }) => (
    <p key={`${list.ref} ${entry.ref}`} className="caption">
      {texts.listed(list.title, entry.title)}
      {isOwn ? null : <StatusTag tone="provisional">{texts.notOwn}</StatusTag>}
    </p>
  ));
}
