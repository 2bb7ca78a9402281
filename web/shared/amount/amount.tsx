/** An amount of money: exact to the fen, in figures and in 大写; opens its arithmetic and what it rests on. */

import { Drawer } from 'antd';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { citationText, inFigures, inWords, type Citation, type Fen } from '@zhifa/law';
import { CitationLink } from '../citation/citation.tsx';
import { CopyText } from '../copy-text.tsx';
import { usePhone } from '../use-phone.ts';
import { texts } from './texts.ts';
import './amount.css';

const DRAWER_WIDTH = 612;

interface AmountProps {
  /** 本项罚款, 最高 … */
  readonly title: string;
  readonly amount: Fen;
  /** How it was reckoned, a sentence each; none: it is the law's own figure and opens its citation only. */
  readonly steps: readonly string[];
  readonly citations: readonly Citation[];
  /** Why no document may rest on it yet. */
  readonly doubts?: readonly string[];
  /** `head` stands alone in a box, `line` among words. */
  readonly size?: 'head' | 'line';
}

export function Amount(props: AmountProps) {
  const { title, amount, size = 'line' } = props;
  const [isOpen, setOpen] = useState(false);
  const [figures, words] = [inFigures(amount), inWords(amount)];
  return (
    <span className={`amount amount-${size}`}>
      <button
        type="button"
        className="amount-figures"
        aria-label={texts.open(title, figures, words)}
        onClick={() => setOpen(true)}
      >
        {figures}
      </button>
      <Info className="amount-info" size={15} aria-hidden />
      <span className="amount-words">{words}</span>
      <AmountDrawer {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
    </span>
  );
}

interface AmountDrawerProps extends AmountProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function AmountDrawer({ title, amount, steps, citations, doubts = [], isOpen, onClose }: AmountDrawerProps) {
  const isPhone = usePhone();
  const head = `${title} ${inFigures(amount)}（${inWords(amount)}）`;
  const numbered = steps.map((step, index) => texts.step(index + 1, step));
  const text = [head, ...numbered, texts.cited(citations.map(citationText).join('、'))].join('\n');
  return (
    <Drawer
      title={texts.howReckoned(title)}
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      size={isPhone ? innerWidth : DRAWER_WIDTH}
      footer={<CopyText label={texts.copy} done={texts.copied} text={text} />}
    >
      <p className="amount-drawer-head">
        <strong>{inFigures(amount)}</strong>
        <span>{inWords(amount)}</span>
      </p>
      <ol className="amount-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{texts.citation}</h3>
      <p className="amount-citations">
        {citations.map((citation) => (
          <CitationLink key={citationText(citation)} citation={citation} isFull />
        ))}
      </p>
      {doubts.length === 0 ? null : (
        <section className="amount-doubts" aria-label={texts.doubts}>
          <h3>{texts.doubts}</h3>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
    </Drawer>
  );
}
