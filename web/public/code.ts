/** The verification code as people type it: letters and digits, in groups of five. */

export const CODE_LENGTH = 20;
const GROUP = 5;

/** What counts of what was typed or pasted; a whole address gives its code. */
export function codeOf(text: string): string {
  const [, inAddress] = /\/v\/([^/?#]+)/.exec(text) ?? [];
  return (inAddress ?? text)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, CODE_LENGTH);
}

export function grouped(code: string): string {
  return code.replace(new RegExp(`(.{${String(GROUP)}})(?=.)`, 'g'), '$1 ');
}

const ENDS = 4; // Groups of four digits that are shown of a long hash: at the front; one at the end.

/** 5c0e 91d7 40ab 77f2 … b26a */
export function shortPrint(hash: string): string {
  const groups = hash.match(/.{1,4}/g) ?? [];
  return groups.length <= ENDS + 1 ? groups.join(' ') : `${groups.slice(0, ENDS).join(' ')} … ${groups.at(-1) ?? ''}`;
}

export function wholePrint(hash: string): string {
  return (hash.match(/.{1,4}/g) ?? []).join(' ');
}
