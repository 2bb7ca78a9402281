/** The outbox as screens use it. */

import { useSyncExternalStore } from 'react';
import { listenToUploads, uploadsNow, type UploadItem } from './queue.ts';

export { addUpload, resumeUploads, retryUpload, whenReceived, type UploadItem } from './queue.ts';
export { uploadWords } from './texts.ts';

export interface UploadsView {
  readonly items: readonly UploadItem[];
  /** Not yet received, without the one under way. */
  readonly waiting: number;
  /** Which one is under way, counted from 1; 0 when none is. */
  readonly sending: number;
  readonly total: number;
}

export function useUploads(): UploadsView {
  const items = useSyncExternalStore(listenToUploads, uploadsNow);
  const open = items.filter(({ status }) => status !== 'received');
  const isSending = open.some(({ status }) => status === 'sending');
  const received = items.length - open.length;
  return {
    items,
    waiting: open.length - (isSending ? 1 : 0),
    sending: isSending ? received + 1 : 0,
    total: items.length,
  };
}
