/** Template and upload: the whole file goes as it is; how much has left is shown, and it can be broken off. */

import { useMutation } from '@tanstack/react-query';
import { createImport, importTemplate, type ImportBatch } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { Button } from 'antd';
import { Download, FileSpreadsheet } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { fileAddress, uploadCall } from '../../../shared/api.ts';
import { Problem } from '../../../shared/problem.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { texts } from './texts.ts';

interface StartProps {
  readonly register: Register;
  readonly onStarted: (batch: ImportBatch) => void;
  /** The batch that the mended file continues. */
  readonly continues?: string;
}

export function Start({ register, onStarted, continues }: StartProps) {
  const { share, send, stop, isSending, error } = useUpload(register, onStarted, continues);
  return (
    <div className="import-start">
      {continues === undefined ? (
        <section className="entry-card" aria-label={texts.template}>
          <h2>{texts.template}</h2>
          <p className="secondary">{texts.templateWhy}</p>
          <a href={fileAddress(importTemplate, { register: register.name })} download className="button-link">
            <Download size={15} aria-hidden /> {texts.template}
          </a>
        </section>
      ) : null}
      <div>
        {isSending ? (
          <section className="entry-card" aria-live="polite">
            <p className="strong">{texts.uploading(Math.round(share * 100))}</p>
            <ProgressBar share={share} label={texts.uploading(Math.round(share * 100))} />
            <p className="secondary">{share >= 1 ? texts.uploaded : texts.leaveUpload}</p>
            <Button onClick={stop}>{texts.stopUpload}</Button>
          </section>
        ) : (
          <DropPlace onFile={send} />
        )}
        {error === null ? null : <Problem error={error} />}
      </div>
    </div>
  );
}

function useUpload(register: Register, onStarted: (batch: ImportBatch) => void, continues: string | undefined) {
  const [share, setShare] = useState(0);
  const stopper = useRef<AbortController>(undefined);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (file: File) => {
      stopper.current = new AbortController();
      setShare(0);
      const upload = uploadCall(setShare, stopper.current.signal);
      return upload(createImport, {
        params: { register: register.name },
        query: { fileName: file.name, ...(continues === undefined ? {} : { continues }) },
        body: new Blob([file]),
      });
    },
    onSuccess: onStarted,
  });
  return {
    share,
    isSending: isPending,
    error: error !== null && stopper.current?.signal.aborted === true ? null : error,
    send: (file: File) => mutate(file),
    stop: () => {
      stopper.current?.abort();
      reset();
    },
  };
}

function DropPlace({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className={isOver ? 'import-drop import-drop-over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileSpreadsheet size={28} aria-hidden />
      <p>
        {texts.drop}{' '}
        <Button type="primary" onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
      </p>
      <label htmlFor={id} className="visually-hidden">
        {texts.file}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        accept=".xlsx,.csv,.xls,.xlsm"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
      <p className="secondary">{texts.dropWhy}</p>
    </div>
  );
}
