/** One batch at whatever step it stands. */

import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { annotatedImport, type ImportBatch } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { Button } from 'antd';
import { Download, FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { fileAddress } from '../../../shared/api.ts';
import { Problem } from '../../../shared/problem.tsx';
import { Errors } from './errors.tsx';
import { figure } from './figure.ts';
import { Foot } from './foot.tsx';
import { useDeed } from './queries.ts';
import { Start } from './start.tsx';
import { Standing } from './standing.tsx';
import { Steps } from './steps.tsx';
import { texts } from './texts.ts';
import { UndoDialog } from './undo-dialog.tsx';

interface BatchProps {
  readonly register: Register;
  readonly batch: ImportBatch;
}

const stepOf: Readonly<{ [Status in ImportBatch['status']]: number }> = {
  checking: 2,
  checked: 3,
  stopped: 3,
  refused: 1,
  committed: 4,
  undone: 5,
};

export function Batch({ register, batch }: BatchProps) {
  const { id, status, fileName, rowsTotal, rowsChecked, ignoredColumns } = batch;
  const [isSending, setSending] = useState(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const deed = useDeed(id, register.name);
  const isOpen = status === 'checked' || status === 'stopped' || status === 'committed';
  const started = (next: ImportBatch) => {
    setSending(false);
    queryClient.removeQueries({ queryKey: ['import', next.id, 'errors'] });
    queryClient.setQueryData(['import', next.id], next);
    const params = { register: register.name };
    if (next.id !== id) void navigate({ to: '/registers/$register/import', params, search: { batch: next.id } });
  };
  return (
    <>
      <div className="list-head import-head">
        <h1>{texts.title(register.title)}</h1>
        <span className="import-file">
          <FileSpreadsheet size={16} aria-hidden /> {fileName}
        </span>
        {rowsTotal === null ? null : <span>{texts.rows(figure(rowsTotal))}</span>}
        {isOpen ? (
          <button type="button" className="link" onClick={() => setSending(!isSending)}>
            {status === 'committed' ? texts.mendedFile : texts.another}
          </button>
        ) : null}
        <div className="register-actions">
          {status === 'committed' ? <UndoDialog batch={batch} deed={deed} /> : null}
          {isOpen && batch.rowsBad > 0 ? (
            <a href={fileAddress(annotatedImport, { id })} download className="button-link">
              <Download size={15} aria-hidden /> {texts.annotated}
            </a>
          ) : null}
        </div>
      </div>
      <Steps now={status === 'committed' && batch.rowsBad === 0 ? texts.stepTitles.length : stepOf[status]} />
      {isSending ? <Start register={register} onStarted={started} continues={id} /> : null}
      <Standing register={register} batch={batch} />
      {ignoredColumns.length === 0 ? null : <p className="secondary">{texts.ignored(ignoredColumns.join('、'))}</p>}
      {deed.error === null ? null : <Problem error={deed.error} />}
      {status === 'refused' ? <Start register={register} onStarted={started} /> : null}
      {rowsChecked > 0 && (isOpen || status === 'checking') ? (
        <Errors register={register} batch={batch} deed={deed} />
      ) : null}
      {status === 'checking' || isOpen ? <Foot batch={batch} deed={deed} /> : null}
      {status === 'undone' ? (
        <Button
          onClick={() => void navigate({ to: '/registers/$register/import', params: { register: register.name } })}
        >
          {texts.newImport}
        </Button>
      ) : null}
    </>
  );
}
