/** Checking item by item: a compact list on the desk, one item a screen on the phone. */

import { usePhone } from '../../../shared/use-phone.ts';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { DeskItems } from './desk-items.tsx';
import { PhoneItems } from './phone-items.tsx';

export function Screen({ name, checkItem }: ActScreenProps) {
  const state = useInspection();
  const isPhone = usePhone();
  if (!('answers' in state)) return null;
  return isPhone ? <PhoneItems name={name} state={state} first={checkItem} /> : <DeskItems name={name} state={state} />;
}
