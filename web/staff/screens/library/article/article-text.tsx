/** The words of the law: 款, 项 and 目 one under the other, the cited place marked, what was looked for marked in it. */

import type { Citation } from '@zhifa/law';
import { linesOf, type ArticleText, type PlacedLine } from '@zhifa/law/library';
import { MarkedWords } from '../../../../shared/law-library/marked-words.tsx';
import { articleTexts as texts } from '../texts.ts';

interface ArticleLinesProps {
  readonly text: ArticleText;
  readonly citation?: Citation | undefined;
  readonly words: readonly string[];
}

export function ArticleLines({ text, citation, words }: ArticleLinesProps) {
  return (
    <div className="library-text law">
      {linesOf(text).map((line, index) => {
        const isCited = citation !== undefined && isAt(line, citation);
        return (
          // The lines of a text stand where they stand.
          <p key={index} className={classOf(line, isCited)} {...(isCited ? { 'aria-current': true } : {})}>
            <MarkedWords text={line.words} words={words} />
            {isCited ? <span className="tag tag-accent library-cited-mark">{texts.at}</span> : null}
          </p>
        );
      })}
    </div>
  );
}

/** Of a citation of the article as a whole nothing is marked: all of it is meant. */
function isAt({ paragraph, item, subitem }: PlacedLine, citation: Citation): boolean {
  if (citation.paragraph === undefined && citation.item === undefined) return false;
  if (citation.paragraph !== undefined && citation.paragraph !== paragraph) return false;
  if (citation.item !== undefined && citation.item !== item) return false;
  return citation.subitem === undefined || citation.subitem === subitem;
}

function classOf({ item, subitem }: PlacedLine, isCited: boolean): string {
  const level = subitem !== undefined ? 'library-subitem' : item !== undefined ? 'library-item' : 'library-paragraph';
  return isCited ? `${level} library-cited` : level;
}
