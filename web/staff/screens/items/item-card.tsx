/** The item as an officer needs it on site: question, what to look at, the ground in the law's own face, the evidence. */

import { basesOn, type Basis, type CheckItem } from '@zhifa/law';
import { inspectionWords } from '@zhifa/procedure';
import { Link } from '@tanstack/react-router';
import { Camera, Eye } from 'lucide-react';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { useSunlight } from '../../../shared/sunlight.ts';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

export function ItemCard({ item, because }: { readonly item: CheckItem; readonly because: string }) {
  return (
    <article className="item-card">
      <p className="item-tags">
        <span className="tag">{item.code}</span>
        <span className="tag">
          <Eye size={16} aria-hidden /> {item.methods.map((method) => inspectionWords.checkMethods[method]).join('、')}
        </span>
        {item.majorHazard === undefined ? null : <span className="tag tag-weight">{texts.major}</span>}
      </p>
      <h2 className="item-question">{item.question}</h2>
      <h3>{texts.look}</h3>
      <p>{item.guidance}</p>
      {item.electronicLookup ? <p className="secondary">{texts.lookup}</p> : null}
      <Law item={item} />
      {item.violationRefs.length === 0 ? null : (
        <Link to="/violations" search={{ item: item.code }} className="item-violations">
          {texts.violations(item.violationRefs.length)}
        </Link>
      )}
      <h3>{texts.evidence}</h3>
      <p className="phone-card-line">
        <Camera size={20} aria-hidden /> <span>{item.evidence}</span>
      </p>
      {because === '' ? null : (
        <p className="secondary">
          {texts.because}：{because}
        </p>
      )}
    </article>
  );
}

/** In sunlight the ground folds to one line. */
function Law({ item }: { readonly item: CheckItem }) {
  const today = useToday();
  const isSunny = useSunlight();
  const lines = (
    <dl className="item-law">
      {item.majorHazard === undefined ? null : <LawLine title={texts.judged} bases={[item.majorHazard.basis]} />}
      <LawLine title={texts.duty} bases={basesOn(item.duty, today).slice(0, 1)} />
      <LawLine title={texts.penalty} bases={basesOn(item.penalty, today).slice(0, 1)} />
    </dl>
  );
  if (!isSunny) {
    return (
      <>
        <h3>{texts.basis}</h3>
        {lines}
      </>
    );
  }
  return (
    <details>
      <summary>{texts.basis}</summary>
      {lines}
    </details>
  );
}

function LawLine({ title, bases }: { readonly title: string; readonly bases: readonly Basis[] }) {
  if (bases.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {bases.map(({ citation }, index) => (
          // The list belongs to the catalogue and does not change.
          <CitationLink key={index} citation={citation} isFull />
        ))}
      </dd>
    </div>
  );
}
