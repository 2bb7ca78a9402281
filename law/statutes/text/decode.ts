/** From the bytes of a file to its words: UTF-8, UTF-16 with its mark, GB18030 as older programs save it. */

import type { TextProblem } from './problem.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type Decoded = { readonly encoding: TextEncoding; readonly markdown: string } | { readonly error: TextProblem };

export const LARGEST_FILE_BYTES = 2_000_000; // 民法典, the longest, has a fifth of it.

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE_BYTES) {
    return { error: { kind: 'tooLong', message: '文件超过 2 MB，不像一部法规', mend: '一个文件只放一部法规的文字' } };
  }
  if (/^(PK|%PDF|\xd0\xcf)/.test(String.fromCharCode(...bytes.slice(0, 4)))) {
    const mend = '请导入 Markdown（.md）或者纯文本文件，不是 Word、PDF 或者压缩包';
    return { error: { kind: 'binary', message: '不是文字文件', mend } };
  }
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const candidates: readonly TextEncoding[] = marked === undefined ? ['utf-8', 'gb18030'] : [marked[0]];
  for (const encoding of candidates) {
    const markdown = wholly(bytes, encoding);
    if (markdown !== undefined) return { encoding, markdown };
  }
  const mend = '请用 UTF-8 另存原文后再导入';
  return { error: { kind: 'encoding', message: '读不出文件的编码，既不是 UTF-8 也不是 GB18030', mend } };
}

/** Nothing is guessed: one byte that does not fit, and it is another encoding. */
function wholly(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
