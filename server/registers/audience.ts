/** Who sees which fields of a register. */

import type { Post } from '@zhifa/procedure';
import type { Shown } from '@zhifa/registers';

/** Those who handle cases see recusals and accidents; the administrator keeps accounts, and sees neither. */
export function shownTo(posts: readonly Post[]): Shown {
  const handles = posts.some((post) => HANDLERS.includes(post));
  return { showsSensitive: posts.includes('office'), showsHandlersFields: handles };
}

const HANDLERS: readonly Post[] = [
  'officer',
  'unitHead',
  'deputyHead',
  'organHead',
  'office',
  'supervisor',
  'legalReviewer',
];
