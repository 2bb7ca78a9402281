/** Errors as the server sends them, `application/problem+json`: what, why with its article, what next. */

import { z } from 'zod';
import { Proof, Refusal } from '@zhifa/procedure';

export const PROBLEM_TYPE = 'application/problem+json';

const base = { title: z.string(), detail: z.string().optional() };

export const RefusedProblem = z.strictObject({
  ...base,
  type: z.literal('refused'),
  refusals: z.array(Refusal),
  proofs: z.array(Proof),
});

export const InvalidProblem = z.strictObject({
  ...base,
  type: z.literal('invalid'),
  problems: z.array(z.strictObject({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
});

/** Somebody was quicker: both versions, so that the person decides. */
export const StaleProblem = z.strictObject({
  ...base,
  type: z.literal('stale'),
  expectedVersion: z.int(),
  currentVersion: z.int(),
});

export const PlainProblem = z.strictObject({
  ...base,
  type: z.enum(['notSignedIn', 'notPermitted', 'notFound', 'tooMany', 'tooLarge', 'unavailable', 'bug']),
  /** For `bug`: what to tell the administrator. */
  id: z.string().optional(),
  /** For `tooMany`: seconds until the next try. */
  retryAfterSeconds: z.int().optional(),
});

export const ProblemDocument = z.discriminatedUnion('type', [
  RefusedProblem,
  InvalidProblem,
  StaleProblem,
  PlainProblem,
]);
export type ProblemDocument = z.output<typeof ProblemDocument>;

/** The HTTP status of each kind of problem. */
export const statusOf: Readonly<{ [Type in ProblemDocument['type']]: number }> = {
  refused: 409,
  invalid: 422,
  stale: 412,
  notSignedIn: 401,
  notPermitted: 403,
  notFound: 404,
  tooMany: 429,
  tooLarge: 413,
  unavailable: 503,
  bug: 500,
};
