/**
 * Fetches the free 仿宋 and 楷体 (Fandol, GPL with font exception) out of Debian's texlive-lang-chinese into .cache/fonts,
 * without installing anything. Runs before start and test; a second run is a look at the folder. A machine where it
 * cannot work prints with 宋体 instead, so this never fails: it says what is missing and how to put it right.
 *
 *     tsx tools/fetch-fonts.ts
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'texlive-lang-chinese';
const FACES = ['FandolFang-Regular.otf', 'FandolKai-Regular.otf'];
const FACES_FOLDER = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';
const STEP_TIMEOUT_MS = 240_000;

const target = process.env['ZHIFA_FONTS'] ?? fileURLToPath(new URL('../.cache/fonts', import.meta.url));

if (!allThere()) fetchFaces();

function allThere(): boolean {
  return FACES.every((face) => existsSync(join(target, face)));
}

function fetchFaces(): void {
  if (process.platform !== 'linux' || !hasProgram('apt-get') || !hasProgram('dpkg-deb')) {
    tell('本机不是 Debian 系统，没有下载');
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'zhifa-fonts-'));
  try {
    const problem = download(work) ?? unpack(work);
    if (problem !== undefined) tell(problem);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A fresh machine knows no packages before the first `apt-get update`. */
function download(work: string): string | undefined {
  if (run('apt-get', ['download', PACKAGE], work)) return undefined;
  run('apt-get', ['update', '--quiet'], work);
  return run('apt-get', ['download', PACKAGE], work)
    ? undefined
    : `下载 ${PACKAGE} 失败（没有网络，或者软件源中没有它）`;
}

function unpack(work: string): string | undefined {
  const archive = readdirSync(work).find((name) => name.endsWith('.deb'));
  if (archive === undefined) return `下载 ${PACKAGE} 后找不到文件`;
  if (!run('dpkg-deb', ['-x', archive, 'unpacked'], work)) return `${archive} 无法解开`;
  mkdirSync(target, { recursive: true });
  for (const face of FACES) copyWhole(join(work, 'unpacked', FACES_FOLDER, face));
  return undefined;
}

/** Written beside and renamed, so that a program started meanwhile never reads half a face. */
function copyWhole(from: string): void {
  const to = join(target, basename(from));
  copyFileSync(from, `${to}.part`);
  renameSync(`${to}.part`, to);
}

function run(program: string, args: readonly string[], cwd: string): boolean {
  return spawnSync(program, args, { cwd, stdio: 'ignore', timeout: STEP_TIMEOUT_MS }).status === 0;
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

function tell(reason: string): void {
  console.log(`仿宋、楷体没有取得：${reason}。文书正文改用宋体；也可将字体文件放入 ${target}。`);
}
