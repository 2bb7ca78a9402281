/** 送达: a reply or a review is handed to the party. */

import { receiver } from './tell-papers.ts';
import { teamOnSite } from './tell-site.ts';
import type { Teller } from './teller.ts';

export function serve(teller: Teller, paper: { readonly form: string; readonly key: string }): void {
  const { visit } = teller;
  teller.wait(teller.chance.between(90, 150));
  teller.say(visit.team[0].login, 'paper.serve', {
    papers: [paper],
    way: 'direct',
    receivedBy: receiver(teller),
    relation: visit.enterprise.post,
    place: visit.enterprise.address,
    deliveredBy: teamOnSite(visit).map(({ id }) => id),
    remark: '',
  });
}
