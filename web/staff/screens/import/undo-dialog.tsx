/** Taking a whole batch back: destructive, so it asks for the name of the thing. */

import type { ImportBatch } from '@zhifa/contract';
import { Button, Input, Modal } from 'antd';
import { Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { figure } from './figure.ts';
import type { useDeed } from './queries.ts';
import { texts } from './texts.ts';

interface UndoDialogProps {
  readonly batch: ImportBatch;
  readonly deed: ReturnType<typeof useDeed>;
}

export function UndoDialog({ batch: { fileName, rowsImported }, deed }: UndoDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, type] = useState('');
  const id = useId();
  const { mutate, isPending } = deed;
  const close = () => {
    setOpen(false);
    type('');
  };
  // The page behind shows how far it is, and why it did not succeed.
  const undo = () => {
    close();
    mutate({ does: 'undo' });
  };
  const foot = (
    <div className="form-foot-end">
      <Button onClick={close}>{texts.cancel}</Button>
      <Button type="primary" danger disabled={typed.trim() !== fileName} loading={isPending} onClick={undo}>
        {texts.undo}
      </Button>
    </div>
  );
  return (
    <>
      <button type="button" className="button-link" onClick={() => setOpen(true)}>
        <Undo2 size={15} aria-hidden /> {texts.undo}
      </button>
      <Modal open={isOpen} title={texts.undoTitle} footer={foot} onCancel={close}>
        <p>{texts.undoWhy(figure(rowsImported))}</p>
        <p>
          <label htmlFor={id}>{texts.undoName(fileName)}</label>
        </p>
        <Input id={id} value={typed} onChange={({ target }) => type(target.value)} />
      </Modal>
    </>
  );
}
