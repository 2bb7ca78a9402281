/** The law library over HTTP: what was imported, and a file in. Reading and searching it is the browser's work. */

import { Readable } from 'node:stream';
import {
  importLawText,
  lawTextHistory,
  listLawTexts,
  showLawText,
  withdrawLawText,
  type LawText,
} from '@zhifa/contract';
import type { TextProblem } from '@zhifa/law/library';
import { historyOf, importText, listTexts, textOf, withdrawText, type KeptText } from '../../law-library/texts.ts';
import { inOrg } from '../../store/database.ts';
import { implement, type Caller, type Implementation } from '../exchange.ts';
import { HttpProblem, notFound } from '../http-problem.ts';
import { signedIn } from '../signed-in.ts';

const LARGEST_FILE_BYTES = 2_000_000; // What is larger the reader refuses as well; here it is not even held in memory.

export const lawLibraryHandlers: readonly Implementation[] = [
  implement(listLawTexts, async ({ house }) => {
    const texts = await inOrg(house.database, house.orgId, (tx) => listTexts(tx, house.orgId));
    return { texts: texts.map(shown) };
  }),
  implement(showLawText, async ({ house, params }) => {
    const found = await inOrg(house.database, house.orgId, (tx) => textOf(tx, house.orgId, params.id));
    if (found === undefined) throw notFound('这份法规正文');
    return { text: shown(found.text), markdown: found.markdown };
  }),
  implement(lawTextHistory, async ({ house, params }) => {
    const entries = await inOrg(house.database, house.orgId, (tx) => historyOf(tx, house.orgId, params.id));
    if (entries.length === 0) throw notFound('这份法规正文');
    return { entries: entries.map(({ isWithdrawal, ...text }) => ({ ...shown(text), isWithdrawal })) };
  }),
  implement(importLawText, async ({ house, query, caller, request }) => {
    const bytes = await bytesOf(request.body);
    const result = await inOrg(house.database, house.orgId, (tx) =>
      importText(
        { tx, orgId: house.orgId, by: personOf(caller), at: house.now() },
        { bytes, fileName: query.fileName, source: query.source, inForceFrom: query.inForceFrom },
      ),
    );
    if (result.outcome === 'refused') throw unreadable(result.problems);
    return { outcome: result.outcome, text: shown(result.text) };
  }),
  implement(withdrawLawText, async ({ house, params, body, caller }) => {
    const withdrawn = await inOrg(house.database, house.orgId, (tx) =>
      withdrawText({ tx, orgId: house.orgId, by: personOf(caller), at: house.now() }, params.id, body.reason),
    );
    if (withdrawn === undefined) throw notFound('这份有效的法规正文');
    return {};
  }),
];

async function bytesOf(body: unknown): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let received = 0;
  if (!(body instanceof Readable)) return new Uint8Array();
  for await (const piece of body) {
    if (!Buffer.isBuffer(piece)) continue;
    received += piece.length;
    if (received > LARGEST_FILE_BYTES) {
      throw unreadable([
        { kind: 'tooLong', message: '文件超过 2 MB，不像一部法规', mend: '一个文件只放一部法规的文字' },
      ]);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Nothing was stored; each problem with its line. */
function unreadable(problems: readonly TextProblem[]): HttpProblem {
  return new HttpProblem({
    type: 'invalid',
    title: '文件没有导入',
    problems: problems.map(({ line, message, mend }) => ({
      path: line === undefined ? ['body'] : ['body', line],
      message: line === undefined ? `${message}：${mend}` : `第 ${String(line)} 行：${message}：${mend}`,
    })),
  });
}

function personOf(caller: Caller | undefined) {
  const { accountId, name } = signedIn(caller).actor;
  return { accountId, name };
}

function shown(text: KeptText): LawText {
  return { ...text, cautions: [...text.cautions] };
}
