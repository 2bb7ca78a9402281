/** Sends a sheet as a download, streaming. */

import type { FastifyReply } from 'fastify';
import type { SheetFile } from '../exchange/annotated-workbook.ts';

export async function sendSheet(reply: FastifyReply, { fileName, mediaType, stream }: SheetFile): Promise<void> {
  const name = encodeURIComponent(fileName);
  await reply.type(mediaType).header('content-disposition', `attachment; filename*=UTF-8''${name}`).send(stream);
}
