/** The edge: turns whatever went wrong into a problem document. Only here are bugs caught. */

import { randomBytes } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, statusOf, type ProblemDocument } from '@zhifa/contract';
import { IdempotencyKeyReused } from '../act/repeated.ts';
import { TypesettingError } from '../documents/typesetter.ts';
import { HttpProblem } from './http-problem.ts';

const NO_DATABASE = '系统暂时连不上数据库，请稍后重试';
const BUSY = '服务器暂时忙不过来，请稍后重试';
const FULL = '服务器磁盘已满，没有写入任何内容';

/** PostgreSQL and network codes that mean "later", not "wrong", and what is said to whoever asked. */
const LATER: Readonly<{ [code: string]: string }> = {
  ECONNREFUSED: NO_DATABASE,
  ECONNRESET: NO_DATABASE,
  EPIPE: NO_DATABASE,
  ETIMEDOUT: NO_DATABASE,
  '57P01': NO_DATABASE,
  '57P02': NO_DATABASE,
  '57P03': NO_DATABASE,
  '08003': NO_DATABASE,
  '08006': NO_DATABASE,
  ENOSPC: FULL,
  EDQUOT: FULL,
  '53100': FULL,
  '53200': BUSY,
  '53300': BUSY,
  '40001': BUSY,
  '40P01': BUSY,
};

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
  const later = LATER[code];
  if (later !== undefined) {
    request.log.error(error);
    return { type: 'unavailable', title: later, detail: '已确认的内容不受影响' };
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
