/** 监督检查: one type per stage. A stage has what the stages before it made certain, and what it adds itself. */

import type { Instant } from '@zhifa/law';
import type { PersonRef } from '../shared/person.ts';
import type {
  Extension,
  InspectionRecordSigned,
  IssuedPaper,
  OpeningProposal,
  Order,
  PaperService,
  ReferralLetter,
  Reinspection,
  ResultDisclosure,
  ResumptionRequest,
  ResumptionReview,
} from './outcome.ts';
import type {
  Announcement,
  Arrival,
  Attendance,
  EvidenceItem,
  Finding,
  ItemAnswer,
  Opinion,
  Reassignment,
  Return,
  Scheme,
  Task,
  WithdrawnFinding,
} from './parts.ts';

interface Base {
  readonly task: Task;
  readonly reassignments: readonly Reassignment[];
  readonly papers: readonly IssuedPaper[];
  readonly evidence: readonly EvidenceItem[];
  /** 紧急检查 whose approval is still to follow. */
  readonly approvalOwed: boolean;
}

export interface Tasked extends Base {
  readonly stage: 'tasked';
  readonly returned?: Return;
  readonly scheme?: Scheme;
}

/** 方案已拟, with the unit head. */
export interface Drafted extends Base {
  readonly stage: 'drafted';
  readonly scheme: Scheme;
}

/** 已审核, with the leader. */
export interface Endorsed extends Base {
  readonly stage: 'endorsed';
  readonly scheme: Scheme;
  readonly endorsement: Opinion;
}

export interface Approved extends Base {
  readonly stage: 'approved';
  readonly scheme: Scheme;
  readonly endorsement?: Opinion;
  readonly approval: Opinion;
}

interface Scene extends Base {
  readonly scheme: Scheme;
  readonly endorsement?: Opinion;
  /** Absent only while an emergency inspection waits for it. */
  readonly approval?: Opinion;
  readonly arrival: Arrival;
  readonly announcement?: Announcement;
  readonly attendance: readonly Attendance[];
  readonly answers: readonly ItemAnswer[];
  readonly findings: readonly Finding[];
  readonly withdrawn: readonly WithdrawnFinding[];
  /** Measures may be decided on site at once; orders to rectify follow the record. */
  readonly orders: readonly Order[];
  readonly services: readonly PaperService[];
}

/** 现场检查中: arrived; announcement first, then items and findings. */
export interface OnSite extends Scene {
  readonly stage: 'onSite';
}

interface Recorded extends Scene {
  readonly announcement: Announcement;
  readonly record: InspectionRecordSigned;
  readonly referrals: readonly ReferralLetter[];
  readonly openings: readonly OpeningProposal[];
  readonly disclosure?: ResultDisclosure;
}

/** 检查记录已签: orders are issued and handed over, then the officers leave. */
export interface Signed extends Recorded {
  readonly stage: 'signed';
}

interface After extends Recorded {
  readonly departedAt: Instant;
  readonly extensions: readonly Extension[];
  readonly reinspections: readonly Reinspection[];
  readonly resumptionRequests: readonly ResumptionRequest[];
  readonly resumptions: readonly ResumptionReview[];
}

/** 整改中: at least one finding has a deadline or a measure that is not settled. */
export interface Rectifying extends After {
  readonly stage: 'rectifying';
}

/** 复查中: on site again, item by item. */
export interface Reinspecting extends After {
  readonly stage: 'reinspecting';
  readonly current: Reinspection;
}

/** 待归档: everything settled or handed on. */
export interface Settled extends After {
  readonly stage: 'settled';
}

export interface Closed extends After {
  readonly stage: 'closed';
  readonly closing: { readonly by: PersonRef; readonly at: Instant; readonly result: string; readonly service: string };
}

/** 撤销任务, before anybody went. */
export interface Cancelled extends Base {
  readonly stage: 'cancelled';
  readonly reason: string;
  readonly cancelledBy: PersonRef;
  readonly cancelledAt: Instant;
}

/** Nobody has gone yet. */
export type Planned = Tasked | Drafted | Endorsed | Approved;
/** Somebody has been on site, and the dossier is not closed. */
export type AtScene = OnSite | Signed | Rectifying | Reinspecting | Settled;
/** The record is signed, the dossier is not closed. */
export type WithRecord = Signed | Rectifying | Reinspecting | Settled;
/** The officers have left, the dossier is not closed. */
export type Departed = Rectifying | Reinspecting | Settled;

export type InspectionState = Planned | AtScene | Closed | Cancelled;
