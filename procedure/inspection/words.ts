/** The words of an inspection that people choose from: key in the record, Chinese on the screen. */

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

/** One who takes part for the enterprise; the person in charge is invited, never demanded (国办发〔2024〕54号). */
export const attendanceRoles = {
  personInCharge: '主要负责人',
  safetyManager: '安全管理人员',
  postOperator: '岗位操作人员',
  deputy: '受委托负责人',
  other: '其他人员',
} as const;
export type AttendanceRole = keyof typeof attendanceRoles;

export const itemResults = { pass: '合格', fail: '不合格', notApplicable: '不适用', notChecked: '未查' } as const;
export type ItemResult = keyof typeof itemResults;

export const checkMethods = { records: '查资料', site: '查现场', interview: '询问' } as const;
export type UsedMethod = keyof typeof checkMethods;

export const evidenceRoles = {
  overview: '全景',
  detail: '细节',
  before: '整改前',
  after: '整改后',
  recordsCopy: '书证复制件',
  video: '录像',
  signature: '签名',
  other: '其他',
} as const;
export type EvidenceRole = keyof typeof evidenceRoles;

/** 现场拍 or 相册导入, or produced otherwise. */
export const evidenceOrigins = {
  camera: '现场拍摄',
  album: '相册导入',
  document: '文件',
  signaturePad: '手写板',
} as const;
export type EvidenceOrigin = keyof typeof evidenceOrigins;

export const timeSources = {
  server: '服务器时间',
  satellite: '卫星时间',
  device: '设备自报',
  unknown: '不明',
} as const;
export type TimeSource = keyof typeof timeSources;

/** 现场处理措施: only what 安全生产法第六十五条第一款第三项 allows. */
export const onSiteMeasures = {
  withdrawWorkers: '责令从危险区域内撤出作业人员',
  suspendProduction: '责令暂时停产停业',
  stopUsingEquipment: '责令停止使用相关设施、设备',
  suspendConstruction: '责令暂时停止施工',
  removeImmediately: '责令立即排除',
} as const;
export type OnSiteMeasure = keyof typeof onSiteMeasures;

/** 行政处罚法第三十三条、第三十条 and what else keeps a proven violation from being punished. */
export const noPenaltyReasons = {
  minor: '违法行为轻微并及时改正，没有造成危害后果（第三十三条第一款前段）',
  firstOffence: '初次违法且危害后果轻微并及时改正（第三十三条第一款后段）',
  noFault: '当事人有证据足以证明没有主观过错（第三十三条第二款）',
} as const;
export type NoPenaltyReason = keyof typeof noPenaltyReasons;

export const serviceWays = {
  direct: '直接送达',
  leaving: '留置送达',
  post: '邮寄送达',
  electronic: '电子送达',
} as const;
export type ServiceWay = keyof typeof serviceWays;

export const reinspectionResults = { done: '已整改', partly: '部分整改', notDone: '未整改' } as const;
export type ReinspectionResult = keyof typeof reinspectionResults;

/** 未改的后果 */
export const consequences = {
  opening: '立案查处',
  furtherOrder: '再次责令限期改正',
  compulsory: '依法强制执行',
} as const;
export type Consequence = keyof typeof consequences;

/** 处置方式 */
export const dispositionWays = {
  onTheSpot: '当场改正',
  order: '责令限期整改',
  measure: '现场处理措施',
  referral: '移送其他部门',
} as const;
export type DispositionWay = keyof typeof dispositionWays;
