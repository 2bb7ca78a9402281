/** 监督检查: one type per stage. A stage has what the stages before it made certain, and what it adds itself. */

import type { CivilDate, Instant } from '@zhifa/law';
import type { DocumentNumber } from '../kernel/issuance.ts';
import type { EnterpriseFacts, OfficerFacts } from '../shared/facts.ts';
import type { PersonRef } from '../shared/person.ts';

/** 来源 */
export const taskSources = {
  annualPlan: '年度监督检查计划',
  draw: '双随机抽查',
  campaign: '专项检查部署',
  tipOff: '投诉举报',
  handover: '内部线索移交',
  assignment: '上级交办',
  referral: '其他部门移送',
  accident: '事故调查',
  warning: '监测预警',
  reinspection: '整改复查',
} as const;
export type TaskSource = keyof typeof taskSources;

/** 检查类型, the three of 国办发〔2024〕54号. */
export const inspectionTypes = { routine: '日常检查', campaign: '专项检查', case: '个案检查' } as const;
export type InspectionType = keyof typeof inspectionTypes;

export const inspectionModes = { onSite: '现场检查', remote: '非现场检查' } as const;
export type InspectionMode = keyof typeof inspectionModes;

/** 不计入频次上限或突破上限的法定例外 */
export const capExceptions = {
  tipOff: '投诉举报',
  handover: '转办交办',
  monitoring: '数据监测异常',
  accident: '事故或险情线索',
  campaign: '上级部署的专项检查',
} as const;
export type CapException = keyof typeof capExceptions;


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
  /** 来源检查卷, for a re-inspection made a task of its own. */
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

/** One who takes part for the enterprise; the person in charge is invited, never demanded (国办发〔2024〕54号). */
export const attendanceRoles = {
  personInCharge: '主要负责人',
  safetyManager: '安全管理人员',
  postOperator: '岗位操作人员',
  deputy: '受委托负责人',
  other: '其他人员',
} as const;
export type AttendanceRole = keyof typeof attendanceRoles;

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

export interface Arrival {
  readonly at: Instant;
  readonly place: string;
  readonly position?: { readonly longitude: string; readonly latitude: string; readonly accuracyMetres: number; readonly source: string };
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
}

export const itemResults = { pass: '合格', fail: '不合格', notApplicable: '不适用', notChecked: '未查' } as const;
export type ItemResult = keyof typeof itemResults;

export const checkMethods = { records: '查资料', site: '查现场', interview: '询问' } as const;
export type UsedMethod = keyof typeof checkMethods;

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

export type EvidenceRole = 'overview' | 'detail' | 'before' | 'after' | 'recordsCopy' | 'video' | 'signature' | 'other';

export interface EvidenceItem {
  readonly id: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly fileName: string;
  readonly role: EvidenceRole;
  readonly caption: string;
  /** 现场拍 or 相册导入, or produced otherwise. */
  readonly origin: 'camera' | 'album' | 'document' | 'signaturePad';
  readonly capturedAt?: Instant;
  /** 服务器、卫星、手机自报, with the deviation from the server in seconds where it is known. */
  readonly timeSource: 'server' | 'satellite' | 'device' | 'unknown';
  readonly timeDeviationSeconds?: number;
  readonly position?: { readonly longitude: string; readonly latitude: string; readonly accuracyMetres: number; readonly source: string };
  readonly addedBy: PersonRef;
  readonly addedAt: Instant;
  readonly findingNumber?: number;
}

/** 处置方式, of which every finding has one before the officers leave; a reminder by mouth is none. */
export type Disposition =
  | { readonly way: 'onTheSpot'; readonly beforeEvidence: string; readonly afterEvidence: string; readonly verifiedAt: Instant }
  | { readonly way: 'order'; readonly deadline: CivilDate; readonly requirement: string; readonly interimMeasures: string }
  | {
      readonly way: 'measure';
      readonly measure: OnSiteMeasure;
      readonly object: string;
      readonly requirement: string;
      /** Rectification deadline, where the measure comes with an order. */
      readonly deadline?: CivilDate;
    }
  | { readonly way: 'referral'; readonly target: string; readonly reason: string };

/** 现场处理措施: only what 安全生产法第六十五条第一款第三项 allows. */
export const onSiteMeasures = {
  withdrawWorkers: '责令从危险区域内撤出作业人员',
  suspendProduction: '责令暂时停产停业',
  stopUsingEquipment: '责令停止使用相关设施、设备',
  suspendConstruction: '责令暂时停止施工',
  removeImmediately: '责令立即排除',
} as const;
export type OnSiteMeasure = keyof typeof onSiteMeasures;

