/** The faces a draft names. A word processor that lacks one takes the next it has from the font table's list. */

import { preferredFamilies, type FontRole } from '../../fonts/roles.ts';

/** As word processors list them; a draft is edited where the bureau's own faces are installed. */
export const faceOf: Readonly<Record<FontRole, string>> = {
  song: '宋体',
  hei: '黑体',
  fang: '仿宋_GB2312',
  kai: '楷体_GB2312',
  title: '方正小标宋简体',
};

const roles: readonly FontRole[] = ['song', 'hei', 'fang', 'kai', 'title'];

/** What stands in the place of a face besides those a paper is printed with: the faces of Windows and WPS. */
const usualFaces: Readonly<Record<FontRole, readonly string[]>> = {
  song: ['SimSun', '新宋体'],
  hei: ['SimHei', '微软雅黑'],
  fang: ['仿宋', 'FangSong'],
  kai: ['楷体', 'KaiTi'],
  title: ['方正小标宋_GBK', '宋体', 'SimSun'],
};

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** 86 is GB 2312 in the font table's own counting. */
const CHINESE = '86';

/** The font table of a draft: the library writes one without alternatives. */
export const fontTable =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
  `<w:fonts xmlns:w="${WORDS}">${roles.map(fontOf).join('')}</w:fonts>`;

function fontOf(role: FontRole): string {
  const name = faceOf[role];
  const others = [...new Set([...usualFaces[role], ...preferredFamilies[role]])].filter((other) => other !== name);
  return (
    `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/>` +
    `<w:charset w:val="${CHINESE}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`
  );
}
