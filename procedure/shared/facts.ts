/** The facts that registers attest, by name: one line a fact. The shell has one provider for each (`server/facts/`). */

import { z } from 'zod';
import { Citation, CivilDate, Deadline, Instant, PublishedYear, ruleCatalogues } from '@zhifa/law';
import { enumOf } from './schema.ts';

/** The organ in whose name everything is done. */
export const OrganFacts = z
  .strictObject({
    name: z.string(),
    /** 地域简称, the 康 of （康）应急责改〔2026〕1号. */
    shortName: z.string(),
    /** 南康区 */
    district: z.string(),
    /** 行政复议机关: the people's government of the same level. */
    reconsiderationOrgan: z.string(),
    court: z.string(),
    address: z.string(),
    telephone: z.string(),
    supervisionTelephone: z.string(),
  })
  .readonly();
export type OrganFacts = z.output<typeof OrganFacts>;

export const OfficerFacts = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    certificateNumber: z.string(),
    certificateValidUntil: CivilDate,
    unitId: z.string(),
    unitName: z.string(),
    /** Enterprises from which the officer must stay away, with the relation. */
    recusals: z.array(z.strictObject({ enterpriseId: z.string(), relation: z.string() })).readonly(),
  })
  .readonly();
export type OfficerFacts = z.output<typeof OfficerFacts>;

/** An enterprise as the register has it on the day of the act; a paper quotes this, not a later state. */
export const EnterpriseFacts = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    uscc: z.string(),
    address: z.string(),
    township: z.string(),
    industryCode: z.string(),
    industryName: z.string(),
    legalRepresentative: z.string(),
    legalRepresentativePost: z.string(),
    telephone: z.string(),
    contactName: z.string(),
    contactTelephone: z.string(),
    employees: z.int().min(0),
    tags: z.array(z.string()).readonly(),
    /** 关键环节、要害岗位、重点设施, which come first in a scheme. */
    keyPlaces: z.array(z.string()).readonly(),
    isKeyUnit: z.boolean(),
    riskGrade: z.string(),
    profile: z.string(),
    /** 个体工商户 or an organisation. */
    isSoleTrader: z.boolean(),
    isOperating: z.boolean(),
  })
  .readonly();
export type EnterpriseFacts = z.output<typeof EnterpriseFacts>;

/** How often the enterprise has been inspected this year, and what else is planned for it. */
export const FrequencyFacts = z
  .strictObject({
    year: z.int(),
    /** Visits that count towards the published cap. */
    counted: z.int().min(0),
    cap: z.int().min(0),
    /** Other open tasks at the same enterprise. */
    openTasks: z
      .array(z.strictObject({ dossierId: z.string(), unitName: z.string(), title: z.string(), plannedOn: CivilDate }))
      .readonly(),
    /** The last visit before this one, where there was one. */
    lastVisitOn: CivilDate.optional(),
    /** Days within which a second visit counts as a repetition. */
    repetitionDays: z.int().min(0),
  })
  .readonly();
export type FrequencyFacts = z.output<typeof FrequencyFacts>;

/** Findings of earlier inspections that nobody has closed. */
export const OpenFindingFacts = z
  .array(
    z
      .strictObject({
        dossierId: z.string(),
        number: z.int().min(1),
        checkItem: z.string(),
        fact: z.string(),
        deadline: CivilDate.optional(),
      })
      .readonly(),
  )
  .readonly();
export type OpenFindingFacts = z.output<typeof OpenFindingFacts>;

/** Pieces of evidence that the blob store holds, synced to disk, with what it measured itself. */
export const StoredBlobFacts = z
  .array(z.strictObject({ sha256: z.string(), sizeBytes: z.int().min(0), storedAt: Instant }).readonly())
  .readonly();
export type StoredBlobFacts = z.output<typeof StoredBlobFacts>;

/** Settings of the bureau that a gate compares with; each has its legal default in `registers/settings`. */
export const SettingFacts = z
  .strictObject({
    schemeItemsMinimum: z.int(),
    schemeItemsMaximum: z.int(),
    emergencyApprovalHours: z.int(),
    reinspectionDays: z.int(),
    lateEntryHours: z.int(),
    /** Records from before 2026-11-29 do not have them. */
    extensionAnswerDays: z.int().optional(),
    referralReceiptDays: z.int().optional(),
  })
  .readonly();
export type SettingFacts = z.output<typeof SettingFacts>;

/** By whom, when and on which paper the bureau confirmed a rule: what a refusal by it says. */
export const RuleConfirmedBy = z
  .strictObject({ by: z.string(), on: CivilDate, source: z.string(), dossierId: z.string() })
  .readonly();
export type RuleConfirmedBy = z.output<typeof RuleConfirmedBy>;

/** Of the rules that an act's gates ask: those that bind only because the bureau has confirmed them. */
export const FirmRuleFacts = z
  .array(z.strictObject({ ref: z.string(), confirmed: RuleConfirmedBy }).readonly())
  .readonly();
export type FirmRuleFacts = z.output<typeof FirmRuleFacts>;

/** A rule of a catalogue as it stands, and whether it is already before somebody. Null where the catalogue has no such rule. */
export const ConfirmableRuleFacts = z
  .strictObject({
    rule: z
      .strictObject({
        catalogue: enumOf(ruleCatalogues),
        ref: z.string(),
        version: z.int().min(1),
        title: z.string(),
        says: z.array(z.string()).readonly(),
        citation: Citation.exactOptional(),
        verified: z.enum(['text', 'secondary', 'memory']),
        isInference: z.boolean(),
      })
      .readonly()
      .nullable(),
    /** Dossiers about the same version of it that are open or in force. */
    standing: z.array(z.strictObject({ dossierId: z.string(), stage: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type ConfirmableRuleFacts = z.output<typeof ConfirmableRuleFacts>;

const MOST_ENTERED_YEARS = 100; // A year is entered once, and now and then corrected.

/** Years of the calendar that the bureau has entered and a leader has approved, in the order of approval. */
export const EnteredYearFacts = z.array(PublishedYear).max(MOST_ENTERED_YEARS).readonly();
export type EnteredYearFacts = z.output<typeof EnteredYearFacts>;

/** The clocks of the dossier that run, as they were reckoned. */
export const RunningClockFacts = z
  .array(
    z
      .strictObject({
        clock: z.string(),
        deadline: Deadline,
        isInternal: z.literal(true).optional(),
      })
      .readonly(),
  )
  .readonly();
export type RunningClockFacts = z.output<typeof RunningClockFacts>;

export const factSchemas = {
  organ: OrganFacts,
  officers: z.array(OfficerFacts).readonly(),
  enterprise: EnterpriseFacts,
  frequency: FrequencyFacts,
  openFindings: OpenFindingFacts,
  storedBlobs: StoredBlobFacts,
  settings: SettingFacts,
  firmRules: FirmRuleFacts,
  confirmableRule: ConfirmableRuleFacts,
  enteredYears: EnteredYearFacts,
  runningClocks: RunningClockFacts,
} as const;

export type FactTypes = { readonly [Name in keyof typeof factSchemas]: z.output<(typeof factSchemas)[Name]> };