/** 应否处罚: the choice a P1 finding forces (不得以改代罚). */
export type PenaltyChoice =
  | { readonly choice: 'opening'; readonly remark: string }
  | { readonly choice: 'noPenalty'; readonly reason: NoPenaltyReason; readonly explanation: string };

/** 行政处罚法第三十三条、第三十条 and what else keeps a proven violation from being punished. */
export const noPenaltyReasons = {
  minor: '违法行为轻微并及时改正，没有造成危害后果（第三十三条第一款前段）',
  firstOffence: '初次违法且危害后果轻微并及时改正（第三十三条第一款后段）',
  noFault: '当事人有证据足以证明没有主观过错（第三十三条第二款）',
} as const;
export type NoPenaltyReason = keyof typeof noPenaltyReasons;

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

/** A mark made by hand on the screen, kept as a picture by its hash. */
export interface Signature {
  readonly name: string;
  readonly post: string;
  readonly sha256?: string;
  readonly at: Instant;
}

export type PartyStatement =
  | { readonly signed: true; readonly opinion: 'agreed' | 'objected'; readonly words: string; readonly signature: Signature }
  | {
      readonly signed: false;
      readonly reason: string;
      readonly words: string;
      readonly witness?: { readonly name: string; readonly employer: string; readonly telephone: string; readonly signature?: Signature };
      readonly recordingFile: string;
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
}

/** 责令限期整改指令书 or 现场处理措施决定书, with the findings it covers. */
export interface Order {
  readonly key: string;
  readonly form: 'rectificationOrder' | 'onSiteMeasureDecision';
  readonly number: DocumentNumber;
  readonly findings: readonly number[];
  readonly issuedOn: CivilDate;
  readonly deadline?: CivilDate;
  readonly receivedBy?: { readonly name: string; readonly at: Instant; readonly way: ServiceWay };
  /** The measure still holds until it is lifted by a resumption review. */
  readonly isLifted: boolean;
}

export const serviceWays = {
  direct: '直接送达',
  leaving: '留置送达',
  post: '邮寄送达',
  electronic: '电子送达',
} as const;
export type ServiceWay = keyof typeof serviceWays;

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

export const reinspectionResults = { done: '已整改', partly: '部分整改', notDone: '未整改' } as const;
export type ReinspectionResult = keyof typeof reinspectionResults;

export interface ReinspectedItem {
  readonly finding: number;
  readonly result: ReinspectionResult;
  readonly description: string;
  readonly evidence: readonly string[];
  /** 未改 leads to its consequence: opening a case, a further order, compulsory execution, application to the court. */
  readonly consequence?: { readonly way: 'opening' | 'furtherOrder' | 'compulsory'; readonly deadline?: CivilDate; readonly remark: string };
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
  readonly number: DocumentNumber;
}

export interface ReferralLetter {
  readonly key: string;
  readonly target: string;
  readonly findings: readonly number[];
  readonly number: DocumentNumber;
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

// ---- stages ----

interface Base {
  readonly task: Task;
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
  readonly approval?: Opinion;
  readonly arrival: Arrival;
  readonly announcement?: Announcement;
  readonly attendance: readonly Attendance[];
  readonly answers: readonly ItemAnswer[];
  readonly findings: readonly Finding[];
}

/** 现场检查中: arrived; announcement first, then items and findings. */
export interface OnSite extends Scene {
  readonly stage: 'onSite';
}

interface Recorded extends Scene {
  readonly announcement: Announcement;
  readonly record: InspectionRecordSigned;
  readonly orders: readonly Order[];
  readonly referrals: readonly ReferralLetter[];
  readonly openings: readonly OpeningProposal[];
}

/** 检查记录已签: orders are issued and handed over, then the officers leave. */
export interface Signed extends Recorded {
  readonly stage: 'signed';
}

interface After extends Recorded {
  readonly departedAt: Instant;
  readonly extensions: readonly Extension[];
  readonly reinspections: readonly Reinspection[];
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

export type InspectionState =
  | Tasked
  | Drafted
  | Endorsed
  | Approved
  | OnSite
  | Signed
  | Rectifying
  | Reinspecting
  | Settled
  | Closed
  | Cancelled;
