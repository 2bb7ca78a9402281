/**
 * Which families may play which part on a paper, the best first. A bureau's licensed faces go before the free ones; every
 * part ends in Noto Serif SC, because it has the rare characters of names. Only families that are really present are
 * handed to the compiler.
 */

export type FontRole = 'song' | 'hei' | 'fang' | 'kai' | 'title';

const RARE = 'Noto Serif SC';

export const preferredFamilies: Readonly<Record<FontRole, readonly string[]>> = {
  /** 宋体: numbers, table heads, page numbers, copies notes. */
  song: ['FZShuSong_GB18030', RARE],
  /** 黑体: the name of the paper, headings, the total that decides. */
  hei: ['FZHei-B01', 'Noto Sans SC', RARE],
  /** 仿宋: the text. */
  fang: ['FangSong_GB2312', '仿宋_GB2312', 'FZFangSong-Z02', 'FangSong', '仿宋', 'FandolFang R', 'FandolFang', RARE],
  /** 楷体: second-level headings, （单位） behind a name. */
  kai: ['KaiTi_GB2312', '楷体_GB2312', 'FZKai-Z03', 'KaiTi', '楷体', 'FandolKai', RARE],
  /** 小标宋: the heading and the seal. */
  title: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', 'FZXiaoBiaoSong-B05', RARE],
};
