/**
 * The shell of the staff interface without a network: the page and all its hashed files, kept together as one build. The page is
 * asked of the network first; whatever begins with /api, and the pages for everyone, this program does not touch.
 *
 * It is one plain script without imports, because browsers of 2020 know no other. The build writes the list of files into it.
 */

interface Shell {
  /** Changes with every build. */
  readonly name: string;
  readonly files: readonly string[];
}

interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface WorkerScope {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((type: 'install' | 'activate', listener: (event: ExtendableEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void);
}

declare const __SHELL__: Shell;

// The types of a page are in force here; a worker has its own global.
const worker = self as unknown as WorkerScope;
const shell = __SHELL__;
const PAGE = '/index.html';
const PREFIX = 'zhifa-shell-';
const CACHES_KEPT = 2; // A window opened before an update still asks for files of the build before.

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(api|v|public)([/.]|$)/.test(pathname)) event.respondWith(page(request));
  } else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(asset(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(PREFIX + shell.name);
  await cache.add(new Request(PAGE, { cache: 'reload' })); // The page itself has no hash in its name.
  await cache.addAll([...shell.files]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = ours.filter((name) => name !== PREFIX + shell.name).slice(0, Math.max(0, ours.length - CACHES_KEPT));
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The page as the server has it now; without a network, or while the server stands still, the one of this build. */
async function page(request: Request): Promise<Response> {
  try {
    const answer = await fromNetwork(request);
    return answer.status < 500 ? answer : ((await keptPage()) ?? answer);
  } catch (error) {
    const kept = await keptPage();
    if (kept === undefined) throw error;
    return kept;
  }
}

/** That of this build: an older one would ask for files that are kept no longer. */
async function keptPage(): Promise<Response | undefined> {
  return (await caches.open(PREFIX + shell.name)).match(PAGE);
}

/** The name of a file says what is in it, so that one that is kept is never stale. */
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fromNetwork(request);
}

function fromNetwork(request: Request): Promise<Response> {
  // eslint-disable-next-line no-restricted-globals -- passes on what the page asked for; it asks nothing of its own.
  return fetch(request);
}
