/** Invented people, places and pen strokes for the sample papers. Nothing here is a real person, firm or number. */

import type { OfficerLine, PartyLine, Signature, SignOff } from './paper.ts';

export type SampleAssets = Readonly<Record<string, Uint8Array>>;
export type Sample<Paper> = {
  readonly name: string;
  readonly paper: Paper;
  readonly assets: SampleAssets;
  /** How many pages it must take. */
  readonly pages: number;
};

export const organ = '赣州市南康区应急管理局';
export const firm = '赣州市南康区镜坝鑫烺柏瑞实木家具智能制造有限责任公司';
export const shortFirm = '南康区隆木木业加工厂';
export const longestFirm =
  '江西省赣州市南康区龙岭镇家具产业集聚区䶮𬭚㛃烺国际智能家居全屋定制研发设计生产制造与供应链管理服务（集团）股份有限公司南康第二分公司';
export const address = '赣州市南康区镜坝镇家具产业集聚区创业大道16号3栋';
export const remedies = { government: '赣州市南康区人民政府', court: '赣州市南康区人民法院' };
export const base = { organ, draft: false, preview: false };

export function inkOf(by: string): Signature {
  return { kind: 'ink', image: `${by}.svg`, by };
}

export const officers: OfficerLine[] = [
  { signature: inkOf('刘建明'), certificate: '14070316021' },
  { signature: inkOf('陈晓芸'), certificate: '14070316035' },
];

export const party: PartyLine = { signature: inkOf('邱小兵'), date: '2026年6月10日' };

export function sealedOn(date: string): SignOff {
  return { organ, date, seal: 'organ' };
}

/** Pictures of strokes for all who sign in the samples, by the name of the picture. */
export function inkAssets(...names: readonly string[]): SampleAssets {
  const everyone = ['刘建明', '陈晓芸', '邱小兵', ...names];
  return Object.fromEntries(everyone.map((by) => [`${by}.svg`, new TextEncoder().encode(strokes(by))]));
}

/** A scribble that differs from name to name and is always the same for one name. */
function strokes(by: string): string {
  const characters = [...by];
  const paths = characters.flatMap((character, place) => {
    const next = seeded((character.codePointAt(0) ?? 1) + place * 7919);
    return Array.from({ length: 5 }, () => stroke(next, 8 + place * 78));
  });
  const width = characters.length * 78 + 16;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 80" width="${width}" height="80">` +
    `<g fill="none" stroke="#1b2a4a" stroke-width="4.6" stroke-linecap="round">${paths.join('')}</g></svg>`
  );
}

function stroke(next: () => number, left: number): string {
  const point = (reach: number) => `${Math.round(left + next() * 58 + reach)} ${Math.round(10 + next() * 60)}`;
  return `<path d="M${point(0)}C${point(4)} ${point(8)} ${point(10)}"/>`;
}

/** A small linear congruential generator: repeatable on every machine. */
function seeded(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Looks like a check code of version 3; it is not one. */
export const checkCode: string[] = Array.from({ length: 29 }, (_, y) => {
  const next = seeded(y * 131 + 17);
  return Array.from({ length: 29 }, (_unused, x) => ((finder(x, y) ?? next() > 0.5) ? '1' : '0')).join('');
});

/** The three squares in the corners; undefined elsewhere. */
function finder(x: number, y: number): boolean | undefined {
  const corner = [
    [0, 0],
    [22, 0],
    [0, 22],
  ].find(([left = 0, top = 0]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7);
  if (corner === undefined) return undefined;
  const [left = 0, top = 0] = corner;
  const ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3));
  return ring === 3 || ring <= 1;
}
