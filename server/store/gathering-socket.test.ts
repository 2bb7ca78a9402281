import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatheringSocket } from './gathering-socket.ts';

const server = createServer((client) => client.resume());

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => server.close());

/** A connected socket and what it hands to the system, one entry for each time. */
async function connected() {
  const socket = gatheringSocket();
  const at = server.address();
  socket.connect(typeof at === 'object' && at !== null ? at.port : 0, '127.0.0.1');
  await once(socket, 'connect');
  const sent: string[] = [];
  const [one, many] = [socket._write.bind(socket), socket._writev?.bind(socket)];
  socket._write = (chunk: Buffer, ...rest) => {
    sent.push(chunk.toString());
    one(chunk, ...rest);
  };
  socket._writev = (chunks, done) => {
    sent.push(chunks.map(({ chunk }) => String(chunk)).join(''));
    many?.(chunks, done);
  };
  return { socket, sent };
}

describe('a gathering socket', () => {
  it('sends in one packet what is said within one turn', async () => {
    const { socket, sent } = await connected();
    for (const said of ['begin;', 'select 1;', 'commit;']) socket.write(Buffer.from(said));
    await new Promise((resolve) =>
      socket.end(Buffer.from('.'), () => {
        resolve(undefined);
      }),
    );
    expect(sent).toEqual(['begin;select 1;commit;.']);
  });

  it('gathers anew in the next turn, and across the inner corks of a driver', async () => {
    const { socket, sent } = await connected();
    socket.write(Buffer.from('begin;'));
    socket.cork();
    socket.write(Buffer.from('bind;'));
    socket.uncork();
    expect(sent).toEqual([]);
    await new Promise((resolve) => process.nextTick(resolve));
    expect(sent).toEqual(['begin;bind;']);
    await new Promise((resolve) => socket.write(Buffer.from('commit;'), resolve));
    expect(sent).toEqual(['begin;bind;', 'commit;']);
    socket.destroy();
  });
});
