/** What is done about a finding: filled in from the item, changed where it does not fit; and the choice that cannot be passed. */

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { inspectionProgress, inspectionWords, type Inspection } from '@zhifa/procedure';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { textAt, valueAt } from '../../../shared/act-form/value.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { ActFrame } from '../../acts/act-frame.tsx';
import { isConfirmed } from '../../acts/major.ts';
import { ActLink } from '../../acts/go-to-act.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage, type ActPage } from '../../acts/use-act-page.ts';
import { useDossier, useInspection, useOffered } from '../../dossier/dossier.ts';
import { useToday } from '../../session/session.ts';
import { EvidenceTile } from '../../evidence/evidence-tile.tsx';
import { ItemLaw } from '../finding/item-law.tsx';
import { initialDisposition, initialOf } from './initial.ts';
import { PenaltyBox } from './penalty-box.tsx';
import { texts } from './texts.ts';
import { WayFields } from './way-fields.tsx';
import '../finding/finding.css';
import './disposition.css';

/** By its number, or the one just recorded for an item. */
export function Screen({ name, finding: number, checkItem }: ActScreenProps) {
  const state = useInspection();
  const findings = 'findings' in state ? state.findings : [];
  const open = findings.filter(({ disposition }) => disposition === undefined);
  const finding =
    findings.find((one) => one.number === number) ?? open.findLast((one) => one.checkItem === checkItem) ?? open[0];
  return finding === undefined ? null : <DispositionForm key={finding.number} name={name} finding={finding} />;
}

function DispositionForm({ name, finding }: { readonly name: string; readonly finding: Inspection.Finding }) {
  const { id } = useDossier();
  const navigate = useNavigate();
  const today = useToday();
  const item = inspectionProgress.itemOf(finding);
  const [initial] = useState(() => initialOf(finding, item, today));
  const page = useActPage(name, initial, {
    part: String(finding.number),
    onDone: () => void navigate({ to: '/inspections/$id/acts/$act', params: { id, act: 'item.answer' } }),
  });
  const way = textAt(page.draft.value, ['disposition', 'way']);
  const isReferral = way === 'referral' || item.penaltyType === 'P0';
  return (
    <ActFrame
      page={page}
      title={texts.title(finding.number)}
      button={texts.submit}
      waitsFor={waitsFor(page, item.penaltyType)}
    >
      <FactOf finding={finding} />
      <ItemLaw item={item} />
      <section className="way" aria-labelledby="way">
        <h2 id="way">{texts.how}</h2>
        <ChoiceButtons
          label={texts.how}
          choices={Object.entries(inspectionWords.dispositionWays).map(([value, label]) => ({ value, label }))}
          value={way}
          onChoose={(next) => page.change(['disposition'], initialDisposition(next, { finding, item, today }))}
        />
        <WayFields page={page} way={way} finding={finding} />
      </section>
      {isReferral ? <p className="notice">{texts.notOurs}</p> : null}
      {!isReferral && item.penaltyType === 'P2' ? <p className="notice">{texts.onlyLater}</p> : null}
      {!isReferral && item.penaltyType !== 'P2' ? <PenaltyBox page={page} item={item} /> : null}
    </ActFrame>
  );
}

/** The finding as it was recorded; revising or taking it back are acts of their own. */
function FactOf({ finding }: { readonly finding: Inspection.Finding }) {
  const { id } = useDossier();
  const { evidence } = useInspection();
  const offered = useOffered();
  const may = (act: string) => offered.some(({ name, isMine }) => name === act && isMine);
  const pictures = evidence.filter((one) => finding.evidence.includes(one.id));
  const confirmed = finding.majorHazard?.confirmedBy ?? [];
  return (
    <section className="fact-of">
      {pictures.length === 0 ? null : (
        <ul className="evidence-row">
          {pictures.map((item) => (
            <li key={item.id}>
              <EvidenceTile item={item} />
            </li>
          ))}
        </ul>
      )}
      <p>
        {finding.place}：{finding.fact}
      </p>
      {finding.majorHazard?.isMajor === true ? (
        <p>
          <StatusTag tone="weight">
            {isConfirmed(finding)
              ? texts.majorConfirmed(confirmed.map(({ name }) => name).join('、'))
              : texts.majorWaiting}
          </StatusTag>{' '}
          {!isConfirmed(finding) && may('finding.confirmMajor') ? (
            <ActLink dossierId={id} act="finding.confirmMajor" finding={finding.number}>
              {texts.confirm}
            </ActLink>
          ) : null}
        </p>
      ) : null}
      <p className="fact-links">
        {may('finding.revise') ? (
          <ActLink dossierId={id} act="finding.revise" finding={finding.number}>
            {texts.reviseFact}
          </ActLink>
        ) : null}
        {may('finding.withdraw') ? (
          <ActLink dossierId={id} act="finding.withdraw" finding={finding.number}>
            {texts.withdraw}
          </ActLink>
        ) : null}
      </p>
    </section>
  );
}

function waitsFor({ draft: { value }, handle }: ActPage, penaltyType: string): string | undefined {
  const way = textAt(value, ['disposition', 'way']);
  if (way === '') return texts.missing.way;
  const mustChoose = way !== 'referral' && (penaltyType === 'P1' || penaltyType === 'P3');
  if (textAt(value, ['disposition', 'requirement']).includes(texts.blank)) return texts.missing.blanks;
  if (mustChoose && valueAt(value, ['penalty', 'choice']) === undefined) return texts.missing.choice;
  return handle.problemCount > 0 ? texts.missing.fields(handle.problemCount) : undefined;
}
