/**
 * The catalogue of violations: 484 acts, each with what every subject faces at each phase. A new
 * violation is an entry in its statute's file; a new statute is one file and one line here.
 */

import { accidentFineViolations } from './accident-fines.ts';
import { accidentReportViolations, accidentInformationViolations } from './accident-regulation.ts';
import { chemicalLicenceViolations } from './chemicals-law-licences.ts';
import { chemicalProductionViolations } from './chemicals-law-production.ts';
import { chemicalStorageViolations } from './chemicals-law-storage.ts';
import { chemicalTradeViolations } from './chemicals-law-trade.ts';
import { oldChemicalProductionViolations } from './chemicals-regulation-production.ts';
import { oldChemicalStorageViolations } from './chemicals-regulation-storage.ts';
import {
  chemicalTradeRuleViolations,
  registrationViolations,
  useLicenceViolations,
  chemicalProjectViolations,
} from './chemicals-rules.ts';
import { emergencyViolations, emergencyPlanViolations, emergencyLawViolations } from './emergency.ts';
import { fireworksViolations } from './fireworks-regulation.ts';
import { fireworksLicenceViolations, fireworksSafetyViolations } from './fireworks-rules.ts';
import { licenceViolations, projectViolations } from './licences-and-projects.ts';
import { hazardSourceViolations } from './major-hazard-sources.ts';
import { outsourcingViolations, tailingsViolations, institutionViolations } from './mines-and-institutions.ts';
import {
  forestFireViolations,
  grasslandFireViolations,
  geologicalHazardViolations,
  floodViolations,
  fireViolations,
} from './other-organs.ts';
import { penaltyMeasureViolations, hiddenDangerViolations } from './penalty-measures-2015.ts';
import { accidentLawViolations } from './safety-law-accidents.ts';
import { dangerViolations } from './safety-law-dangers.ts';
import { equipmentViolations } from './safety-law-equipment.ts';
import { personViolations } from './safety-law-persons.ts';
import { siteViolations } from './safety-law-sites.ts';
import { staffViolations } from './safety-law-staff.ts';
import { confinedSpaceViolations, dustViolations, metallurgyViolations } from './trade-rules.ts';
import { trainingRuleViolations, trainingMeasureViolations, specialOperationViolations } from './training.ts';
import type { Violation } from './violation.ts';

export const violations: readonly Violation[] = [
  ...personViolations,
  ...staffViolations,
  ...equipmentViolations,
  ...dangerViolations,
  ...siteViolations,
  ...accidentLawViolations,
  ...chemicalLicenceViolations,
  ...chemicalProductionViolations,
  ...chemicalStorageViolations,
  ...chemicalTradeViolations,
  ...oldChemicalProductionViolations,
  ...oldChemicalStorageViolations,
  ...hazardSourceViolations,
  ...chemicalTradeRuleViolations,
  ...registrationViolations,
  ...useLicenceViolations,
  ...chemicalProjectViolations,
  ...fireworksViolations,
  ...fireworksLicenceViolations,
  ...fireworksSafetyViolations,
  ...accidentReportViolations,
  ...accidentInformationViolations,
  ...accidentFineViolations,
  ...emergencyViolations,
  ...emergencyPlanViolations,
  ...emergencyLawViolations,
  ...trainingRuleViolations,
  ...trainingMeasureViolations,
  ...specialOperationViolations,
  ...confinedSpaceViolations,
  ...dustViolations,
  ...metallurgyViolations,
  ...licenceViolations,
  ...projectViolations,
  ...penaltyMeasureViolations,
  ...hiddenDangerViolations,
  ...outsourcingViolations,
  ...tailingsViolations,
  ...institutionViolations,
  ...forestFireViolations,
  ...grasslandFireViolations,
  ...geologicalHazardViolations,
  ...floodViolations,
  ...fireViolations,
];

const byRef = new Map(violations.map((violation) => [violation.ref, violation]));

/** The violation of that ref (AQSCF-97-7), or undefined. */
export function violationOf(ref: string): Violation | undefined {
  return byRef.get(ref);
}
