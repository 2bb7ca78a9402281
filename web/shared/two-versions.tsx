/** Two versions of the same fields side by side, row by row; on the phone one under the other, each named. */

import type { ReactNode } from 'react';
import './two-versions.css';

export interface VersionRow {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

interface TwoVersionsProps {
  readonly rows: readonly VersionRow[];
  /** What the columns are called. */
  readonly heads: { readonly field: string; readonly theirs: string; readonly mine: string };
  /** What stands where a version says nothing. */
  readonly nothing: string;
  /** Set where the rows differ: the mark beside the label. */
  readonly mark?: ReactNode;
}

export function TwoVersions({ rows, heads, nothing, mark }: TwoVersionsProps) {
  return (
    <table className="plain-table two-versions">
      <thead>
        <tr>
          <th scope="col">{heads.field}</th>
          <th scope="col">{heads.theirs}</th>
          <th scope="col">{heads.mine}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, theirs, mine }, index) => (
          // Two choices may each bring a field of the same name; the rows do not change.
          <tr key={index} className={mark === undefined ? '' : 'two-versions-differ'}>
            <th scope="row">
              {label}
              {mark}
            </th>
            <td data-whose={heads.theirs}>{theirs === '' ? nothing : theirs}</td>
            <td data-whose={heads.mine}>{mine === '' ? nothing : mine}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
