/** One error: where, what the sheet says, what is wrong, and the repair in place. */

import type { ImportError } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { Difference } from './difference.tsx';
import type { useDeed } from './queries.ts';
import { texts } from './texts.ts';

interface ErrorRowProps {
  readonly register: Register;
  readonly batchId: string;
  readonly line: ImportError;
  readonly deed: ReturnType<typeof useDeed>;
}

const DUPLICATE = 'existing';

export function ErrorRow(props: ErrorRowProps) {
  const { row, column, found, wrong, kind } = props.line;
  return (
    <tr>
      <td className="figure strong">{row}</td>
      <td>{column}</td>
      <td>
        <span className="import-found">{found === '' ? texts.emptyCell : found}</span>
      </td>
      <td>{wrong}</td>
      <td>{kind === DUPLICATE ? <Decision {...props} /> : <Repair {...props} />}</td>
    </tr>
  );
}

function Decision({ register: { name }, batchId, line: { row }, deed: { mutate, isPending } }: ErrorRowProps) {
  const one = name === 'enterprises' ? texts.one.enterprise : texts.one.other;
  return (
    <div className="import-repair">
      {(['update', 'skip'] as const).map((decision) => (
        <button
          key={decision}
          type="button"
          className="link"
          disabled={isPending}
          onClick={() => mutate({ does: 'decide', row, decision })}
        >
          {decision === 'update' ? texts.update(one) : texts.skip}
        </button>
      ))}
      <Difference batchId={batchId} row={row} />
    </div>
  );
}

/** A proposed value, a choice, or an empty place with the advice how to fill it. */
function Repair({ line, deed: { mutate, isPending } }: ErrorRowProps) {
  const { row, column, field, proposal, choices, mend, alike } = line;
  const [value, setValue] = useState(proposal ?? '');
  const label = texts.newValue(row, column);
  const use = (sameForAll: boolean) => mutate({ does: 'fix', row, field, value: value.trim(), sameForAll });
  const isReady = value.trim() !== '' && !isPending;
  return (
    <div className="import-repair">
      {choices.length > 0 ? (
        <Select
          aria-label={label}
          className="import-value"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={mend}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          {...(value === '' ? {} : { value })}
          onChange={(next: string) => setValue(next)}
        />
      ) : (
        <Input
          aria-label={label}
          className="import-value"
          placeholder={texts.fill}
          value={value}
          onChange={({ target }) => setValue(target.value)}
          onPressEnter={() => {
            if (isReady) use(false);
          }}
        />
      )}
      <button type="button" className="link" disabled={!isReady} onClick={() => use(false)}>
        {texts.use}
      </button>
      {alike > 1 ? (
        <button type="button" className="link" disabled={!isReady} onClick={() => use(true)}>
          {texts.alike(alike)}
        </button>
      ) : null}
      {proposal === null && choices.length === 0 ? <span className="caption import-mend">{mend}</span> : null}
    </div>
  );
}
