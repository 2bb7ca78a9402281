/** What lies on this machine and what the server has: what needs a human first, then what does not. */

import { CircleCheck, CloudUpload, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { retryUpload, useUploads, uploadWords, type UploadItem } from '../../../shared/uploads/index.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { texts } from './texts.ts';
import './outbox.css';

export function Screen() {
  const isPhone = usePhone();
  const { items } = useUploads();
  const by = (...statuses: readonly UploadItem['status'][]) => items.filter(({ status }) => statuses.includes(status));
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page outbox'}>
        <h1>{texts.title}</h1>
        {items.length === 0 ? (
          <EmptyState title={texts.emptyTitle} why={texts.emptyWhy} />
        ) : (
          <p className="outbox-figure">
            <strong>{texts.receivedOf(by('received').length, items.length)}</strong> {uploadWords.received}
          </p>
        )}
        <Group title={texts.needsYou} items={by('failed')} />
        <Group title={texts.onTheWay} items={by('sending', 'waiting')} />
        <Group title={texts.done} items={by('received')} />
      </div>
      {isPhone ? <PhoneNav now="outbox" /> : null}
    </>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly UploadItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="outbox-list">
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Line({ item: { id, title, name, status, sentBytes, blob, problem } }: { readonly item: UploadItem }) {
  const Icon = status === 'received' ? CircleCheck : status === 'failed' ? TriangleAlert : CloudUpload;
  const words = {
    waiting: uploadWords.waiting,
    sending: uploadWords.percent(Math.round((sentBytes / blob.size) * 100)),
    received: uploadWords.received,
    failed: `${uploadWords.failed}：${problem ?? ''}`,
  };
  return (
    <li>
      <Icon size={20} aria-hidden />
      <span>
        {title} {name} <span className="caption">{texts.size(blob.size)}</span>
        <span className="outbox-state">{words[status]}</span>
      </span>
      {status === 'failed' ? (
        <button type="button" className="button-link" onClick={() => retryUpload(id)}>
          {uploadWords.retry}
        </button>
      ) : null}
    </li>
  );
}
