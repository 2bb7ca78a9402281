/** What was recognised in each file, what was not, and what became of it. */

import { Button } from 'antd';
import { CircleAlert, CircleCheck, Trash2 } from 'lucide-react';
import { Problem } from '../../../../shared/problem.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { DayField } from '../../calculators/day-field.tsx';
import { importTexts as texts, texts as library } from '../texts.ts';
import { asksForDay, type ChosenFile } from './reading.ts';

const MOST_TOLD = 5; // Problems of a file that are told at once.

interface FileRowsProps {
  readonly files: readonly ChosenFile[];
  readonly onDay: (id: string, day: string | undefined) => void;
  readonly onRemove: (id: string) => void;
}

export function FileRows({ files, onDay, onRemove }: FileRowsProps) {
  return (
    <table className="plain-table library-files">
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
        {files.map((chosen) => (
          <FileRow key={chosen.id} chosen={chosen} onDay={onDay} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}

interface FileRowProps extends Pick<FileRowsProps, 'onDay' | 'onRemove'> {
  readonly chosen: ChosenFile;
}

function FileRow({ chosen, onDay, onRemove }: FileRowProps) {
  const { id, file, report, inForceFrom } = chosen;
  return (
    <tr>
      <td>
        {file.name}{' '}
        <Button
          type="text"
          size="small"
          icon={<Trash2 size={14} aria-hidden />}
          aria-label={texts.remove(file.name)}
          onClick={() => onRemove(id)}
        />
      </td>
      <td>
        <Recognised chosen={chosen} />
        {asksForDay(chosen) ? (
          <DayField label={texts.inForceFrom} value={inForceFrom} onChange={(day) => onDay(id, day)} />
        ) : null}
      </td>
      <td>{texts.counts(report.articles, report.items)}</td>
      <td>
        <Report chosen={chosen} />
      </td>
      <td>
        <State chosen={chosen} />
      </td>
    </tr>
  );
}

function Recognised({ chosen: { report } }: { readonly chosen: ChosenFile }) {
  const { title, statute, version, inForceFrom } = report;
  return (
    <>
      <span className="strong">{statute ?? title}</span>
      <span className="finding-note">
        {[version, inForceFrom === undefined ? undefined : library.from(inForceFrom)].filter(Boolean).join(' · ')}
      </span>
      {statute === undefined && inForceFrom !== undefined ? (
        <StatusTag tone="provisional">{texts.foreign}</StatusTag>
      ) : null}
    </>
  );
}

function Report({ chosen: { report } }: { readonly chosen: ChosenFile }) {
  const problems = [...report.errors, ...report.cautions];
  if (problems.length === 0) return <span className="secondary">{texts.good}</span>;
  const isBroken = report.errors.length > 0;
  return (
    <>
      <ul className={isBroken ? 'library-broken' : 'library-cautions'}>
        {problems.slice(0, MOST_TOLD).map(({ kind, line, message, mend }) => (
          <li key={`${kind} ${String(line)} ${message}`}>
            {line === undefined ? '' : texts.line(line)}
            {message}
            <span className="finding-note">{mend}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_TOLD ? (
        <p className="caption">{texts.moreProblems(problems.length - MOST_TOLD)}</p>
      ) : null}
    </>
  );
}

function State({ chosen: { state, report, error } }: { readonly chosen: ChosenFile }) {
  if (report.errors.length > 0) return <StatusTag icon={CircleAlert}>{texts.broken}</StatusTag>;
  switch (state) {
    case 'read':
      return <StatusTag>{texts.ready}</StatusTag>;
    case 'sending':
      return <StatusTag tone="accent">{texts.waiting}</StatusTag>;
    case 'imported':
      return (
        <StatusTag tone="green" icon={CircleCheck}>
          {texts.imported}
        </StatusTag>
      );
    case 'unchanged':
      return <StatusTag>{texts.unchanged}</StatusTag>;
    case 'failed':
      return (
        <>
          <StatusTag icon={CircleAlert}>{texts.failed}</StatusTag>
          <Problem error={error} />
        </>
      );
  }
}
