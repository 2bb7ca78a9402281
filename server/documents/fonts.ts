/**
 * The faces papers are printed with: a pinned list of directories, never what happens to be installed. 宋体 and 黑体 come
 * with the program; 仿宋 and 楷体 lie in a directory of the bureau's (its licensed faces, or the Fandol faces that
 * `tools/fetch-fonts.ts` fetches); where they are missing 宋体 stands in.
 */

import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preferredFamilies, type FontRole } from './layouts.ts';
import { coversCodePoint, readFontFace, type FontFace } from './sfnt.ts';

export type FontSet = {
  /** Only these directories are shown to the compiler. */
  readonly directories: readonly string[];
  /** The families of each role in the order in which they are tried, character by character. */
  readonly roles: Readonly<Record<FontRole, readonly string[]>>;
  /** For each role the faces that are tried. */
  readonly chains: readonly (readonly FontFace[])[];
};

const FONT_FILES = new Set(['.ttf', '.otf', '.ttc']);
const WEIGHTS = { 'noto-serif-sc': ['400Regular', '700Bold'], 'noto-sans-sc': ['400Regular', '500Medium'] } as const;

/** A bureau may put licensed faces into a directory of its own and name it in ZHIFA_FONTS. */
export function fontDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['ZHIFA_FONTS'] ?? fileURLToPath(new URL('../../.cache/fonts', import.meta.url));
}

export function findFonts(bureauDirectory: string = fontDirectory()): FontSet {
  const own = existsSync(bureauDirectory) ? [bureauDirectory] : [];
  const directories = [...own, ...shippedDirectories()];
  const faces = directories.flatMap(fontFilesIn).map(readFontFace);
  const present = new Set(faces.flatMap(({ families }) => families));
  const familiesOf = (role: FontRole) => preferredFamilies[role].filter((family) => present.has(family));
  const roles = {
    song: familiesOf('song'),
    hei: familiesOf('hei'),
    fang: familiesOf('fang'),
    kai: familiesOf('kai'),
    title: familiesOf('title'),
  };
  const chains = Object.values(roles).map((families) =>
    faces.filter((face) => face.families.some((family) => families.includes(family))),
  );
  return { directories, roles, chains };
}

/** The characters of a text that some role could not draw, each once, as 字（U+5B57）. */
export function missingGlyphs(fonts: FontSet, text: string): string[] {
  const drawn = (code: number) =>
    fonts.chains.every((chain) => chain.some(({ covers }) => coversCodePoint(covers, code)));
  const characters = new Set([...text].filter((character) => !/[\p{Cc}\p{Cf}\s]/u.test(character)));
  return [...characters].filter((character) => WRONG_DRAWN.has(character) || !drawn(codePoint(character))).map(named);
}

/** The full-width yen and dollar signs are drawn as $ by 仿宋 faces we know: amounts must carry U+00A5. */
const WRONG_DRAWN = new Set(['\uFFE5', '\uFF04']);

function named(character: string): string {
  return `${character}（U+${codePoint(character).toString(16).toUpperCase().padStart(4, '0')}）`;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function shippedDirectories(): string[] {
  const require = createRequire(new URL('../../documents/package.json', import.meta.url));
  return Object.entries(WEIGHTS).flatMap(([name, weights]) => {
    const root = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    return weights.map((weight) => join(root, weight));
  });
}

function fontFilesIn(directory: string): string[] {
  const files = readdirSync(directory).filter((name) => FONT_FILES.has(extname(name).toLowerCase()));
  return files.sort().map((name) => join(directory, name));
}
