/** yauzl brings no types; what is used of it. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly generalPurposeBitFlag: number;
  }

  export interface ZipFile {
    readonly entryCount: number;
    readonly eachEntry: () => AsyncIterable<Entry>;
    readonly openReadStreamPromise: (entry: Entry) => Promise<Readable>;
    readonly close: () => void;
  }

  export function openPromise(
    path: string,
    options: { readonly lazyEntries: boolean; readonly autoClose: boolean; readonly validateEntrySizes: boolean },
  ): Promise<ZipFile>;
}
