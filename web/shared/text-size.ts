/** 字号: three sizes, kept on this machine. */

import { useSyncExternalStore } from 'react';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

export const scaleOf: Readonly<{ [Size in TextSize]: number }> = { normal: 1, large: 1.15, largest: 1.3 };

const KEY = 'zhifa.textSize';
const listeners = new Set<() => void>();

export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(KEY, size);
  document.documentElement.dataset['size'] = size;
  for (const listener of listeners) listener();
}

export function useTextSize(): TextSize {
  return useSyncExternalStore(listen, currentTextSize);
}

export function currentTextSize(): TextSize {
  const kept = localStorage.getItem(KEY);
  return textSizes.find((size) => size === kept) ?? 'normal';
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
