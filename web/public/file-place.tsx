/** Where a holder drops the PDF. Its bytes are read here, and only its hash is compared. */

import { FileText } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';
import { fileHash } from './file-hash.ts';
import { texts } from './texts.ts';

export interface HeldFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly hash: string;
}

interface FilePlaceProps {
  readonly file: HeldFile | undefined;
  readonly onHold: (file: HeldFile | undefined) => void;
}

const BYTES_OF_A_KILOBYTE = 1024;

export function FilePlace({ file, onHold }: FilePlaceProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [state, setState] = useState<'idle' | 'reading' | 'unreadable'>('idle');
  const take = async (given: File | undefined) => {
    if (given === undefined) return;
    onHold(undefined);
    setState('reading');
    try {
      onHold({ name: given.name, sizeBytes: given.size, hash: await fileHash(given) });
      setState('idle');
    } catch {
      setState('unreadable');
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="public-field">
      <span id={`${id}-label`}>{texts.file}</span>
      <label
        className={isOver ? 'public-drop public-drop-over' : 'public-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileText size={24} aria-hidden />
        <span>
          <span className="public-file-name">{file?.name ?? texts.fileDrop}</span>
          <span className="public-hint">
            {state === 'reading'
              ? texts.reading
              : file === undefined
                ? texts.fileWhere
                : texts.fileChosen(sizeOf(file))}
          </span>
        </span>
        <input
          type="file"
          className="visually-hidden"
          accept="application/pdf,.pdf"
          aria-labelledby={`${id}-label`}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = ''; // The same file may be chosen again.
          }}
        />
      </label>
      {file === undefined ? null : (
        <button type="button" className="link public-remove" onClick={() => onHold(undefined)}>
          {texts.fileRemove}
        </button>
      )}
      {state === 'unreadable' ? (
        <p className="public-wrong" role="alert">
          {texts.unreadable}
        </p>
      ) : null}
    </div>
  );
}

function sizeOf({ sizeBytes }: HeldFile): string {
  return texts.kilobytes(Math.max(1, Math.round(sizeBytes / BYTES_OF_A_KILOBYTE)).toLocaleString('zh-CN'));
}
