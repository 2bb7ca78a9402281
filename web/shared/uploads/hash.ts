/** SHA-256 of a file, piece by piece, so that an hour of video does not have to fit into memory. */

import { createSHA256 } from 'hash-wasm';

const PIECE_BYTES = 4 * 1024 * 1024;

export async function sha256Of(blob: Blob): Promise<string> {
  try {
    return await piecewise(blob);
  } catch {
    // A browser or a policy without WebAssembly: the browser's own digest, which wants all bytes at once.
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())));
  }
}

async function piecewise(blob: Blob): Promise<string> {
  const hasher = await createSHA256();
  for (let offset = 0; offset < blob.size; offset += PIECE_BYTES) {
    hasher.update(new Uint8Array(await blob.slice(offset, offset + PIECE_BYTES).arrayBuffer()));
  }
  return hasher.digest('hex');
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
