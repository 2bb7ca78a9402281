/** What follows from an inspection: signatures, papers and their service, extensions, re-inspections, letters. */

import type { CivilDate, Instant } from '@zhifa/law';
import type { DocumentNumber } from '../kernel/issuance.ts';
import type { PersonRef } from '../shared/person.ts';
import type { Consequence, ReinspectionResult, ServiceWay } from './words.ts';

/** A mark made by hand on the screen, kept as a picture by its hash. */
export interface Signature {
  readonly name: string;
  readonly post: string;
  readonly sha256?: string;
  readonly at: Instant;
}

/** 见证人: saw our act, not the facts. */
export interface Witness {
  readonly name: string;
  readonly employer: string;
  readonly telephone: string;
  readonly sha256?: string;
}

export type PartyStatement =
  | {
      readonly signed: true;
      readonly opinion: 'agreed' | 'objected';
      readonly words: string;
      readonly signature: Signature;
    }
  | {
      readonly signed: false;
      readonly reason: string;
      readonly words: string;
      readonly witness?: Witness;
      readonly recordingFile: string;
      /** To whom the refusal was reported (安全生产法第六十八条). */
      readonly reportedTo: string;
    };

export interface InspectionRecordSigned {
  readonly endedAt: Instant;
  readonly officers: readonly Signature[];
  readonly recorder: string;
  readonly party: PartyStatement;
  /** 服务建议 and 入企普法, which go with every inspection but are no findings. */
  readonly advice: string;
  readonly outreach: string;
}

export interface IssuedPaper {
  readonly documentId: string;
  readonly form: string;
  readonly key?: string;
  readonly title: string;
  readonly number?: DocumentNumber;
  readonly issuedOn: CivilDate;
  readonly at: Instant;
  /** 作废: the number stays used, with the reason. */
  readonly voided?: { readonly reason: string; readonly by: PersonRef; readonly at: Instant };
}

/** 送达: which papers were handed to whom and how. */
export interface PaperService {
  readonly key: string;
  readonly papers: readonly PaperRef[];
  readonly way: ServiceWay;
  readonly receivedBy: string;
  /** Post of the receiver, or relation to the addressee. */
  readonly relation: string;
  readonly place: string;
  readonly deliveredBy: readonly string[];
  readonly attestor?: string;
  readonly recordingFile?: string;
  /** 电子送达确认书, or the number of the letter. */
  readonly reference?: string;
  readonly remark: string;
  readonly at: Instant;
}

/** One paper of the dossier: its form and, where several are alike, its key. */
export interface PaperRef {
  readonly form: string;
  readonly key?: string;
}

/** 责令限期整改指令书 or 现场处理措施决定书, with the findings it covers. */
export interface Order {
  readonly key: string;
  readonly form: 'rectificationOrder' | 'onSiteMeasureDecision';
  readonly number: DocumentNumber;
  readonly findings: readonly number[];
  readonly issuedOn: CivilDate;
  readonly deadline?: CivilDate;
  /** Signed for on the paper itself, or by a proof of service. */
  readonly receivedBy?: { readonly name: string; readonly at: Instant; readonly way: ServiceWay };
  /** A stop holds until a resumption review lifts it; an order to rectify is never lifted. */
  readonly isLifted: boolean;
}

export interface Extension {
  readonly key: string;
  readonly findings: readonly number[];
  readonly reason: string;
  readonly requestedOn: CivilDate;
  readonly requestedUntil: CivilDate;
  readonly interimMeasures: string;
  readonly answer?: {
    readonly granted: boolean;
    readonly until?: CivilDate;
    readonly reason: string;
    readonly by: PersonRef;
    readonly at: Instant;
  };
}

export interface ReinspectedItem {
  readonly finding: number;
  readonly result: ReinspectionResult;
  readonly description: string;
  readonly evidence: readonly string[];
  /** 未改 leads to its consequence: opening a case, a further order, compulsory execution, application to the court. */
  readonly consequence?: { readonly way: Consequence; readonly deadline?: CivilDate; readonly remark: string };
}

export interface Reinspection {
  readonly key: string;
  readonly on: CivilDate;
  readonly startedAt: Instant;
  readonly officers: readonly string[];
  readonly items: readonly ReinspectedItem[];
  readonly number?: DocumentNumber;
  readonly signedAt?: Instant;
  readonly party?: PartyStatement;
}

export interface ResumptionReview {
  readonly order: string;
  readonly requestedOn: CivilDate;
  readonly materials: string;
  readonly onSiteCheck: string;
  readonly agreed: boolean;
  readonly by: PersonRef;
  readonly at: Instant;
  readonly key: string;
  readonly number: DocumentNumber;
}

/** 恢复生产申请, waiting for its review. */
export interface ResumptionRequest {
  readonly order: string;
  readonly requestedOn: CivilDate;
  readonly materials: string;
  readonly registeredBy: PersonRef;
  readonly at: Instant;
}

/** 检查结果公示 */
export interface ResultDisclosure {
  readonly on: CivilDate;
  readonly channel: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface ReferralLetter {
  readonly key: string;
  readonly target: string;
  readonly findings: readonly number[];
  readonly number: DocumentNumber;
  readonly materials: string;
  readonly sentOn: CivilDate;
  readonly sentBy: readonly string[];
  readonly receipt?: { readonly name: string; readonly on: CivilDate; readonly feedback: string };
}

/** A proposal to open a penalty case; the lead is taken up by the kind `penaltyCase`. */
export interface OpeningProposal {
  readonly findings: readonly number[];
  readonly at: Instant;
  readonly reason: string;
}
