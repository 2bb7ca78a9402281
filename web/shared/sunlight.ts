/** 阳光: black on white with heavy edges, for a phone outdoors. Chosen by the button only, kept on this machine. */

import { useSyncExternalStore } from 'react';

const KEY = 'zhifa.sunlight';
const listeners = new Set<() => void>();

export function isSunlight(): boolean {
  return localStorage.getItem(KEY) === 'on';
}

export function showSunlight(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
  document.documentElement.dataset['light'] = isOn ? 'sun' : 'usual';
  for (const listener of listeners) listener();
}

export function useSunlight(): boolean {
  return useSyncExternalStore(listen, isSunlight);
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
