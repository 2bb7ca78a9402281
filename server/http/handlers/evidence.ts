/** Evidence over HTTP: the original bytes, and who had them. Looking is noted in the chain of custody. */

import { haveBlobs, showBlob, showCustody } from '@zhifa/contract';
import { custodyOf, noteCustody } from '../../evidence/custody.ts';
import { inOrg } from '../../store/database.ts';
import { implement, sent, type Implementation } from '../exchange.ts';
import { notFound } from '../http-problem.ts';
import { signedIn } from '../signed-in.ts';

export const evidenceHandlers: readonly Implementation[] = [
  implement(showBlob, async ({ house, params: { sha256 }, query, caller, reply }) => {
    const { actor } = signedIn(caller);
    const mediaType = await inOrg(house.database, house.orgId, async (tx) => {
      const { rows } = await tx.query<{ media_type: string }>(
        'select media_type from blobs where org_id = $1 and sha256 = $2',
        [house.orgId, sha256],
      );
      const found = rows[0];
      if (found === undefined) return undefined;
      const event = query.purpose === 'download' ? ('downloaded' as const) : ('viewed' as const);
      await noteCustody(tx, house.orgId, {
        sha256,
        event,
        accountId: actor.accountId,
        accountName: actor.name,
        at: house.now(),
        note: '',
      });
      return found.media_type;
    });
    if (mediaType === undefined) throw notFound('这件证据');
    const disposition = query.purpose === 'download' ? 'attachment' : 'inline';
    // Evidence never runs as a page of ours, whatever its bytes pretend to be.
    void reply
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', disposition);
    await reply.type(mediaType).send(house.blobs.read(sha256));
    return sent;
  }),
  implement(showCustody, async ({ house, params: { sha256 } }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const events = await custodyOf(tx, house.orgId, sha256);
      return {
        events: events.map(({ sequence, event, accountName: by, at, note, hash }) => ({
          sequence,
          event,
          by,
          at,
          note,
          hash,
        })),
      };
    }),
  ),
  implement(haveBlobs, async ({ house, body: { hashes } }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const { rows } = await tx.query<{ sha256: string }>(
        'select sha256 from blobs where org_id = $1 and sha256 = any($2)',
        [house.orgId, hashes],
      );
      return { stored: rows.map(({ sha256 }) => sha256) };
    }),
  ),
];
