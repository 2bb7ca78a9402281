/** Puts an implementation on the wire: checks what came in by the route's schemas, calls the handler, sends the answer. */

import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ProblemDocument } from '@zhifa/contract';
import type { House } from '../house.ts';
import { CallerChanged } from '../identity/sessions.ts';
import { authenticate } from './authenticate.ts';
import { sent, type Implementation } from './exchange.ts';
import { HttpProblem, invalid } from './http-problem.ts';
import { unreadablePart } from './readable.ts';

export function serve(app: FastifyInstance, house: House, implementation: Implementation): void {
  const { route, handler, confirmsCaller } = implementation;
  app.route({
    method: route.method,
    url: `/api${route.path}`,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const call = { house, route, request, reply };
      const mayBeRecent = route.method === 'GET' || confirmsCaller;
      const caller = await authenticate({ ...call, mayBeRecent });
      const params = checked(route.params, request.params, 'params');
      const query = checked(route.query, request.query, 'query');
      const body = checked(route.body, request.body ?? {}, 'body');
      void reply.header('cache-control', 'no-store');
      const exchange = { params, query, body, house, request, reply };
      const answer = await handler({ ...exchange, caller }).catch(async (error: unknown) => {
        if (!(error instanceof CallerChanged)) throw error;
        house.recentSessions.forget();
        return handler({ ...exchange, caller: await authenticate({ ...call, mayBeRecent: false }) });
      });
      if (answer === sent) return reply;
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
    },
  });
}

function checked(schema: z.ZodType, value: unknown, part: string): unknown {
  const unreadable = value instanceof Readable ? undefined : unreadablePart(value);
  if (unreadable !== undefined) throw invalid([part, ...unreadable.path], unreadable.why);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new HttpProblem(invalidProblem(parsed.error.issues, part));
}

function invalidProblem(issues: readonly z.core.$ZodIssue[], part: string): ProblemDocument {
  const problems = issues.map(({ path, message }) => ({
    path: [part, ...path.map((key) => (typeof key === 'number' ? key : String(key)))],
    message,
  }));
  return { type: 'invalid', title: '填写的内容有误', problems };
}
