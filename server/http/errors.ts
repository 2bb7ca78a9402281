/** The edge: turns whatever went wrong into a problem document. Only here are bugs caught. */

import { randomBytes } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, statusOf, type ProblemDocument } from '@zhifa/contract';
import { IdempotencyKeyReused } from '../act/repeated.ts';
import { TypesettingError } from '../documents/typesetter.ts';
import { HttpProblem } from './http-problem.ts';

/** PostgreSQL and network codes that mean "later", not "wrong". */
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOSPC',
  '57P01',
  '57P02',
  '57P03',
  '53100',
  '53200',
  '53300',
  '08006',
  '08003',
  '40001',
  '40P01',
]);

export function sendProblem(reply: FastifyReply, problem: ProblemDocument): FastifyReply {
  if (problem.type === 'tooMany' && problem.retryAfterSeconds !== undefined) {
    void reply.header('retry-after', String(problem.retryAfterSeconds));
  }
  return reply.status(statusOf[problem.type]).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problemOf(error, request));
}

function problemOf(error: FastifyError, request: FastifyRequest): ProblemDocument {
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof IdempotencyKeyReused) return { type: 'invalid', title: error.message, problems: [] };
  if (error instanceof TypesettingError)
    return { type: 'unavailable', title: '文书暂时无法排版', detail: error.message };
  const code = codeOf(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { type: 'tooLarge', title: '发送的内容太大' };
  if (error.statusCode === 429) return { type: 'tooMany', title: '请求太频繁，请稍后再试' };
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { type: 'invalid', title: '请求的格式有误', problems: [{ path: [], message: '请求无法识别' }] };
  }
  if (UNAVAILABLE.has(code)) {
    request.log.error(error);
    const full = code === 'ENOSPC' || code === '53100';
    return {
      type: 'unavailable',
      title: full ? '服务器磁盘已满，没有写入任何内容' : '服务器暂时忙不过来，请稍后重试',
      detail: '已确认的内容不受影响',
    };
  }
  const id = randomBytes(4).toString('hex');
  request.log.error({ err: error, bug: id });
  return { type: 'bug', title: '程序出错了，没有写入任何内容', detail: '请把这个编号告诉管理员', id };
}

function codeOf(error: unknown): string {
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : undefined) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return '';
}
