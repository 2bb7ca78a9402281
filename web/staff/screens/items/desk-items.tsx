/** The whole scheme on one page: a conclusion per line, recorded together. The screen has no opinion: nothing is preset. */

import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { checkItemOf } from '@zhifa/law';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { listAt } from '../../../shared/act-form/value.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { ActFrame } from '../../acts/act-frame.tsx';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useActPage } from '../../acts/use-act-page.ts';
import { useDossier } from '../../dossier/dossier.ts';
import { answerOf, freshAnswers, results, resultWord, type GivenAnswer } from './answers.ts';
import { texts } from './texts.ts';
import './items.css';

const { checkMethods } = inspectionWords;
type Result = Inspection.ItemResult;

const empty = { answers: [] };

interface DeskItemsProps {
  readonly name: string;
  readonly state: Pick<Inspection.OnSite, 'scheme' | 'answers' | 'findings'>;
}

export function DeskItems({ name, state }: DeskItemsProps) {
  const { id } = useDossier();
  const page = useActPage(name, empty, { onDone: () => undefined });
  // The draft holds what this screen put there.
  const given = listAt(page.draft.value, ['answers']) as readonly GivenAnswer[];
  const { items } = state.scheme;
  const set = (answers: readonly GivenAnswer[]) => page.change(['answers'], answers);
  const open = items.filter(
    ({ checkItem }) => ![...state.answers, ...given].some((one) => one.checkItem === checkItem),
  );
  const isAllAnswered = open.length === 0 && given.length === 0;
  return (
    <ActFrame
      page={page}
      title={texts.title}
      button={texts.save(given.length)}
      waitsFor={given.length === 0 ? texts.nothingChanged : undefined}
      extra={
        isAllAnswered ? (
          <Link to="/inspections/$id/summary" params={{ id }} className="button-link button-solid">
            {texts.done}
          </Link>
        ) : null
      }
    >
      <p className="section-head">
        <span>{texts.counts(items.length - open.length, items.length)}</span>
        {open.length === 0 ? null : (
          <Button
            className="section-end"
            onClick={() => set([...given, ...open.map(({ checkItem }) => answerOf(checkItem, 'pass'))])}
          >
            {texts.allPass}
          </Button>
        )}
      </p>
      <table className="plain-table items-table">
        <thead>
          <tr>
            {Object.values(texts.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ checkItem }) => (
            <ItemRow
              key={checkItem}
              code={checkItem}
              recorded={state.answers.find((one) => one.checkItem === checkItem)}
              given={given.find((one) => one.checkItem === checkItem)}
              finding={state.findings.find((one) => one.checkItem === checkItem)?.number}
              onAnswer={(answer) => set(freshAnswers(given, answer))}
            />
          ))}
        </tbody>
      </table>
    </ActFrame>
  );
}

interface ItemRowProps {
  readonly code: string;
  readonly recorded: Inspection.ItemAnswer | undefined;
  readonly given: GivenAnswer | undefined;
  readonly finding: number | undefined;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

function ItemRow({ code, recorded, given, finding, onAnswer }: ItemRowProps) {
  const item = checkItemOf(code);
  const current = given ?? recorded;
  const needsReason = given?.result === 'notApplicable' || given?.result === 'notChecked';
  return (
    <tr className={given === undefined ? '' : 'item-given'}>
      <td>{code}</td>
      <td>
        {item?.question}
        {item?.majorHazard === undefined ? null : <StatusTag tone="weight">{texts.major}</StatusTag>}
        <span className="finding-note">{item?.guidance}</span>
        {item === undefined || item.violationRefs.length === 0 ? null : (
          <Link to="/violations" search={{ item: code }}>
            {texts.violations(item.violationRefs.length)}
          </Link>
        )}
      </td>
      <td>{(current?.methods ?? item?.methods ?? []).map((method) => checkMethods[method]).join('、')}</td>
      <td>
        <Results code={code} chosen={current?.result} onChoose={(result) => onAnswer({ ...answerOf(code, result) })} />
      </td>
      <td>
        {needsReason ? (
          <Input
            aria-label={texts.reasonFor(code)}
            placeholder={texts.reason}
            maxLength={500}
            value={given.reason ?? ''}
            onChange={({ target }) => onAnswer({ ...given, reason: target.value })}
          />
        ) : (
          recorded?.reason
        )}
        {recorded?.result === 'fail' && given === undefined ? <FindingLink code={code} finding={finding} /> : null}
      </td>
    </tr>
  );
}

function FindingLink({ code, finding }: { readonly code: string; readonly finding: number | undefined }) {
  const { id } = useDossier();
  if (finding !== undefined) {
    return (
      <ActLink dossierId={id} act="finding.dispose" finding={finding}>
        {texts.hasFinding(finding)}
      </ActLink>
    );
  }
  return (
    <ActLink dossierId={id} act="finding.record" item={code}>
      {texts.toFinding}
    </ActLink>
  );
}

interface ResultsProps {
  readonly code: string;
  readonly chosen: Result | undefined;
  readonly onChoose: (result: Result) => void;
}

function Results({ code, chosen, onChoose }: ResultsProps) {
  return (
    <div role="radiogroup" aria-label={texts.answer(code)} className="results">
      {results.map((result) => (
        <label key={result}>
          <input type="radio" name={`result ${code}`} checked={chosen === result} onChange={() => onChoose(result)} />
          {resultWord(result)}
        </label>
      ))}
    </div>
  );
}
