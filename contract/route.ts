/**
 * A route of the HTTP contract: what goes in, what comes out, who may call it. The server implements it, the client calls
 * it, OpenAPI describes it; none of them writes path or shape a second time.
 */

import { z } from 'zod';
import type { Post } from '@zhifa/procedure';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Everyone; anyone signed in; or only accounts with one of these posts. */
export type Access = 'public' | 'session' | readonly Post[];

/** The one rule of who may call a route, for the screen, the server and the command line. */
export function mayCall(route: Pick<Route, 'access'>, posts: readonly Post[]): boolean {
  return postsLacking(route, posts) === undefined;
}

/** The posts one of which it takes, where somebody holds none of them; undefined for whoever may call. */
export function postsLacking({ access }: Pick<Route, 'access'>, held: readonly Post[]): readonly Post[] | undefined {
  return typeof access === 'string' || held.some((post) => access.includes(post)) ? undefined : access;
}

const nothingGiven = z.strictObject({});
type NothingGiven = typeof nothingGiven;

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** dossier.list: the operation id. */
  readonly name: string;
  readonly method: Method;
  /** Below `/api`, with `:name` for each parameter. */
  readonly path: `/${string}`;
  /** What it is for, in Chinese, for the interface document. */
  readonly summary: string;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
}

export interface RouteDeclaration<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly name: string;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
}

export function route<
  Answer extends z.ZodType,
  Params extends z.ZodType = NothingGiven,
  Query extends z.ZodType = NothingGiven,
  Body extends z.ZodType = NothingGiven,
>(declaration: RouteDeclaration<Params, Query, Body, Answer>): Route<Params, Query, Body, Answer> {
  const complete = { params: nothingGiven, query: nothingGiven, body: nothingGiven, ...declaration };
  // A part that is not declared accepts nothing: the defaults above are exactly the defaults of the type parameters.
  return complete as unknown as Route<Params, Query, Body, Answer>;
}

/** A file as the answer; the client gets the address, not the bytes. */
export const FileAnswer = z.custom<never>(() => true).meta({ description: '文件' });

export type ParamsOf<R extends Route> = z.input<R['params']>;
export type QueryOf<R extends Route> = z.input<R['query']>;
export type BodyOf<R extends Route> = z.input<R['body']>;
export type AnswerOf<R extends Route> = z.output<R['answer']>;

/** The address of a call: path with its parameters, and the query behind it. */
export function addressOf(path: string, params: unknown, query: unknown): string {
  const filled = path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, (_whole, name: string) =>
    encodeURIComponent(String(valueAt(params, name))),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(name, String(one));
  }
  const text = search.toString();
  return `/api${filled}${text === '' ? '' : `?${text}`}`;
}

function valueAt(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null && name in record ? Reflect.get(record, name) : '';
}
