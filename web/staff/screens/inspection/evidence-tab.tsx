/** The evidence of the dossier: what it shows, how honest its time and place are, its hash, its chain of custody. */

import { useQuery } from '@tanstack/react-query';
import { civilDateOf, clockTime } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { Drawer } from 'antd';
import { useState } from 'react';
import { blobAddress, custodyOf } from '../../../shared/blobs.ts';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { useInspection } from '../../dossier/dossier.ts';
import { EvidenceTile, Honesty } from '../../evidence/evidence-tile.tsx';
import { texts as words } from '../../evidence/texts.ts';
import { texts } from './texts.ts';

export function EvidenceTab() {
  const { evidence } = useInspection();
  const [opened, open] = useState<Inspection.EvidenceItem>();
  if (evidence.length === 0) return <EmptyState title={texts.evidenceEmpty} why={texts.evidenceEmptyWhy} />;
  return (
    <>
      <ul className="evidence-grid">
        {evidence.map((item) => (
          <li key={item.id}>
            <EvidenceTile item={item} />
            <div>
              <p className="strong">{item.fileName}</p>
              <p>
                {item.findingNumber === undefined
                  ? item.caption
                  : `${words.ofFinding(item.findingNumber)} ${item.caption}`}
              </p>
              <Honesty item={item} />
              <p className="caption">
                {item.addedBy.name} {civilDateOf(item.addedAt)} {clockTime(item.addedAt)}
              </p>
              <button type="button" className="link" onClick={() => open(item)}>
                {words.custody}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <Drawer
        title={words.custodyOf(opened?.fileName ?? '')}
        open={opened !== undefined}
        onClose={() => open(undefined)}
        size={480}
      >
        {opened === undefined ? null : <Custody sha256={opened.sha256} />}
      </Drawer>
    </>
  );
}

function Custody({ sha256 }: { readonly sha256: string }) {
  const { data } = useQuery({
    queryKey: ['custody', sha256],
    queryFn: () => custodyOf(sha256),
    staleTime: 0,
  });
  return (
    <>
      <p className="caption">{words.hash}</p>
      <p className="hash">{sha256}</p>
      <p>
        <a href={blobAddress(sha256)} target="_blank" rel="noreferrer">
          {words.openOriginal}
        </a>{' '}
        <a href={blobAddress(sha256, 'download')}>{words.download}</a>
      </p>
      <ol className="custody">
        {(data?.events ?? []).map(({ sequence, event, by, at, note }) => (
          <li key={sequence}>
            <strong>{words.custodyEvents[event]}</strong> {by} {civilDateOf(at)} {clockTime(at)}{' '}
            <span className="caption">{note}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
