/** What an inspection is made of up to its findings. What follows the signed record is in `outcome.ts`, the stages in `state.ts`. */

import type { CivilDate, Instant } from '@zhifa/law';
import type { EnterpriseFacts, OfficerFacts } from '../shared/facts.ts';
import type { PersonRef } from '../shared/person.ts';
import type {
  AttendanceRole,
  CapException,
  EvidenceOrigin,
  EvidenceRole,
  InspectionMode,
  InspectionType,
  ItemResult,
  NoPenaltyReason,
  OnSiteMeasure,
  TaskSource,
  TimeSource,
  UsedMethod,
} from './words.ts';

export interface Task {
  readonly source: TaskSource;
  /** 计划文号、举报编号、交办文号 … */
  readonly sourceReference: string;
  readonly type: InspectionType;
  readonly mode: InspectionMode;
  /** What is to be inspected, in one line (检查事项). */
  readonly matters: string;
  readonly enterprise: EnterpriseFacts;
  readonly unitId: string;
  readonly unitName: string;
  readonly leadOfficerId: string;
  readonly assistingOfficerIds: readonly string[];
  readonly officers: readonly OfficerFacts[];
  readonly plannedFrom: CivilDate;
  readonly plannedTo: CivilDate;
  readonly countsTowardsCap: boolean;
  readonly capException?: { readonly kind: CapException; readonly reason: string };
  readonly visitsThisYear: number;
  readonly cap: number;
  /** 联合检查: other organs or units that come along; the visit counts once. */
  readonly jointWith: readonly string[];
  /** 紧急检查: may start before approval, which then must follow within the term. */
  readonly isEmergency: boolean;
  readonly emergencyReason?: string;
  readonly assignedBy: PersonRef;
  readonly assignedAt: Instant;
}

export interface SchemeItem {
  readonly checkItem: string;
  /** Why it is in the scheme. */
  readonly because: string;
}

/** 分工: who looks at what. */
export interface WorkShare {
  readonly officerId: string;
  readonly duty: string;
}

export interface Scheme {
  readonly basis: string;
  readonly scope: string;
  readonly method: string;
  readonly items: readonly SchemeItem[];
  readonly shares: readonly WorkShare[];
  /** 技术检查员、专家: how many assist, fixed beforehand (司法部文书说明). */
  readonly assistantsCount: number;
  readonly assistants: readonly { readonly name: string; readonly role: string }[];
  readonly notifyBeforehand: boolean;
  /** Why fewer items than usual are enough (小微企业). */
  readonly fewItemsReason?: string;
  readonly remarks: string;
  readonly draftedBy: PersonRef;
  readonly draftedAt: Instant;
}

export interface Opinion {
  readonly by: PersonRef;
  readonly opinion: string;
  readonly at: Instant;
}

export interface Return extends Opinion {
  /** The stage it was sent back from. */
  readonly from: 'drafted' | 'endorsed';
}

export interface Attendance {
  readonly role: AttendanceRole;
  readonly name: string;
  readonly post: string;
  readonly telephone: string;
  readonly arrivedAt: Instant;
  readonly leftAt?: Instant;
  /** 授权: who authorised a substitute. */
  readonly authorisedBy?: string;
}

/** Where something happened, and how that is known (卫星定位、基站、手动). */
export interface Position {
  readonly longitude: string;
  readonly latitude: string;
  readonly accuracyMetres: number;
  readonly source: string;
}

export interface Arrival {
  readonly at: Instant;
  readonly place: string;
  readonly position?: Position;
  readonly uniformWorn: boolean;
  readonly bodyCameras: readonly string[];
  readonly equipment: readonly string[];
  readonly noRecordingReason?: string;
}

export interface Announcement {
  readonly at: Instant;
  readonly certificatesShown: readonly { readonly officerId: string; readonly certificateNumber: string }[];
  readonly noticeReceivedBy: string;
  readonly rightsTold: boolean;
  readonly recusalAsked: 'none' | 'requested';
  readonly recusalReason?: string;
  readonly personInChargeInvited: boolean;
  readonly personInChargeAbsence?: string;
  readonly recusalDecision?: RecusalDecision;
}

/** 回避决定: made by the organ's leader; until then the inspection goes on (行政处罚法第四十三条第三款). */
export interface RecusalDecision {
  readonly isGranted: boolean;
  /** Who has to stay away. */
  readonly officerIds: readonly string[];
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** 改派: a change of the team, with its reason. */
export interface Reassignment {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface ItemAnswer {
  readonly checkItem: string;
  readonly result: ItemResult;
  readonly methods: readonly UsedMethod[];
  /** Why not applicable or not checked. */
  readonly reason?: string;
  readonly note?: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface EvidenceItem {
  readonly id: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly fileName: string;
  readonly role: EvidenceRole;
  readonly caption: string;
  readonly origin: EvidenceOrigin;
  readonly capturedAt?: Instant;
  /** 服务器、卫星、手机自报, with the deviation from the server in seconds where it is known. */
  readonly timeSource: TimeSource;
  readonly timeDeviationSeconds?: number;
  readonly position?: Position;
  readonly addedBy: PersonRef;
  readonly addedAt: Instant;
  readonly findingNumber?: number;
}

/** 处置方式, of which every finding has one before the officers leave; a reminder by mouth is none. */
export type Disposition =
  | {
      readonly way: 'onTheSpot';
      readonly beforeEvidence: string;
      readonly afterEvidence: string;
      readonly verifiedAt: Instant;
    }
  | {
      readonly way: 'order';
      readonly deadline: CivilDate;
      readonly requirement: string;
      readonly interimMeasures: string;
    }
  | {
      readonly way: 'measure';
      readonly measure: OnSiteMeasure;
      readonly object: string;
      readonly requirement: string;
      /** Why safety cannot be guaranteed before or while the hazard is removed: what a stop rests on. */
      readonly unsafeBecause?: string;
      /** Rectification deadline, where the measure comes with an order. */
      readonly deadline?: CivilDate;
    }
  | { readonly way: 'referral'; readonly target: string; readonly reason: string };

/** 应否处罚: the choice a P1 finding forces (不得以改代罚). */
export type PenaltyChoice =
  | { readonly choice: 'opening'; readonly remark: string }
  | { readonly choice: 'noPenalty'; readonly reason: NoPenaltyReason; readonly explanation: string };

export interface MajorHazardJudgement {
  readonly facts: Readonly<{ [question: string]: boolean }>;
  readonly isMajor: boolean;
  readonly confirmedBy: readonly PersonRef[];
}

export interface Finding {
  readonly number: number;
  readonly checkItem: string;
  readonly place: string;
  readonly fact: string;
  readonly evidence: readonly string[];
  readonly majorHazard?: MajorHazardJudgement;
  readonly disposition?: Disposition;
  readonly penalty?: PenaltyChoice;
  readonly recordedBy: PersonRef;
  readonly recordedAt: Instant;
}

/** A finding taken back before the record was signed; its number is not used again. */
export interface WithdrawnFinding {
  readonly number: number;
  readonly checkItem: string;
  readonly fact: string;
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}
