/** A file in: taken over whole, or refused with every mistake by line and column, and the same sheet back with its mistakes. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { annotateBenchmarks, importBenchmarks, type AnswerOf, type BenchmarkProblem } from '@zhifa/contract';
import { Button } from 'antd';
import { Download, Upload } from 'lucide-react';
import { useId, useRef } from 'react';
import { call } from '../../../../shared/api.ts';
import { Problem } from '../../../../shared/problem.tsx';
import { Cautions } from '../facts.tsx';
import { benchmarksQuery } from './queries.ts';
import { texts } from './texts.ts';

const MOST_SHOWN = 100; // Whoever has more mends the sheet, not the page.

export function ImportPanel() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const queryClient = useQueryClient();
  const { mutate, isPending, data, error, variables } = useMutation({
    mutationFn: (file: File) => call(importBenchmarks, { query: { fileName: file.name }, body: new Blob([file]) }),
    onSuccess: () => queryClient.invalidateQueries(benchmarksQuery),
  });
  return (
    <section className="benchmark-import" aria-label={texts.choose}>
      <Button
        type="primary"
        icon={<Upload size={15} aria-hidden />}
        loading={isPending}
        onClick={() => input.current?.click()}
      >
        {isPending ? texts.checking : texts.choose}
      </Button>
      <label htmlFor={id} className="visually-hidden">
        {texts.file}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept=".xlsx,.csv,.json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) mutate(file);
          target.value = ''; // The mended file has the same name and is to be read again.
        }}
      />
      <div aria-live="polite">
        {error === null ? null : <Problem error={error} />}
        {data === undefined ? null : <Result result={data} file={variables} />}
      </div>
    </section>
  );
}

interface ResultProps {
  readonly result: AnswerOf<typeof importBenchmarks>;
  readonly file: File;
}

function Result({ result, file }: ResultProps) {
  if (result.outcome === 'refused') return <Refused problems={result.problems} file={file} />;
  return (
    <>
      <p className="calculator-notice">{texts.imported(result.refs.join(texts.comma))}</p>
      <Cautions title={texts.warnings} cautions={result.warnings} />
    </>
  );
}

function Refused({ problems, file }: { readonly problems: readonly BenchmarkProblem[]; readonly file: File }) {
  const hasRows = problems.some(({ row }) => row > 0);
  const { columns } = texts;
  return (
    <div className="benchmark-refused">
      <p className="strong">{texts.refused(problems.length)}</p>
      {hasRows && !file.name.endsWith('.json') ? <Annotated file={file} /> : null}
      <table className="violations-rows">
        <thead>
          <tr>
            {Object.values(columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_SHOWN).map((found, index) => (
            // Two mistakes of a row may read alike; the list does not change.
            <tr key={index}>
              <td data-title={columns.row}>{found.row === 0 ? texts.wholeFile : found.row}</td>
              <td data-title={columns.column}>{found.columns.join(texts.comma)}</td>
              <td data-title={columns.problem}>{found.problem}</td>
              <td data-title={columns.mend}>{found.mend}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST_SHOWN ? (
        <p className="caption">{texts.moreProblems(problems.length - MOST_SHOWN)}</p>
      ) : null}
    </div>
  );
}

function Annotated({ file }: { readonly file: File }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(annotateBenchmarks, { query: { fileName: file.name }, body: new Blob([file]) }),
    onSuccess: ({ fileName, base64 }) => download(fileName, base64),
  });
  return (
    <>
      <Button icon={<Download size={15} aria-hidden />} loading={isPending} onClick={() => mutate()}>
        {texts.annotate}
      </Button>
      {error === null ? null : <Problem error={error} />}
    </>
  );
}

function download(fileName: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
