/** One text of a statute: what it is, since when, what follows it, how far it was read, and its articles. */

import { Link, useParams, useSearch } from '@tanstack/react-router';
import { rankOf, statuteOf, succeededBy, versionsOf, type StatuteName } from '@zhifa/law';
import { successions, type LibraryDocument } from '@zhifa/law/library';
import { useState } from 'react';
import type { OpenedLibrary } from '../../../../shared/law-library/library.ts';
import { useToday } from '../../../session/session.ts';
import { DayField } from '../../calculators/day-field.tsx';
import { Facts, type Fact } from '../../calculators/facts.tsx';
import { LibraryPage, TextNotFound } from '../library-page.tsx';
import { nameOf, versionHeldOn } from '../rows.ts';
import { statuteTexts as texts, texts as library } from '../texts.ts';
import { Articles } from './articles.tsx';
import { ImportedFacts } from './imported-facts.tsx';

export function Screen() {
  const { text: key } = useParams({ from: '/frame/library/$text' });
  return (
    <LibraryPage crumbs={<span>/ {key}</span>}>
      {(opened) => {
        const document = opened.library.documents.find((each) => each.key === key);
        return document === undefined ? <TextNotFound /> : <Statute key={key} document={document} opened={opened} />;
      }}
    </LibraryPage>
  );
}

interface StatuteProps {
  readonly document: LibraryDocument;
  readonly opened: OpenedLibrary;
}

function Statute({ document, opened }: StatuteProps) {
  const { statute, title } = document;
  return (
    <>
      <header className="list-head">
        <h1>{nameOf(document)}</h1>
        {statute === undefined ? null : (
          <Link to="/library/compare" search={{ statute }} className="button-link">
            {texts.compare}
          </Link>
        )}
      </header>
      <p className="law library-title">{title}</p>
      <div className="library-statute">
        <div className="library-side">
          <Facts title={texts.facts} facts={factsOf(document)} />
          <OnDay document={document} opened={opened} />
          <ImportedFacts text={opened.imported.get(document.key)} />
        </div>
        <Articles document={document} />
      </div>
    </>
  );
}

function factsOf({ statute, inForceFrom, inForceUntil }: LibraryDocument): readonly Fact[] {
  const inForce =
    inForceUntil === undefined
      ? `${library.from(inForceFrom)}（${texts.stillInForce}）`
      : library.fromTo(inForceFrom, inForceUntil);
  if (statute === undefined)
    return [
      [texts.inForce, inForce],
      [texts.read, library.recordedNot],
    ];
  const declared = statuteOf(statute);
  return [
    [texts.kind, declared.kind],
    [texts.rank, texts.rankOf(rankOf(declared))],
    [texts.number, declared.documentNumber],
    [texts.version, declared.version],
    [texts.inForce, inForce],
    [texts.read, texts.verified[declared.verified]],
    [texts.versions, <Versions key="versions" statute={statute} />],
    [texts.succession, <Succession key="succession" statute={statute} />],
  ];
}

/** The texts of the same statute, oldest first. */
function Versions({ statute }: { readonly statute: StatuteName }) {
  return (
    <ul>
      {versionsOf(statute).map((version) => (
        <li key={version.statute}>
          {version.statute === statute ? (
            <strong>{version.version ?? version.statute}</strong>
          ) : (
            <Link to="/library/$text" params={{ text: version.statute }}>
              {version.version ?? version.statute}
            </Link>
          )}{' '}
          {version.inForceUntil === undefined
            ? library.from(version.inForceFrom)
            : library.fromTo(version.inForceFrom, version.inForceUntil)}
        </li>
      ))}
    </ul>
  );
}

function Succession({ statute }: { readonly statute: StatuteName }) {
  const next = succeededBy(statute);
  const earlier = successions.filter(({ later }) => later === statute);
  if (next === undefined && earlier.length === 0) return library.notCited;
  return (
    <ul>
      {next === undefined ? null : (
        <li>
          {next.isRepealed ? texts.replacedBy(next.from) : texts.replacedByNotRepealed(next.from)}{' '}
          <Link to="/library/$text" params={{ text: next.statute }}>
            {next.statute}
          </Link>
        </li>
      )}
      {earlier.map((each) => (
        <li key={each.earlier}>
          {texts.replaces}{' '}
          <Link to="/library/$text" params={{ text: each.earlier }}>
            {each.earlier}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** 某日有效的版本: from any text to the one that held on a day. */
function OnDay({ document, opened }: StatuteProps) {
  const { on: asked } = useSearch({ from: '/frame/library/$text' });
  const today = useToday();
  const [on, setOn] = useState<string | undefined>(asked ?? today);
  const held = on === undefined ? undefined : versionHeldOn(opened.library, document, on);
  return (
    <section aria-label={texts.onDay}>
      <DayField label={texts.onDay} value={on} onChange={setOn} />
      {on === undefined ? null : (
        <p className="caption" role="status">
          {held === undefined ? texts.onDayNone(on) : null}
          {held?.key === document.key ? texts.onDayThis(on) : null}
          {held !== undefined && held.key !== document.key ? (
            <>
              {texts.onDayOther(on)}{' '}
              <Link to="/library/$text" params={{ text: held.key }} search={{ on }}>
                {held.key}
              </Link>
            </>
          ) : null}
        </p>
      )}
    </section>
  );
}
