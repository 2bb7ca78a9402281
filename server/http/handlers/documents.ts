/** Documents over HTTP: the PDF, its editable draft, its pages on the screen, and the public check. */

import { createHash } from 'node:crypto';
import { documentDraft, documentPages, documentPdf, latestAnchor, publicOrgan, verifyDocument } from '@zhifa/contract';
import { documentFormOf, wordDraft } from '@zhifa/documents';
import { invariant } from '@zhifa/procedure';
import { organSettings } from '@zhifa/registers';
import { setPages, setPdf } from '../../documents/set-paper.ts';
import type { House } from '../../house.ts';
import {
  documentByCode,
  documentById,
  noteRendition,
  renditionHashes,
  type Rendition,
  type StoredDocument,
} from '../../queries/documents.ts';
import { organOf } from '../../queries/organ.ts';
import { readSettings } from '../../registers/settings.ts';
import { latestAnchors } from '../../store/anchors.ts';
import { inOrg } from '../../store/database.ts';
import { implement, sent, type Implementation } from '../exchange.ts';
import { notFound } from '../http-problem.ts';

const ANCHORS_SHOWN = 30;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const documentHandlers: readonly Implementation[] = [
  implement(documentPdf, async ({ house, params, reply }) => {
    const document = await documentOf(house, params.id);
    const bytes = Buffer.from(await setPdf(house, formOf(document), document.paper));
    await noteFile(house, document, { format: 'pdf', bytes });
    const name = fileName(`${document.title}${document.numberText ?? ''}.pdf`);
    await reply.type('application/pdf').header('content-disposition', `inline; ${name}`).send(bytes);
    return sent;
  }),
  implement(documentDraft, async ({ house, params, reply }) => {
    const document = await documentOf(house, params.id);
    const bytes = Buffer.from(await wordDraft(formOf(document), document.paper));
    await noteFile(house, document, { format: 'docx', bytes });
    const name = fileName(`${document.title}（草稿）.docx`);
    await reply.type(WORD).header('content-disposition', `attachment; ${name}`).send(bytes);
    return sent;
  }),
  implement(documentPages, async ({ house, params }) => {
    const document = await documentOf(house, params.id);
    const pages = await setPages(house, formOf(document), document.paper);
    return { title: document.title, numberText: document.numberText, pages: [...pages] };
  }),
  implement(verifyDocument, async ({ house, params }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const code = params.code.toUpperCase().replace(/[^0-9A-Z]/g, '');
      const document = await documentByCode(tx, house.orgId, code);
      if (document === undefined) return { result: 'unknown' as const };
      const { name: organName } = await organOf(tx, house.orgId);
      const { title, numberText, issuedOn, paperHash } = document;
      const fileHashes = await renditionHashes(tx, house.orgId, document.id);
      return {
        result: 'genuine' as const,
        organName,
        title,
        numberText,
        issuedOn,
        paperHash,
        fileHashes,
        isVoided: false,
      };
    }),
  ),
  implement(latestAnchor, async ({ house }) =>
    inOrg(house.database, house.orgId, async (tx) => ({
      organName: (await organOf(tx, house.orgId)).name,
      anchors: await latestAnchors(tx, house.orgId, ANCHORS_SHOWN),
    })),
  ),
  implement(publicOrgan, async ({ house }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const { name: organName, isDemo } = await organOf(tx, house.orgId);
      const { telephone, supervisionTelephone } = await readSettings(tx, house.orgId, organSettings);
      return { organName, isDemo, telephone, supervisionTelephone };
    }),
  ),
];

/** Whatever leaves the system is noted by its hash; only that of a PDF is told to those who check a paper. */
async function noteFile(
  { database, orgId, now }: House,
  { id: documentId }: StoredDocument,
  { format, bytes }: { readonly format: Rendition['format']; readonly bytes: Buffer },
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rendition = { documentId, sha256, format, sizeBytes: bytes.byteLength, renderedAt: now() };
  await inOrg(database, orgId, (tx) => noteRendition(tx, orgId, rendition));
}

function fileName(name: string): string {
  return `filename*=UTF-8''${encodeURIComponent(name)}`;
}

async function documentOf(house: House, id: string): Promise<StoredDocument> {
  const document = await inOrg(house.database, house.orgId, (tx) => documentById(tx, house.orgId, id));
  if (document === undefined) throw notFound('这份文书');
  return document;
}

function formOf({ form: name }: StoredDocument) {
  const form = documentFormOf(name);
  invariant(form !== undefined, `an issued document has a form: ${name}`);
  return form;
}
