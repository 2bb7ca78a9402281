/** The typed client: calls a route, reads its answer, turns a problem into a value. The transport is handed in. */

import type { z } from 'zod';
import { PROBLEM_TYPE, ProblemDocument } from './problem.ts';
import { addressOf, type AnswerOf, type BodyOf, type ParamsOf, type QueryOf, type Route } from './route.ts';

export interface TransportRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<{ [name: string]: string }>;
  readonly body?: string | Blob;
}

export interface TransportAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Rejects only when the network fails. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>;

/** What the server said no to, as it said it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.title);
    this.problem = problem;
  }
}

export interface CallOptions<R extends Route> {
  readonly params?: ParamsOf<R>;
  readonly query?: QueryOf<R>;
  readonly body?: BodyOf<R>;
  readonly headers?: Readonly<{ [name: string]: string }>;
}

export type Client = <R extends Route>(route: R, options?: CallOptions<R>) => Promise<AnswerOf<R>>;

export function clientOf(transport: Transport): Client {
  return async (route, options = {}) => {
    const { params, query, body, headers = {} } = options;
    const sent = bodyOf(body);
    const answer = await transport({
      method: route.method,
      address: addressOf(route.path, params, query),
      headers: { ...(sent === undefined ? {} : { 'content-type': sent.type }), ...headers },
      ...(sent === undefined ? {} : { body: sent.content }),
    });
    if (answer.status >= 400) throw new ApiProblem(problemOf(answer));
    // `answer` is declared as some schema of exactly this output.
    return (route.answer as z.ZodType<AnswerOf<typeof route>>).parse(JSON.parse(answer.text));
  };
}

function bodyOf(body: unknown): { content: string | Blob; type: string } | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Blob) return { content: body, type: 'application/octet-stream' };
  return { content: JSON.stringify(body), type: 'application/json' };
}

function problemOf({ status, contentType, text }: TransportAnswer): ProblemDocument {
  if (contentType.startsWith(PROBLEM_TYPE)) {
    const parsed = ProblemDocument.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  }
  return { type: 'unavailable', title: '服务器暂时没有正常回应，请稍后再试', detail: `HTTP ${String(status)}` };
}
