/** 核实记录: which rules the bureau has confirmed, by which paper, who proposed and who approved; and what is on the way. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ConfirmationLine } from '@zhifa/contract';
import { ruleCatalogues } from '@zhifa/law';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { Loading } from '../../../../shared/loading.tsx';
import { Problem } from '../../../../shared/problem.tsx';
import { StatusTag, type Tone } from '../../../../shared/status/status-tag.tsx';
import { confirmationsQuery } from '../queries.ts';
import { RulesPage } from '../rules-page.tsx';
import { texts } from './texts.ts';

const tones: Readonly<{ [Stage in ConfirmationLine['stage']]: Tone }> = {
  proposed: 'accent',
  returned: 'provisional',
  confirmed: 'weight',
  withdrawn: 'plain',
  dropped: 'plain',
};

export function Screen() {
  const { data, error, refetch } = useQuery(confirmationsQuery);
  return (
    <RulesPage title={texts.title} howTo={texts.howTo}>
      {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null ? <Loading /> : null : <Confirmations lines={data.confirmations} />}
    </RulesPage>
  );
}

function Confirmations({ lines }: { readonly lines: readonly ConfirmationLine[] }) {
  if (lines.length === 0) return <EmptyState title={texts.none} why={texts.noneWhy} />;
  return (
    <ul className="rules-confirmations" aria-label={texts.caption}>
      {lines.map((line) => (
        <li key={line.dossierId}>
          <p>
            <Link to="/rules/confirmations/$id" params={{ id: line.dossierId }} className="strong">
              {line.title}
            </Link>{' '}
            <StatusTag tone={tones[line.stage]}>{texts.stages[line.stage]}</StatusTag>
          </p>
          <p className="caption">
            {ruleCatalogues[line.catalogue]} · {line.ref} · {line.source}
          </p>
          <p className="caption">
            {texts.proposed} {texts.at(line.proposedBy, line.proposedOn)}
            {line.by === null || line.on === null ? '' : ` · ${texts.approved} ${texts.at(line.by, line.on)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
