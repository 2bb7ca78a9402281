/** SHA-256 of a file that never leaves the browser. */

export async function fileHash(file: Blob): Promise<string> {
  if (!isSecureContext) return elsewhere(file); // Without https the browser keeps its own digest away.
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Loaded only where it is needed: it is larger than the rest of the page. */
async function elsewhere(file: Blob): Promise<string> {
  const { sha256Of } = await import('../shared/uploads/hash.ts');
  return sha256Of(file);
}
