/** A state in word, colour and icon. Colour tells time only; weight is dark ink; a dashed edge is provisional. */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'accent' | 'weight' | 'red' | 'amber' | 'green' | 'provisional';

interface StatusTagProps {
  readonly tone?: Tone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

export function StatusTag({ tone = 'plain', icon: Icon, children }: StatusTagProps) {
  return (
    <span className={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>
      {Icon === undefined ? null : <Icon size={13} aria-hidden />}
      {children}
    </span>
  );
}
