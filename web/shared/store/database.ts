/** What this machine keeps: bytes on their way to the server, and forms that somebody has begun. */

import type { LawText } from '@zhifa/contract';
import { Dexie } from 'dexie';

export interface KeptUpload {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly blob: Blob;
  /** What it is for, as the outbox shows it. */
  readonly title: string;
  readonly addedAtMs: number;
}

export interface KeptDraft {
  /** Account, dossier and act. */
  readonly key: string;
  readonly value: unknown;
  /** The version of the record that stood when this was written. */
  readonly version?: number;
  readonly savedAtMs: number;
}

/** An official text as the server gave it, so that the library opens without a network. */
export interface KeptLawText {
  readonly id: string;
  readonly text: LawText;
  readonly markdown: string;
}

/** The last answer to a question that a screen cannot open without: who is signed in. */
export interface KeptAnswer {
  readonly key: string;
  readonly value: unknown;
  readonly keptAtMs: number;
}

const database = new Dexie('zhifa');

database.version(1).stores({ uploads: 'id', drafts: 'key' });
database.version(2).stores({ uploads: 'id', drafts: 'key', lawTexts: 'id', answers: 'key' });

/** Reads and writes fail quietly where the browser forbids storage (private windows): work goes on, without the net below. */
export const store = {
  uploads: database.table<KeptUpload, string>('uploads'),
  drafts: database.table<KeptDraft, string>('drafts'),
  lawTexts: database.table<KeptLawText, string>('lawTexts'),
  answers: database.table<KeptAnswer, string>('answers'),
};
