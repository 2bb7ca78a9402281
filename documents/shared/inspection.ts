/** What the papers of an inspection read of it, under the names they have there. */

import { inspectionWords, type Inspection } from '@zhifa/procedure';

export const {
  attendanceRoles,
  checkMethods,
  inspectionModes,
  inspectionTypes,
  itemResults,
  onSiteMeasures,
  reinspectionResults,
  serviceWays,
  taskSources,
} = inspectionWords;

export type Approved = Inspection.Approved;
export type Disposition = Inspection.Disposition;
export type EvidenceItem = Inspection.EvidenceItem;
export type Extension = Inspection.Extension;
export type Finding = Inspection.Finding;
export type OnSite = Inspection.OnSite;
export type Opinion = Inspection.Opinion;
export type Order = Inspection.Order;
export type PaperService = Inspection.PaperService;
export type PartyStatement = Inspection.PartyStatement;
export type Rectifying = Inspection.Rectifying;
export type ReferralLetter = Inspection.ReferralLetter;
export type ReinspectedItem = Inspection.ReinspectedItem;
export type Reinspection = Inspection.Reinspection;
export type ResumptionReview = Inspection.ResumptionReview;
export type SignatureMark = Inspection.Signature;
export type Signed = Inspection.Signed;
export type Task = Inspection.Task;
