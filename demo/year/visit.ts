/** A visit as it is planned to be told: who goes where and when, what is found, and what turns the story takes. */

import type { CivilDate } from '@zhifa/law';
import type { DemoEnterprise } from '../bureau/enterprises.ts';
import type { DemoOfficer } from '../bureau/officers.ts';
import type { Fault } from './faults/fault.ts';

/** Where a story ends although it could go on: so that somebody has something to do on the day of the demonstration. */
export type Ending =
  | 'assigned'
  | 'returned'
  | 'drafted'
  | 'endorsed'
  | 'approved'
  | 'cancelled'
  | 'announced'
  | 'checked'
  | 'found'
  | 'disposed'
  | 'signed'
  | 'departed'
  | 'reinspecting'
  | 'reinspected'
  | 'settled';

/** Turns that not every story takes. */
export type Turn =
  | 'returnedOnce'
  | 'reassigned'
  | 'declined'
  | 'objected'
  | 'deputyAttends'
  | 'recusalRefused'
  | 'recusalGranted'
  | 'findingWithdrawn'
  | 'findingRevised'
  | 'orderVoided'
  | 'measureAtOnce'
  | 'lateEntry'
  | 'extensionGranted'
  | 'extensionRefused'
  | 'extensionWaiting'
  | 'requestedEarly'
  | 'partlyDone'
  | 'notDone'
  | 'neverReinspected'
  | 'resumptionRefused'
  | 'resumptionWaiting'
  | 'receiptMissing'
  | 'undisclosed';

export interface Emergency {
  readonly reason: string;
  /** Hours until the approval followed; nothing while it is owed. */
  readonly approvedAfterHours?: number;
}

export interface Source {
  readonly source: string;
  readonly sourceReference: string;
  readonly type: 'routine' | 'campaign' | 'case';
  readonly exception?: { readonly kind: string; readonly reason: string };
}

export interface Handling {
  readonly unitId: string;
  readonly unitName: string;
  /** Login of the head of the unit. */
  readonly head: string;
  /** Login of the leader who approves. */
  readonly approver: string;
}

export interface Visit {
  readonly key: string;
  readonly enterprise: DemoEnterprise;
  readonly handling: Handling;
  /** Lead first. */
  readonly team: readonly [DemoOfficer, DemoOfficer, ...DemoOfficer[]];
  /** Takes over where the story changes the team. */
  readonly substitute: DemoOfficer;
  /** 技术检查员 who comes along. */
  readonly assistant?: string;
  readonly source: Source;
  readonly mode: 'onSite' | 'remote';
  readonly jointWith: readonly string[];
  readonly emergency?: Emergency;
  readonly on: CivilDate;
  readonly slot: 'morning' | 'afternoon';
  readonly faults: readonly Fault[];
  readonly turns: ReadonlySet<Turn>;
  readonly ending?: Ending;
}
