/** What a signature still lacks, in words for the button. */

import type { Inspection } from '@zhifa/procedure';
import { isRecord, listAt, textAt, valueAt } from '../../../shared/act-form/value.ts';
import { useUploads } from '../../../shared/uploads/index.ts';
import { texts } from './texts.ts';

export function waitsForSignatures(value: unknown, { task }: Inspection.InspectionState): string | undefined {
  const { missing } = texts;
  const marks = listAt(value, ['signatures']).filter((one) => isRecord(one) && typeof one['sha256'] === 'string');
  if (marks.length < 1 + task.assistingOfficerIds.length) return missing.officers;
  const signed = valueAt(value, ['party', 'signed']);
  if (signed === undefined) return missing.tab;
  if (signed === false) return textAt(value, ['party', 'reason']).trim() === '' ? missing.reason : undefined;
  if (textAt(value, ['party', 'name']).trim() === '' || textAt(value, ['party', 'post']).trim() === '')
    return missing.signer;
  if (textAt(value, ['party', 'sha256']) === '') return missing.mark;
  const opinion = textAt(value, ['party', 'opinion']);
  if (opinion === '') return missing.opinion;
  return opinion === 'objected' && textAt(value, ['party', 'words']).trim() === '' ? missing.words : undefined;
}

/** True while a mark is still on its way: the record may only name bytes that have arrived. */
export function useSignatureUploads(value: unknown): boolean {
  const { items } = useUploads();
  const text = JSON.stringify(value);
  return items.some(({ sha256, status }) => (status === 'waiting' || status === 'sending') && text.includes(sha256));
}
