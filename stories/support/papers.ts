/** What a printed paper says: its PDF as the program hands it out, read with the tool that `npm test` demands (poppler). */

import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';

/** The PDF behind a link that prints it. */
export async function pdfBehind(page: Page, link: Locator): Promise<Buffer> {
  const address = await link.getAttribute('href');
  if (address === null) throw new Error('the link to print leads somewhere');
  const answer = await page.request.get(address);
  if (!answer.ok()) throw new Error(`${address} answered ${String(answer.status())}`);
  return answer.body();
}

/** Without the breaks that only its width made. */
export function wordsOf(pdf: Buffer): string {
  return poppler('pdftotext', ['-raw', '-', '-'], pdf).replace(/\s+/g, '');
}

export function pagesOf(pdf: Buffer): number {
  return Number(/^Pages:\s+(\d+)$/m.exec(poppler('pdfinfo', ['-'], pdf))?.[1] ?? 0);
}

function poppler(program: string, args: readonly string[], input: Buffer): string {
  return execFileSync(program, args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}
