/** One confirmation: what was compared with what, who said what, and what may be done with it now. */

import { useParams } from '@tanstack/react-router';
import { chineseMoment, type Instant } from '@zhifa/law';
import { sourceText, type RuleConfirmation } from '@zhifa/procedure';
import { blobAddress } from '../../../../shared/blobs.ts';
import { RoadSteps } from '../../../../shared/road/road-steps.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { DossierContext, useDossier, useDossierOf } from '../../../dossier/dossier.ts';
import { useVersionToday } from '../use-version-today.ts';
import { RuleFacts, type RuleFact } from '../rule-facts.tsx';
import { RuleSays } from '../rule-says.tsx';
import { RulesPage } from '../rules-page.tsx';
import { Actions } from './actions.tsx';
import { texts } from './texts.ts';

type State = RuleConfirmation.RuleConfirmationState;

export function Screen() {
  const { id } = useParams({ from: '/frame/rules/confirmations/$id' });
  const dossier = useDossierOf(id, false);
  return (
    <DossierContext value={dossier}>
      <RulesPage title={dossier.view.line.title} howTo={texts.howToSteps}>
        <Confirmation />
      </RulesPage>
    </DossierContext>
  );
}

function Confirmation() {
  const { kind, view } = useDossier();
  const state = view.state as State; // The route shows dossiers of this kind only.
  const { rule } = state;
  const isChanged = useVersionToday(rule) !== rule.version;
  return (
    <>
      <p>
        <StatusTag tone={state.stage === 'confirmed' ? 'weight' : 'accent'}>{view.line.stageTitle}</StatusTag>
      </p>
      <RoadSteps steps={kind.roadOf(state)} />
      {isChanged ? (
        <p className="notice" role="note">
          {texts.changed}
        </p>
      ) : null}
      <div className="rules-compare">
        <section aria-label={texts.says}>
          <h2>{texts.says}</h2>
          <RuleSays rule={rule} />
        </section>
        <section aria-label={texts.copy} className="rules-actions">
          <h2>{texts.copy}</h2>
          <Copy state={state} />
          <RuleFacts facts={courseOf(state)} />
          <Actions key={view.line.version} state={state} />
        </section>
      </div>
    </>
  );
}

function Copy({ state: { source, wording, copies } }: { readonly state: State }) {
  return (
    <>
      <blockquote className="rules-quote">{wording}</blockquote>
      <RuleFacts
        facts={[
          [texts.paper, source.title],
          [texts.place, sourceText(source)],
          [texts.obtained, source.obtainedFrom],
        ]}
      />
      <ul className="rules-copies" aria-label={texts.copies}>
        {copies.map(({ sha256, fileName }) => (
          <li key={sha256}>
            <a href={blobAddress(sha256)} target="_blank" rel="noreferrer">
              {texts.open(fileName)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who said what, in the order in which it was said. */
function courseOf(state: State): RuleFact[] {
  const { proposedBy, proposedAt, returns } = state;
  return [
    ...returns.map((word) => said(texts.returned, word)),
    [texts.proposed, personAt(proposedBy, proposedAt)],
    ...('approval' in state ? [said(texts.approved, state.approval)] : []),
    ...(state.stage === 'withdrawn' ? [said(texts.withdrawn, state.withdrawal)] : []),
    ...(state.stage === 'dropped' ? [said(texts.dropped, state.dropping)] : []),
  ];
}

function said(title: string, { by, at, text }: RuleConfirmation.Word): RuleFact {
  return [title, [personAt(by, at), text].filter((part) => part !== '').join('：')];
}

function personAt({ name, post }: RuleConfirmation.Word['by'], at: Instant): string {
  return texts.at(name, post, chineseMoment(at));
}
