/** 从旧兼从轻: which text governs conduct of one day decided on another, with the two texts side by side where they differ. */

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import {
  civil,
  isCivilDate,
  statuteOf,
  StatuteName,
  statutes,
  textOn,
  type Governing,
  type LaterText,
} from '@zhifa/law';
import { punishedAt, type LibraryArticle, type LibraryDocument } from '@zhifa/law/library';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { CitationLink } from '../../../../shared/citation/citation.tsx';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { Field } from '../../../../shared/field.tsx';
import type { OpenedLibrary } from '../../../../shared/law-library/library.ts';
import { articleNumber, numberText, placeParam } from '../../../../shared/law-library/place.ts';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { useToday } from '../../../session/session.ts';
import { DayField } from '../../calculators/day-field.tsx';
import { ArticleLines } from '../article/article-text.tsx';
import { LibraryPage } from '../library-page.tsx';
import { governing } from './governing.ts';
import { compareTexts as texts, texts as library } from '../texts.ts';

const CHOICES = Object.keys(texts.laterChoices) as LaterText[]; // Object.keys widens to string[].

export function Screen() {
  return (
    <LibraryPage crumbs={<span>/ {library.compare}</span>}>{(opened) => <Comparison opened={opened} />}</LibraryPage>
  );
}

function Comparison({ opened }: { readonly opened: OpenedLibrary }) {
  const today = useToday();
  const navigate = useNavigate({ from: '/library/compare' });
  const { statute: asked, conductOn, decidedOn = today, article } = useSearch({ from: '/frame/library/compare' });
  const statute = StatuteName.safeParse(asked).data;
  const [later, setLater] = useState<LaterText>();
  const change = (changed: { statute?: string; conductOn?: string; decidedOn?: string; article?: string }) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true });
  const isAsked = statute !== undefined && conductOn !== undefined && isCivilDate(decidedOn);
  const answer = isAsked
    ? governing(statute, { conductOn: civil(conductOn), decidedOn: civil(decidedOn), later })
    : undefined;
  return (
    <>
      <header className="list-head">
        <h1>{library.compare}</h1>
      </header>
      <div className="library-question">
        <Field label={texts.statute}>
          {(id) => (
            <Select
              id={id}
              showSearch
              placeholder={texts.statuteHint}
              value={statute ?? null}
              options={Object.keys(statutes).map((name) => ({ value: name, label: name }))}
              onChange={(name) => change({ statute: name })}
            />
          )}
        </Field>
        <DayField
          label={texts.conductOn}
          hint={texts.conductHint}
          value={conductOn}
          onChange={(day) => change({ conductOn: day ?? '' })}
        />
        <DayField label={texts.decidedOn} value={decidedOn} onChange={(day) => change({ decidedOn: day ?? '' })} />
      </div>
      {answer === undefined || !isAsked ? (
        <EmptyState title={texts.pick} why={texts.pickWhy} />
      ) : (
        <>
          <Answer governing={answer} />
          <TwoTexts
            opened={opened}
            old={textOn(statute, civil(conductOn))?.statute}
            present={textOn(statute, civil(decidedOn))?.statute}
            article={article}
            onArticle={(next) => change({ article: next })}
            later={later}
            onLater={setLater}
          />
        </>
      )}
    </>
  );
}

function Answer({ governing }: { readonly governing: Governing }) {
  const { outcome, because } = governing;
  return (
    <section className="library-answer" aria-live="polite">
      <p className="strong">
        {outcome === 'governs' ? texts.governs(versionName(governing.statute)) : null}
        {outcome === 'undecided' ? <StatusTag tone="provisional">{texts.undecided}</StatusTag> : null}
        {outcome === 'unknown' ? texts.unknown : null}
      </p>
      <p>{because}</p>
      {outcome === 'unknown' ? null : <CitationLink citation={governing.citation} />}
    </section>
  );
}

function versionName(statute: StatuteName): string {
  const { title, version } = statuteOf(statute);
  return `《${title}》${version === undefined ? '' : `（${version}）`}`;
}

interface TwoTextsProps {
  readonly opened: OpenedLibrary;
  readonly old: StatuteName | undefined;
  readonly present: StatuteName | undefined;
  readonly article: string | undefined;
  readonly onArticle: (article: string) => void;
  readonly later: LaterText | undefined;
  readonly onLater: (later: LaterText | undefined) => void;
}

function TwoTexts({ opened, old, present, article, onArticle, later, onLater }: TwoTextsProps) {
  if (old === undefined || present === undefined || old === present) return null;
  return (
    <>
      <Field label={texts.later} hint={texts.laterWhy} isGroup>
        {() => (
          <ChoiceButtons
            label={texts.later}
            value={later}
            choices={CHOICES.map((value) => ({ value, label: texts.laterChoices[value] }))}
            onChoose={(value) => onLater(CHOICES.find((choice) => choice === value))}
          />
        )}
      </Field>
      <div className="library-two">
        <OneText key={old} title={texts.old} opened={opened} statute={old} first={article} onArticle={onArticle} />
        <OneText key={present} title={texts.present} opened={opened} statute={present} first={article} />
      </div>
    </>
  );
}

interface OneTextProps {
  readonly title: string;
  readonly opened: OpenedLibrary;
  readonly statute: StatuteName;
  /** The article that both begin with. */
  readonly first: string | undefined;
  readonly onArticle?: (article: string) => void;
}

/** The numbers of two texts differ, so that each has its own. */
function OneText({ title, opened, statute, first = '', onArticle }: OneTextProps) {
  const [place, setPlace] = useState(first);
  const document = opened.library.documents.find((each) => each.key === statute);
  const article = document?.articles.find((each) => placeParam(each) === place);
  const change = (next: string) => {
    setPlace(next.trim());
    if (articleNumber(next.trim()) !== undefined) onArticle?.(next.trim());
  };
  return (
    <section aria-label={title}>
      <h2>
        {title} <small className="caption">{versionName(statute)}</small>
      </h2>
      <Field label={texts.article} hint={texts.articleHint}>
        {(id) => (
          <Input
            id={id}
            inputMode="numeric"
            maxLength={7}
            value={place}
            onChange={({ target }) => change(target.value)}
          />
        )}
      </Field>
      {document === undefined || place === '' ? null : (
        <Words document={document} statute={statute} article={article} place={place} />
      )}
    </section>
  );
}

interface WordsProps {
  readonly document: LibraryDocument;
  readonly statute: StatuteName;
  readonly article: LibraryArticle | undefined;
  readonly place: string;
}

function Words({ document, statute, article, place }: WordsProps) {
  const number = articleNumber(place);
  if (article === undefined || number === undefined) return <p className="secondary">{texts.noText}</p>;
  const punished = punishedAt({ statute, ...number });
  return (
    <>
      <p>
        <Link to="/library/$text/$place" params={{ text: document.key, place }}>
          {numberText(number)} {texts.open}
        </Link>
      </p>
      {article.text === undefined ? (
        <p>{article.statement?.words ?? texts.noText}</p>
      ) : (
        <ArticleLines text={article.text} words={[]} />
      )}
      {punished.length === 0 ? null : (
        <>
          <h3>{texts.violations}</h3>
          <ul>
            {punished.map(({ ref, title: name }) => (
              <li key={ref}>
                <Link to="/violations" search={{ violation: ref }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
