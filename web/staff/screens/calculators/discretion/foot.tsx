/** What it comes to for each party, always in sight. */

import { inFigures } from '@zhifa/law';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { texts } from './texts.ts';
import type { Together } from './together.ts';

export function Foot({ all: { combined }, isTrial }: { readonly all: Together; readonly isTrial: boolean }) {
  if (combined?.outcome !== 'combined') return null;
  return (
    <footer className="discretion-foot" aria-label={texts.together}>
      {combined.parties.map(({ party, total, lines }) => (
        <span key={party}>
          {texts.foot(party)}
          {lines.length > 1 ? ` ${lines.map(({ fine }) => inFigures(fine.amount)).join(' ＋ ')} ＝` : ''}{' '}
          <strong>{inFigures(total)}</strong>
        </span>
      ))}
      {isTrial ? <StatusTag tone="provisional">{texts.footTrial}</StatusTag> : null}
    </footer>
  );
}
