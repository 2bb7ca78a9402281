/** CSV in whatever encoding it came: UTF-8 with or without mark, UTF-16 with mark, else GB18030. */

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { ImportRefused } from '../refusal.ts';
import { cellOf, requireColumn, type SheetRow } from './sheet-row.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The whole file is looked at: one 汉字 at its end may be the only one that tells. */
export async function encodingOf(path: string): Promise<Encoding> {
  const start = await firstBytes(path, 3);
  if (start.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8';
  if (start.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return 'utf-16le';
  if (start.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true }); // A file is bytes.
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const LONGEST_RECORD = 200_000; // Characters; an open quote would otherwise swallow the file.

export async function* readCsv(path: string): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(path);
  const text = decoded(path, encoding);
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path, encoding),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let number = 0;
  try {
    for await (const record of parser) {
      number += 1;
      yield rowOf(number, record as readonly string[]); // Without `columns` a record is a list of texts.
    }
  } catch (cause) {
    if (cause instanceof ImportRefused) throw cause;
    throw new ImportRefused(`第 ${String(number + 1)} 行的引号或换行有误，读不下去；请用表格软件打开后另存再传`);
  } finally {
    text.destroy();
    parser.destroy();
  }
}

/** Lines, for the progress bar. */
export async function countCsvRows(path: string): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(path)) for (const byte of chunk as Buffer) if (byte === 0x0a) count += 1; // A file is bytes.
  return count;
}

function decoded(path: string, encoding: Encoding): Readable {
  const bytes = createReadStream(path);
  const decoder = encoding === 'gb18030' ? iconv.getDecoder('gb18030') : new TextDecoder(encoding);
  const write = (chunk: Buffer) =>
    decoder instanceof TextDecoder ? decoder.decode(chunk, { stream: true }) : decoder.write(chunk);
  const end = () => (decoder instanceof TextDecoder ? decoder.decode() : (decoder.end() ?? ''));
  const transform = new Transform({
    decodeStrings: true,
    readableObjectMode: false,
    transform: (chunk: Buffer, _encoding, done) => {
      done(null, Buffer.from(write(chunk), 'utf8'));
    },
    flush: (done) => {
      done(null, Buffer.from(end(), 'utf8'));
    },
  });
  bytes.on('error', (error) => transform.destroy(error));
  transform.on('close', () => bytes.destroy());
  return bytes.pipe(transform);
}

async function delimiterOf(path: string, encoding: Encoding): Promise<string> {
  const start = await firstBytes(path, 4096);
  const text = encoding === 'gb18030' ? iconv.decode(start, 'gb18030') : new TextDecoder(encoding).decode(start);
  const line = text.split('\n')[0] ?? '';
  const count = (letter: string) => line.split(letter).length;
  return ['\t', ';'].find((letter) => count(letter) > count(',')) ?? ',';
}

function rowOf(number: number, record: readonly string[]): SheetRow {
  const cells = new Map<number, NonNullable<ReturnType<typeof cellOf>>>();
  record.forEach((text, index) => {
    const cell = csvCell(text);
    if (cell === undefined) return;
    requireColumn(index + 1);
    cells.set(index + 1, cell);
  });
  return { number, cells };
}

/** ="913607…" is how programs keep a spreadsheet from taking a code for a number. */
function csvCell(text: string): ReturnType<typeof cellOf> {
  const kept = /^="([^"]*)"$/.exec(text.trim());
  if (kept !== null) return cellOf(kept[1] ?? '');
  if (/^'[=+\-@]/.test(text)) return cellOf(text.slice(1)); // As our own exports write what must not become a formula.
  return cellOf(text, /^=./.test(text.trim()) ? 'formula' : undefined);
}
