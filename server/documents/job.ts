/** What passes between the typesetter and its process. */

import type { FontRole, Setting } from './layouts.ts';

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
  /** Line pitch in points; the layout's preferred one when left out. */
  readonly pitch?: number;
  /** `report` sets the paper and says only on which pages its parts stand. */
  readonly as: 'pdf' | 'svg' | 'report';
};

export type Outcome = Answer | { readonly id: number; readonly ok: false; readonly reasons: readonly string[] };

export type Answer = {
  readonly id: number;
  readonly ok: true;
  readonly pages: number;
  readonly setting: Setting;
  readonly pdf?: Uint8Array;
  readonly svg?: readonly string[];
};
