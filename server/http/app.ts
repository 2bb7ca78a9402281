/** The web server: routes, uploads, the built interface, and the rules that hold for every answer. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { openApiOf, PROBLEM_TYPE, routes } from '@zhifa/contract';
import { serveUploads } from '../evidence/uploads.ts';
import type { House } from '../house.ts';
import { inOrg } from '../store/database.ts';
import { handleError, sendProblem } from './errors.ts';
import { implementations } from './handlers/index.ts';
import { serve } from './serve.ts';

z.config(z.locales.zhCN()); // What a schema refuses, somebody reads.

const LARGEST_BODY_BYTES = 4 * 1024 * 1024; // An act with a long record; files travel by other roads.
const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));
const PUBLIC_CALLS_A_MINUTE = 60;

export interface AppSettings {
  readonly logLevel: string;
  /** Trust X-Forwarded-* only behind a proxy of one's own. */
  readonly trustProxy: boolean;
}

export async function buildApp(house: House, { logLevel, trustProxy }: AppSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: LARGEST_BODY_BYTES,
    trustProxy,
    routerOptions: { maxParamLength: 300 },
  });
  app.setErrorHandler(handleError);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentPolicy(house) },
    hsts: house.baseUrl.startsWith('https:'),
  });
  await app.register(compress, { threshold: 2048, encodings: ['gzip', 'identity'] });
  await app.register(cookie);
  limitPublicRoutes(app); // Before the plugin, which looks at each route as it is declared.
  await app.register(rateLimit, { global: false });
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(openApi()));
  app.get('/api/health', async () => {
    await inOrg(house.database, house.orgId, (tx) => tx.query('select'));
    return { ok: true };
  });
  // Sheets are read as they come; the import itself says when one is too large.
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => {
    done(null, payload);
  });
  await serveUploads(app, house);
  for (const implementation of implementations) serve(app, house, implementation);
  await serveWeb(app);
  return app;
}

let openApiText: string | undefined;

/** Made when somebody first asks, which is seldom, because it takes a while. */
function openApi(): string {
  return (openApiText ??= JSON.stringify(openApiOf(routes, '0.1.0')));
}

/** Public answers cannot be walked through: a code is 99 bits long, and tries are few. Signed-in work is never slowed. */
function limitPublicRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/public/')) {
      route.config = { ...route.config, rateLimit: { max: PUBLIC_CALLS_A_MINUTE, timeWindow: '1 minute' } };
    }
  });
}

function contentPolicy({ baseUrl }: House): { readonly [directive: string]: string[] | null } {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"], // Hashing of evidence in the browser is WebAssembly.
    'style-src': ["'self'", "'unsafe-inline'"], // antd puts its styles into the page.
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'frame-ancestors': ["'self'"],
    'upgrade-insecure-requests': baseUrl.startsWith('https:') ? [] : null,
  };
}

/** The interface as it was built; a path that is no file is a screen, and gets its page. */
async function serveWeb(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(WEB);
  if (isBuilt) await app.register(files, { root: WEB, maxAge: '1h' });
  app.setNotFoundHandler(async (request, reply) => {
    if (request.url.startsWith('/api/')) return sendProblem(reply, { type: 'notFound', title: '没有这个接口' });
    if (request.method !== 'GET' || !isBuilt || request.url.startsWith('/assets/')) {
      return reply
        .status(404)
        .type(PROBLEM_TYPE)
        .send(JSON.stringify({ type: 'notFound', title: '没有这个页面' }));
    }
    const page = /^\/(v|public)(\/|$)/.test(request.url) ? 'public.html' : 'index.html';
    return reply.header('cache-control', 'no-cache').sendFile(page);
  });
}
