/** From a draft to the bytes of its file. */

import { Packer } from 'docx';
import { fontTable } from './faces.ts';
import type { Draft } from './sheet.ts';

export async function packed(draft: Draft): Promise<Uint8Array> {
  const overrides = [{ path: 'word/fontTable.xml', data: fontTable }];
  return new Uint8Array(await Packer.toArrayBuffer(draft, undefined, overrides));
}
