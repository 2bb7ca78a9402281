/** An empty list says how it fills. */

import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  readonly why: string;
  readonly children?: ReactNode;
}

export function EmptyState({ title, why, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="strong">{title}</p>
      <p className="secondary">{why}</p>
      {children}
    </div>
  );
}
