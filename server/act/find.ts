/** Which act is meant: as its kind declares it. A dossier knows its kind; only an act that opens one has to name it. */

import { actOf, type Act, type Kind } from '@zhifa/procedure';
import type { ActRequest, NotFound } from './request.ts';

export interface FoundAct {
  readonly kind: Kind;
  readonly act: Act;
}

/** `known` is the kind of the dossier; undefined where there is none yet, or none at all. */
export function findAct(
  kinds: readonly Kind[],
  { kind: asked, act: name, dossierId }: Pick<ActRequest, 'kind' | 'act' | 'dossierId'>,
  known: string | undefined,
): FoundAct | NotFound {
  const isAnother = known !== undefined && asked !== undefined && asked !== known;
  if (dossierId !== undefined && (known === undefined || isAnother)) return { what: 'dossier' };
  const kind = kinds.find((one) => one.name === (known ?? asked));
  if (kind === undefined) return { what: 'kind' };
  const act = actOf(kind, name);
  return act === undefined || act.isRetired ? { what: 'act' } : { kind, act };
}
