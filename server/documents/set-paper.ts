/** From a form and its paper to pages and files: finds the pictures the paper names and hands all to the typesetter. */

import type { DocumentForm } from '@zhifa/documents';
import type { House } from '../house.ts';
import type { Assets } from './typesetter.ts';

const MOST_ASSETS = 200;

type SettingHouse = Pick<House, 'typesetter' | 'blobs'>;

/** One SVG a page. */
export async function setPages(house: SettingHouse, form: DocumentForm, paper: unknown): Promise<readonly string[]> {
  return house.typesetter.renderSvgPages(folderOf(form), objectOf(paper), await assetsOf(house, paper));
}

export async function setPdf(house: SettingHouse, form: DocumentForm, paper: unknown): Promise<Uint8Array> {
  return house.typesetter.renderPdf(folderOf(form), objectOf(paper), await assetsOf(house, paper));
}

/** The folder of a form holds its layout: `rectification-order/2026.typ`. */
function folderOf({ formSets }: DocumentForm): string {
  return formSets[0].template.split('/')[0] ?? '';
}

/** Pictures are named by the hash of their bytes, `<sha256>.png`; the bytes come from the blob store. */
async function assetsOf({ blobs }: SettingHouse, paper: unknown): Promise<Assets> {
  const names = [...new Set(pictureNames(paper))].slice(0, MOST_ASSETS);
  const entries = await Promise.all(
    names.map(async (name) => [name, await bytesOf(blobs, name.slice(0, 64))] as const),
  );
  return Object.fromEntries(entries);
}

function pictureNames(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f]{64}\.(png|svg|jpg)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pictureNames);
}

async function bytesOf(blobs: SettingHouse['blobs'], sha256: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of blobs.read(sha256)) chunks.push(chunk as Buffer); // A stream without encoding gives buffers.
  return Buffer.concat(chunks);
}

function objectOf(paper: unknown): object {
  if (typeof paper !== 'object' || paper === null) throw new Error('a paper is an object by its schema');
  return paper;
}
