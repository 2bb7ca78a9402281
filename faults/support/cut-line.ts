/**
 * A bad line between a person and the server: it loses requests, it loses answers, it cuts either in the middle, and it
 * delivers a request long after the person gave up. What happens to each request is told beforehand.
 */

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** `share` is the part of the bytes that still comes through, from 0 to below 1. */
export type Fate =
  | { readonly what: 'requestCut'; readonly share: number }
  | { readonly what: 'answerCut'; readonly share: number }
  /** The request arrives, and the line is cut while the server works on it. */
  | { readonly what: 'cutAtOnce' }
  /** The person is cut off, and the request arrives when it is released. */
  | { readonly what: 'held' }
  | { readonly what: 'delivered' };

export interface Passage {
  /** All that the server answered, whether it came through or not; empty where nobody listened. */
  readonly answered: Promise<Buffer>;
  /** Lets a held request go on. */
  readonly release: () => void;
}

export interface Line {
  readonly address: string;
  /** What happens to the next request that is sent over this line. */
  readonly next: (fate: Fate) => Passage;
  readonly close: () => Promise<void>;
}

interface Journey {
  readonly fate: Fate;
  readonly released: Promise<void>;
  readonly tell: (answer: Buffer) => void;
  readonly fail: (error: unknown) => void;
}

export async function openLine(server: string): Promise<Line> {
  const journeys: Journey[] = [];
  const listener = createServer((person) => {
    person.on('error', () => undefined); // Whoever is cut off may go as he likes.
    const journey = journeys.shift();
    if (journey === undefined) person.destroy();
    else carry(person, server, journey).then(journey.tell, journey.fail);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const at = listener.address();
  if (at === null || typeof at === 'string') throw new Error('a TCP server has a TCP address');
  return {
    address: `http://127.0.0.1:${String(at.port)}`,
    next: (fate) => {
      const gate = opening<undefined>();
      const told = opening<Buffer>();
      journeys.push({ fate, released: gate.opened, tell: told.open, fail: told.fail });
      return {
        answered: told.opened,
        release: () => {
          gate.open(undefined);
        },
      };
    },
    close: async () => {
      listener.close();
      await once(listener, 'close');
    },
  };
}

async function carry(person: Socket, server: string, { fate, released }: Journey): Promise<Buffer> {
  const request = await wholeRequest(person);
  switch (fate.what) {
    case 'requestCut':
      await deliver(server, request.subarray(0, Math.floor(request.length * fate.share)));
      person.destroy();
      return Buffer.alloc(0);
    case 'cutAtOnce':
      await deliver(server, request);
      person.destroy();
      return Buffer.alloc(0);
    case 'held':
      person.destroy();
      await released;
      return exchange(server, request);
    case 'answerCut': {
      const answer = await exchange(server, request);
      person.write(answer.subarray(0, Math.floor(answer.length * fate.share)), () => person.destroy());
      return answer;
    }
    case 'delivered': {
      const answer = await exchange(server, request);
      person.end(answer);
      return answer;
    }
  }
}

/** Sends the bytes and hangs up without waiting for an answer. */
async function deliver(server: string, bytes: Buffer): Promise<void> {
  const line = await call(server);
  await new Promise((resolve) => line.write(bytes, resolve));
  line.destroy();
}

/** The whole answer; requests ask the server to hang up after it. */
async function exchange(server: string, request: Buffer): Promise<Buffer> {
  const line = await call(server);
  line.write(request);
  const pieces: Buffer[] = [];
  line.on('data', (piece: Buffer) => pieces.push(piece));
  await once(line, 'end');
  line.destroy();
  return Buffer.concat(pieces);
}

async function call(server: string): Promise<Socket> {
  const { hostname, port } = new URL(server);
  const line = connect(Number(port), hostname);
  await once(line, 'connect');
  return line;
}

async function wholeRequest(person: Socket): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < lengthOf(bytes)) {
    const [piece] = (await once(person, 'data')) as [Buffer]; // reason: what a socket says are bytes.
    bytes = Buffer.concat([bytes, piece]);
  }
  return bytes;
}

function lengthOf(begun: Buffer): number {
  const headEnd = begun.indexOf('\r\n\r\n');
  if (headEnd === -1) return Infinity;
  const head = begun.subarray(0, headEnd).toString('latin1');
  return headEnd + 4 + Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
}

function opening<Value>() {
  let open: (value: Value) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const opened = new Promise<Value>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { opened, open, fail };
}
