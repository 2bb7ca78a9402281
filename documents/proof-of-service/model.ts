/** 送达回证: which paper was handed to whom, where, when, how and by whom. 行政处罚法第六十一条, 民事诉讼法. */

import { chineseMoment, civil } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import { serviceWays, type PaperService, type Signed } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { baseOf, none, numberOf, orNone, signOffOf, unsigned } from '../shared/model.ts';
import { ProofOfServicePaper, standingExplanations } from './paper.ts';

const CODE = '回';

export const proofOfService = documentForm({
  name: 'proofOfService',
  title: '送达回证',
  code: CODE,
  copies: 1,
  seal: 'organ',
  isExternal: false,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'proof-of-service/2026.typ' }],
  schema: ProofOfServicePaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Signed>): ProofOfServicePaper => {
    const { state, part } = context;
    const service = serviceOf(state, part);
    const { enterprise } = state.task;
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      matter: `对${enterprise.name}的监督检查`,
      addressee: enterprise.name,
      address: enterprise.address,
      papers: service.papers.map((paper) => servedPaper(state, service, paper)),
      remarks: remarksOf(service),
      attestor:
        service.attestor === undefined
          ? { signature: { kind: 'none' }, date: '／' }
          : { signature: unsigned, date: chineseMoment(service.at) },
      signOff: signOffOf(context),
      copiesNote: standingExplanations,
    };
  },
});

function serviceOf({ services }: Signed, key: string | undefined): PaperService {
  const service = services.find((one) => one.key === key);
  invariant(service !== undefined, 'the proof is made by the act that serves');
  return service;
}

function servedPaper(
  { papers }: Signed,
  service: PaperService,
  { form, key }: PaperService['papers'][number],
): ProofOfServicePaper['papers'][number] {
  const paper = papers.find((one) => one.form === form && one.key === key);
  invariant(paper !== undefined, 'only papers of the dossier are served');
  return {
    name: `《${paper.title}》`,
    number: paper.number?.text ?? none,
    recipient: service.way === 'direct' ? unsigned : { kind: 'none' },
    place: orNone(service.place),
    time: chineseMoment(service.at),
    manner: serviceWays[service.way].slice(0, 2),
    servers: service.deliveredBy.map(() => unsigned),
  };
}

function remarksOf({ relation, receivedBy, recordingFile, reference, remark }: PaperService): string {
  const parts = [
    orNone(receivedBy) === none ? '' : `收件人${receivedBy}${orNone(relation) === none ? '' : `（${relation}）`}`,
    recordingFile === undefined ? '' : `送达过程录像${recordingFile}`,
    reference === undefined ? '' : `凭证${reference}`,
    remark.trim(),
  ].filter((part) => part !== '');
  return parts.length === 0 ? none : parts.join('；');
}
