/** What passes between the typesetter and its thread. */

import type { FontRole } from '../../documents/fonts/roles.ts';

export type WorkerSettings = {
  /** The folder of all layouts. */
  readonly root: string;
  readonly fonts: readonly string[];
  readonly roles: Readonly<Record<FontRole, readonly string[]>>;
};

export type Job = {
  readonly id: number;
  /** Folder of the form, such as `inspection-notice`. */
  readonly form: string;
  /** Name of the layout in it, such as `2026`. */
  readonly formSet: string;
  readonly paper: string;
  readonly assets: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly as: 'pdf' | 'svg';
};

export type Outcome =
  | { readonly id: number; readonly ok: true; readonly pages: number; readonly pdf?: Uint8Array; readonly svg?: readonly string[] }
  | { readonly id: number; readonly ok: false; readonly reasons: readonly string[] };
