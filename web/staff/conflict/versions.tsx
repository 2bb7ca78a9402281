/** The version in the record beside the one on this screen: field by field where they are the same act, whole where not. */

import { clockTime } from '@zhifa/law';
import { actOf, type Act } from '@zhifa/procedure';
import { InputView } from '../../shared/act-form/input-view.tsx';
import { fieldsOf } from '../../shared/act-form/tree.ts';
import { TwoVersions } from '../../shared/two-versions.tsx';
import { useWords } from '../acts/use-words.ts';
import { useDossier } from '../dossier/dossier.ts';
import type { RecordedEntry } from '../dossier/opened.ts';
import { comparedRows, narrowed, type ComparedRow } from './compare.ts';
import { texts } from './texts.ts';

interface VersionsProps {
  readonly act: Act;
  readonly input: unknown;
  readonly entries: readonly RecordedEntry[];
  readonly nameOf: (entry: RecordedEntry) => string;
}

export function Versions({ act, input, entries, nameOf }: VersionsProps) {
  const words = useWords();
  const same = entries.findLast((entry) => entry.act.name === act.name);
  const others = entries.filter((entry) => entry !== same);
  return (
    <>
      {others.map((entry) => (
        <OtherAct key={entry.act.id} entry={entry} who={nameOf(entry)} />
      ))}
      {same === undefined ? (
        <section className="conflict-version" aria-label={texts.mine}>
          <h3>
            {texts.mine}：{act.title}
          </h3>
          <InputView schema={act.input} words={words} input={input} />
        </section>
      ) : (
        <Comparison act={act} input={input} entry={same} who={nameOf(same)} />
      )}
    </>
  );
}

function OtherAct({ entry: { act, title }, who }: { readonly entry: RecordedEntry; readonly who: string }) {
  const { kind } = useDossier();
  const words = useWords();
  const schema = actOf(kind, act.name)?.input;
  return (
    <section className="conflict-version" aria-label={texts.theirs(who)}>
      <h3>
        {texts.theirs(who)}：{title} {clockTime(act.recordedAt)}
      </h3>
      {schema === undefined ? null : <InputView schema={schema} words={words} input={act.input} />}
    </section>
  );
}

interface ComparisonProps {
  readonly act: Act;
  readonly input: unknown;
  readonly entry: RecordedEntry;
  readonly who: string;
}

function Comparison({ act, input, entry, who }: ComparisonProps) {
  const words = useWords();
  const versions = narrowed(act.name, { theirs: entry.act.input, mine: input });
  const rows = comparedRows(fieldsOf(act.input, words), versions, words.nameOf ?? (() => undefined));
  const differing = rows.filter(({ isSame }) => !isSame);
  const same = rows.filter(({ isSame }) => isSame);
  return (
    <>
      {differing.length === 0 ? <p className="strong">{texts.identical}</p> : <Rows rows={differing} who={who} />}
      {same.length === 0 ? null : (
        <details>
          <summary>{texts.sameRows(same.length)}</summary>
          <Rows rows={same} who={who} />
        </details>
      )}
    </>
  );
}

function Rows({ rows, who }: { readonly rows: readonly ComparedRow[]; readonly who: string }) {
  const heads = { field: texts.field, theirs: texts.theirs(who), mine: texts.mine };
  const isDiffering = rows.some(({ isSame }) => !isSame);
  const mark = <span className="tag tag-weight">{texts.differs}</span>;
  return <TwoVersions rows={rows} heads={heads} nothing={texts.nothing} {...(isDiffering ? { mark } : {})} />;
}
