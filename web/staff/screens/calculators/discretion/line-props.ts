/** What every part of a line is given: the line, and how it changes. */

import type { Line } from './line.ts';

export interface LineProps {
  readonly line: Line;
  readonly onChange: (changed: Partial<Line>) => void;
}
