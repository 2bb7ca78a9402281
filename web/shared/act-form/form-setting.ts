/** What every row of a form needs to know. */

import type { ReactNode } from 'react';
import type { FormField } from './tree.ts';
import type { Path } from './value.ts';

export interface FormSetting {
  readonly value: unknown;
  readonly onChange: (path: Path, part: unknown) => void;
  /** What is wrong with the field, in a sentence. */
  readonly errorAt: (path: Path) => string | undefined;
  /** A control of its own for a field: officers, findings, evidence, a signature. */
  readonly picker?: ((path: Path, field: FormField) => ReactNode | undefined) | undefined;
  /** Fields that are filled in by the screen and need no eyes. */
  readonly isHidden?: ((path: Path) => boolean) | undefined;
}
