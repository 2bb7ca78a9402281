/** `If-Match: "7"`: the version the person saw. */

import type { FastifyRequest } from 'fastify';
import { invalid } from './http-problem.ts';

export function expectedVersion({ headers }: FastifyRequest): number {
  const match = /^"?(\d{1,9})"?$/.exec(headers['if-match'] ?? '');
  if (match === null) throw invalid(['headers', 'if-match'], '缺少所见版本（If-Match）');
  return Number(match[1]);
}
