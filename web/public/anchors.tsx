/** The published anchors of the record: whoever keeps one notices a record that was rewritten later. */

import { Link2 } from 'lucide-react';
import { shortPrint, wholePrint } from './code.ts';
import { askAnchors } from './questions.ts';
import { texts } from './texts.ts';
import { useAsked } from './use-asked.ts';

export function Anchors() {
  const [asked] = useAsked(askAnchors);
  const anchors = asked.state === 'answered' ? asked.answer.anchors : [];
  const [latest] = anchors;
  return (
    <section className="public-card public-anchors" aria-labelledby="anchors">
      <h2 id="anchors">
        <Link2 size={18} aria-hidden /> {texts.anchors}
      </h2>
      <p>{texts.anchorsWhy}</p>
      {asked.state === 'answered' && latest === undefined ? <p className="secondary">{texts.anchorsEmpty}</p> : null}
      {latest === undefined ? null : (
        <p>
          {texts.anchorsLatest(latest.on)} <code>{shortPrint(latest.hash)}</code>
        </p>
      )}
      <details>
        <summary>{texts.anchorsHow}</summary>
        <p>{texts.anchorsHowLong}</p>
      </details>
      {anchors.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.anchorColumns.on}</th>
              <th scope="col">{texts.anchorColumns.hash}</th>
              <th scope="col">{texts.anchorColumns.dossiers}</th>
              <th scope="col">{texts.anchorColumns.acts}</th>
            </tr>
          </thead>
          <tbody>
            {anchors.map(({ on, hash, dossiers, acts }) => (
              <tr key={on}>
                <td>{on}</td>
                <td>
                  <code>{wholePrint(hash)}</code>
                </td>
                <td className="figure">{dossiers.toLocaleString('zh-CN')}</td>
                <td className="figure">{acts.toLocaleString('zh-CN')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
