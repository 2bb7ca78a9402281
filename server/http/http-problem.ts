/** Answers that are not a success, thrown by handlers and sent as problem documents by the edge. */

import type { ProblemDocument } from '@zhifa/contract';

export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super(problem.title);
    this.problem = problem;
  }
}

export function notFound(what: string): HttpProblem {
  return new HttpProblem({ type: 'notFound', title: `没有找到${what}`, detail: '可能已被撤销，或编号有误' });
}

export function notPermitted(title: string, detail?: string): HttpProblem {
  return new HttpProblem({ type: 'notPermitted', title, ...(detail === undefined ? {} : { detail }) });
}

export function notSignedIn(): HttpProblem {
  return new HttpProblem({ type: 'notSignedIn', title: '请先登录', detail: '登录已过期或尚未登录' });
}

export function invalid(path: readonly (string | number)[], message: string): HttpProblem {
  return new HttpProblem({ type: 'invalid', title: '填写的内容有误', problems: [{ path: [...path], message }] });
}
