import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { readStatuteFile } from './read-file.ts';

const TEXT = '# 行政强制法\n\n2011年6月30日通过\n\n第一条 好。\n';
/** 第一条 in GB18030, made with `iconv -t GB18030`. */
const GB = [0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5];

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((unit, index) => {
    view.setUint16(index * 2, unit, isLittle);
  });
  return bytes;
}

describe('文件的编码', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT), TEXT],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`), TEXT],
    ['utf-16le', utf16(TEXT, true), TEXT],
    ['utf-16be', utf16(TEXT, false), TEXT],
    ['gb18030', new Uint8Array(GB), '第一条'],
  ])('%s', (encoding, bytes, markdown) => {
    expect(decodeText(bytes)).toEqual({ encoding, markdown });
  });

  it.each([
    ['Word', [0x50, 0x4b, 0x03, 0x04], 'binary'],
    ['PDF', [0x25, 0x50, 0x44, 0x46], 'binary'],
    ['半个字', [0xb5, 0xda, 0xff, 0xff], 'encoding'],
    ['UTF-8 截断', [0xef, 0xbb, 0xbf, 0xe7, 0xac], 'encoding'],
  ])('%s is refused', (_what, bytes, kind) => {
    const { report, text } = readStatuteFile(new Uint8Array(bytes));
    expect(report.errors.map((error) => error.kind)).toEqual([kind]);
    expect(text).toBeUndefined();
  });

  it('a file too large is refused before it is read', () => {
    expect(readStatuteFile(new Uint8Array(2_000_001)).report.errors[0]?.kind).toBe('tooLong');
  });

  it('says that a file was read as GB18030', () => {
    const { report } = readStatuteFile(new Uint8Array(GB));
    expect(report.cautions[0]?.message).toBe('文件不是 UTF-8，按 GB18030 读取');
  });
});
