/** The pages of a paper, as they will be printed: SVG pictures, so that nothing in them can run or be changed. */

import { useMemo } from 'react';
import { texts } from './texts.ts';
import './paper.css';

interface PaperPagesProps {
  readonly title: string;
  readonly pages: readonly string[];
}

export function PaperPages({ title, pages }: PaperPagesProps) {
  const addresses = useMemo(
    () => pages.map((svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`),
    [pages],
  );
  return (
    <div className="paper-pages" tabIndex={0} role="group" aria-label={title}>
      {addresses.map((address, index) => (
        // Pages have no identity but their place.
        <img key={index} className="paper-page" src={address} alt={texts.pageAlt(title, index + 1)} />
      ))}
    </div>
  );
}
