/** 标好错的表 beside the user's file. The rows are in by then, so a place that cannot be written is told and no more. */

import { constants, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { annotatedWorkbook } from '../exchange/annotated-workbook.ts';
import type { Imports } from '../exchange/imports.ts';
import { ORG_ID } from './open-house.ts';

const MOST_NAMES_TRIED = 100;

/** Under a name that nothing has: somebody may be mending an earlier one. */
export async function writeAnnotated(imports: Imports, id: string, directory: string): Promise<string | null> {
  const sheet = await annotatedWorkbook(imports, ORG_ID, id);
  if (sheet === undefined) return null;
  const path = await takeFreePath(directory, sheet.fileName);
  if (path === undefined) sheet.stream.destroy();
  else await pipeline(sheet.stream, createWriteStream(path, { flags: 'r+' }));
  if (path === undefined) console.error(`标好错的表写不进 ${directory}，请到网页“导入”里下载`);
  return path ?? null;
}

async function takeFreePath(directory: string, fileName: string): Promise<string | undefined> {
  const ending = extname(fileName);
  const name = fileName.slice(0, fileName.length - ending.length);
  for (let number = 1; number <= MOST_NAMES_TRIED; number += 1) {
    const path = join(directory, number === 1 ? fileName : `${name}（${String(number)}）${ending}`);
    const taking = await take(path);
    if (taking === 'taken') return path;
    if (taking === 'impossible') return undefined;
  }
  return undefined;
}

/** For the owner only: registers hold telephone numbers and names. */
async function take(path: string): Promise<'taken' | 'occupied' | 'impossible'> {
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  try {
    await (await open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)).close();
    return 'taken';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'occupied' : 'impossible';
  }
}
