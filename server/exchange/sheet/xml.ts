/**
 * XML parts of a workbook, read as a stream. Bytes are decoded across the borders of chunks (a 汉字 is three bytes), and no
 * entity beyond the five of XML itself is known, so that nothing can expand.
 */

import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ImportRefused } from '../refusal.ts';

export interface XmlHandler {
  readonly open?: (name: string, attributes: SaxesTagPlain['attributes']) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Calls the handler and comes up for air after each chunk, so that what was collected can be taken away. */
export async function* readXml(stream: Readable, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('error', (error) => {
    throw new ImportRefused(`文件已损坏（${error.message}），请用表格软件打开后另存为 .xlsx 再传`);
  });
  parser.on('doctype', () => {
    throw new ImportRefused('文件里有不该有的文档类型声明，没有打开');
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  for await (const chunk of bytesOf(stream)) {
    parser.write(decodeWith(decoder, chunk));
    yield;
  }
  parser.close();
  yield;
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array; // The stream of a zip entry is bytes.
  } catch (cause) {
    throw new ImportRefused(
      `文件已损坏或与声明的大小不符（${cause instanceof Error ? cause.message : '读取失败'}），没有导入`,
    );
  }
}

function decodeWith(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new ImportRefused('文件已损坏：文字编码有误，请用表格软件打开后另存为 .xlsx 再传');
  }
}

/** For parts that are small: read to the end. */
export async function readWholeXml(stream: Readable, handler: XmlHandler): Promise<void> {
  for await (const _chunk of readXml(stream, handler));
}

/** x:row and row are the same. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
