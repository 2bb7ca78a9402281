/** The interface document (OpenAPI 3.1), derived from the routes; nobody writes it by hand. */

import { z } from 'zod';
import type { Route } from './route.ts';
import { PROBLEM_TYPE } from './problem.ts';

interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<{ [path: string]: unknown }>;
}

export function openApiOf(routes: readonly Route[], version: string): OpenApi {
  const paths: { [path: string]: { [method: string]: unknown } } = {};
  for (const one of routes) {
    const path = `/api${one.path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operationOf(one) };
  }
  return { openapi: '3.1.0', info: { title: '执法 zhifa 接口', version }, paths };
}

function operationOf({ name, summary, access, params, query, body, method, answer }: Route): unknown {
  return {
    operationId: name,
    summary,
    description: access === 'public' ? '公开' : access === 'session' ? '须登录' : `须具有岗位：${access.join('、')}`,
    parameters: [...parametersOf('path', params), ...parametersOf('query', query)],
    ...(method === 'GET' || method === 'DELETE'
      ? {}
      : { requestBody: { content: { 'application/json': { schema: jsonSchema(body) } } } }),
    responses: {
      200: { description: '成功', content: { 'application/json': { schema: jsonSchema(answer) } } },
      default: { description: '不能办理：原因、依据、下一步', content: { [PROBLEM_TYPE]: {} } },
    },
  };
}

const ObjectSchema = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(place: 'path' | 'query', schema: z.ZodType): unknown[] {
  const { properties, required } = ObjectSchema.parse(jsonSchema(schema));
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
}
