/** 看差异: what an update would change in the register, asked when it is opened. */

import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { differenceQuery } from './queries.ts';
import { texts } from './texts.ts';

const DIALOG_WIDTH = 720;

export function Difference({ batchId, row }: { readonly batchId: string; readonly row: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {texts.difference}
      </button>
      {isOpen ? (
        <Modal
          open
          title={texts.differenceTitle(row)}
          width={DIALOG_WIDTH}
          footer={null}
          onCancel={() => setOpen(false)}
        >
          <Differences batchId={batchId} row={row} />
        </Modal>
      ) : null}
    </>
  );
}

function Differences({ batchId, row }: { readonly batchId: string; readonly row: number }) {
  const { data, error } = useQuery(differenceQuery(batchId, row));
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Loading />;
  if (data.differences.length === 0) return <p>{texts.noDifference}</p>;
  const columns = texts.differenceColumns;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{columns.field}</th>
          <th scope="col">{columns.register}</th>
          <th scope="col">{columns.sheet}</th>
        </tr>
      </thead>
      <tbody>
        {data.differences.map(({ field, label, inRegister, inSheet }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            <td>{inRegister === '' ? texts.emptyCell : inRegister}</td>
            <td>{inSheet === '' ? texts.emptyCell : inSheet}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
