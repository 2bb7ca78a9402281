/**
 * A socket that gathers what is said within one turn of the event loop and sends it in one packet. On a machine with two
 * cores each packet wakes PostgreSQL and puts us aside for it, which costs more than most questions do.
 */

import { Socket } from 'node:net';

export function gatheringSocket(): Socket {
  const socket = new Socket();
  // Not earlier: `connect` puts the plain `write` of a socket back in its place.
  socket.once('connect', () => {
    gatherOn(socket);
  });
  return socket;
}

function gatherOn(socket: Socket): void {
  const write = socket.write.bind(socket);
  let isGathering = false;
  const gather = (): void => {
    if (isGathering) return;
    isGathering = true;
    socket.cork();
    process.nextTick(() => {
      isGathering = false;
      socket.uncork();
    });
  };
  socket.write = ((...said: Parameters<Socket['write']>) => {
    gather();
    return write(...said);
  }) as Socket['write']; // What is said is passed on as it came, whichever of the forms of `write` it has.
}
