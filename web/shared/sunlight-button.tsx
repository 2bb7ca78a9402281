/** Switches between the usual screen and the one for sunlight. */

import { Sun } from 'lucide-react';
import { showSunlight, useSunlight } from './sunlight.ts';
import { texts } from './texts.ts';
import './sunlight.css';

export function SunlightButton() {
  const isOn = useSunlight();
  return (
    <button type="button" className="sunlight-button" aria-pressed={isOn} onClick={() => showSunlight(!isOn)}>
      <Sun size={22} aria-hidden /> {texts.sunlight}
    </button>
  );
}
