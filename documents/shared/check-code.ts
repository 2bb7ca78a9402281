/** The check code (二维码) as rows of 0 and 1, which the layout draws square by square. */

import qrcode from 'qrcode-generator';

/** Medium error correction: readable with a stain on it. Throws when the text does not fit. */
export function checkCodeOf(text: string): string[] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const side = code.getModuleCount();
  const indexes = Array.from({ length: side }, (_unused, index) => index);
  return indexes.map((row) => indexes.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
}
