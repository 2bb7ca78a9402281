/**
 * Takes document numbers and verification codes for the documents of an act. The series row stays locked until the act
 * commits: numbers have no gap and are never used twice, however many acts are issued at once.
 */

import { randomBytes } from 'node:crypto';
import { documentFormOf, documentNumberText, formSetOn, type DocumentForm } from '@zhifa/documents';
import { civilDateOf, yearOf } from '@zhifa/law';
import {
  invariant,
  issuancesOf,
  recordedFact,
  type Acceptance,
  type DocumentNumber,
  type Issuance,
  type RecordedIssuance,
} from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';
import { v7 } from '../store/ids.ts';

const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'; // Nothing that a reader could take for something else.
const CODE_LENGTH = 20; // 99 bits: cannot be guessed or walked through.

/** The documents of the act, numbered; series are taken in one order, so that two acts never wait for each other. */
export async function issueDocuments(tx: Tx, orgId: OrgId, acceptance: Acceptance): Promise<RecordedIssuance[]> {
  const wanted = issuancesOf(acceptance).map((issuance) => ({ issuance, form: formOf(issuance) }));
  const numbers = new Map<Issuance, DocumentNumber>();
  const inOrder = wanted.toSorted((left, right) => (left.form.code ?? '').localeCompare(right.form.code ?? ''));
  for (const { issuance, form } of inOrder) {
    if (form.code !== undefined) numbers.set(issuance, await nextNumber(tx, orgId, acceptance, form.code));
  }
  return wanted.map(({ issuance, form }) => issued(issuance, form, numbers.get(issuance), acceptance));
}

function issued(
  { key }: Issuance,
  form: DocumentForm,
  number: DocumentNumber | undefined,
  { accepted: { occurredAt } }: Acceptance,
): RecordedIssuance {
  const issuedOn = civilDateOf(occurredAt);
  return {
    id: v7(),
    form: form.name,
    ...(key === undefined ? {} : { key }),
    formSet: formSetOn(form, issuedOn).name,
    title: form.title,
    ...(number === undefined ? {} : { number }),
    issuedOn,
    ...(form.isExternal ? { verificationCode: verificationCode() } : {}),
  };
}

function formOf({ form: name }: Issuance): DocumentForm {
  const form = documentFormOf(name);
  invariant(form !== undefined, `the act makes a document ${name} that documents/ does not declare`);
  return form;
}

async function nextNumber(tx: Tx, orgId: OrgId, { facts }: Acceptance, code: string): Promise<DocumentNumber> {
  const year = yearOf(civilDateOf(facts.now)); // A number belongs to the year in which it is taken.
  const { rows } = await tx.query<{ last_serial: number }>({
    name: 'next-number',
    text: `insert into document_series (org_id, code, year, last_serial) values ($1, $2, $3, 1)
           on conflict (org_id, code, year) do update set last_serial = document_series.last_serial + 1
           returning last_serial`,
    values: [orgId, code, year],
  });
  const serial = rows[0]?.last_serial;
  invariant(serial !== undefined, 'the series always returns its number');
  const { shortName } = recordedFact(facts.gathered, 'organ');
  return { code, year, serial, text: documentNumberText(shortName, code, year, serial) };
}

function verificationCode(): string {
  const limit = 256 - (256 % CODE_ALPHABET.length); // Bytes above it would favour the first letters.
  let code = '';
  while (code.length < CODE_LENGTH) {
    for (const byte of randomBytes(CODE_LENGTH)) {
      if (byte < limit && code.length < CODE_LENGTH) code += CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length);
    }
  }
  return code;
}
