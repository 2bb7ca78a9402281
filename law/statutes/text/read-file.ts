/** A file as somebody imports it: its bytes decoded and read, with one report over both. */

import { decodeText, type TextEncoding } from './decode.ts';
import { readStatuteText, type ReadingOptions, type TextReading } from './read-statute-text.ts';

export interface FileReading extends TextReading {
  readonly encoding?: TextEncoding;
  readonly markdown?: string;
}

export function readStatuteFile(bytes: Uint8Array, options: ReadingOptions = {}): FileReading {
  const decoded = decodeText(bytes);
  if ('error' in decoded) {
    const nothing = { title: '', articles: 0, paragraphs: 0, items: 0, cautions: [] };
    return { report: { ...nothing, errors: [decoded.error] } };
  }
  const { encoding, markdown } = decoded;
  const { report, text } = readStatuteText(markdown, options);
  const told =
    encoding === 'gb18030'
      ? [{ kind: 'encoding', message: '文件不是 UTF-8，按 GB18030 读取', mend: '请看几条有没有读错的字' }]
      : [];
  return {
    encoding,
    markdown,
    report: { ...report, cautions: [...told, ...report.cautions] },
    ...(text === undefined ? {} : { text }),
  };
}
