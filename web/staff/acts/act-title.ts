/** What an act is called on a button: its 法定名称, from its declaration. */

import { actOf, kindOf } from '@zhifa/procedure';

export function actTitle(kind: string, act: string): string {
  const declared = kindOf(kind);
  return (declared === undefined ? undefined : actOf(declared, act)?.title) ?? act;
}
