/** Title, state, next deadline, and the one primary action. */

import { Link } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import { EllipsisVertical, TriangleAlert } from 'lucide-react';
import { auxiliaryPosts, posts } from '@zhifa/procedure';
import { DeadlineText } from '../../../shared/deadline/deadline.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useDossier } from '../../dossier/dossier.ts';
import { useMe, useToday } from '../../session/session.ts';
import { whatIsNext } from './next-act.ts';
import { texts } from './texts.ts';

export function Head() {
  const { view } = useDossier();
  const { line } = view;
  return (
    <header className="inspection-head">
      <nav className="crumbs" aria-label={texts.inspections}>
        <Link to="/inspections">{texts.inspections}</Link>
        <span aria-hidden>/</span>
        <span>{line.number ?? line.subtitle}</span>
        <span className="crumbs-end">
          <HelpDrawer label={texts.howTo} title={texts.howToTitle} steps={texts.howToSteps} />
        </span>
      </nav>
      <div className="inspection-title">
        <h1>{line.title}</h1>
        <Tags />
      </div>
      <div className="inspection-next">
        <NextDeadline />
        <Actions />
      </div>
    </header>
  );
}

const WEIGHTY = new RegExp(`^${texts.weighty}`);

export function Tags() {
  const { line } = useDossier().view;
  return (
    <>
      <StatusTag tone={line.isClosed ? 'green' : 'accent'}>{line.stageTitle}</StatusTag>
      {line.tags.map((tag) =>
        WEIGHTY.test(tag) ? (
          <StatusTag key={tag} tone="weight" icon={TriangleAlert}>
            {tag}
          </StatusTag>
        ) : (
          <StatusTag key={tag}>{tag}</StatusTag>
        ),
      )}
    </>
  );
}

export function NextDeadline() {
  const { view } = useDossier();
  const today = useToday();
  const next = view.clocks
    .filter(({ isRunning }) => isRunning)
    .toSorted((left, right) => (left.dueOn < right.dueOn ? -1 : 1))[0];
  if (next === undefined) return <p className="secondary">{texts.noDeadline}</p>;
  return (
    <p className="next-deadline">
      <span className="secondary">{texts.nextDeadline}</span> {next.title}
      <DeadlineText title={next.title} deadline={next.deadline} today={today} isInternal={next.isInternal} />
    </p>
  );
}

function Actions() {
  const { id, view, kind } = useDossier();
  const { mine, others, rest } = whatIsNext(view, kind, useMe());
  const [waiting] = others;
  const items = rest.map(({ name, title }) => ({
    key: name,
    label: (
      <ActLink dossierId={id} act={name}>
        {title}
      </ActLink>
    ),
  }));
  return (
    <div className="inspection-actions">
      <AuxiliaryNote />
      {mine === undefined && waiting !== undefined ? (
        <span className="secondary">
          {texts.waitsFor(
            waiting.title,
            waiting.posts.map((post) => posts[post]).join('、') || whoOf(waiting.officerIds, view),
          )}
        </span>
      ) : null}
      {items.length === 0 ? null : (
        <Dropdown trigger={['click']} menu={{ items }}>
          <button type="button" className="button-link" aria-label={texts.more}>
            <EllipsisVertical size={16} aria-hidden />
          </button>
        </Dropdown>
      )}
      {mine === undefined ? null : (
        <ActLink dossierId={id} act={mine.offer.name} className="button-link button-solid">
          {mine.title}
        </ActLink>
      )}
    </div>
  );
}

/** 两员 are told why nothing is offered to them. */
export function AuxiliaryNote() {
  const post = useMe().posts.find((each) => auxiliaryPosts.includes(each));
  return post === undefined ? null : <span className="secondary">{texts.mayOnlyLook(posts[post])}</span>;
}

function whoOf(officerIds: readonly string[], view: ReturnType<typeof useDossier>['view']): string {
  return officerIds.length === 1 ? (view.line.leadOfficerName ?? texts.facts.officers) : texts.facts.officers;
}
