/** The frame of the public pages: whose they are, where to go, and one of two pages. */

import { useEffect } from 'react';
import { chooseTextSize, textSizes, useTextSize } from '../shared/text-size.ts';
import { codeOf } from './code.ts';
import { HomePage } from './home-page.tsx';
import { askOrgan, type Organ } from './questions.ts';
import { texts } from './texts.ts';
import { useAsked } from './use-asked.ts';
import { VerifyPage } from './verify-page.tsx';

export function App({ path }: { readonly path: string }) {
  const [asked] = useAsked(askOrgan);
  const organ = asked.state === 'answered' ? asked.answer : undefined;
  const isVerify = /^\/v(\/|$)/.test(path);
  useEffect(() => {
    const page = isVerify ? texts.verify : texts.site;
    document.title = organ === undefined ? page : `${page}·${organ.organName}`;
  }, [organ, isVerify]);
  return (
    <>
      <a className="skip-link" href="#content">
        {texts.skip}
      </a>
      {organ?.isDemo === true ? <p className="public-demo">{texts.demo}</p> : null}
      <Head organ={organ} isVerify={isVerify} />
      <main id="content" className="public-main">
        {isVerify ? <VerifyPage organ={organ} initialCode={path.length > 3 ? codeOf(path) : ''} /> : <HomePage />}
      </main>
    </>
  );
}

interface HeadProps {
  readonly organ: Organ | undefined;
  readonly isVerify: boolean;
}

function Head({ organ, isVerify }: HeadProps) {
  return (
    <header className="public-head">
      <a href="/public" className="public-organ">
        <span className="public-mark" aria-hidden>
          {texts.mark}
        </span>
        <strong>{organ?.organName ?? ''}</strong>
        <span className="secondary">{texts.site}</span>
      </a>
      <nav aria-label={texts.navigation}>
        <a href="/public" {...(isVerify ? {} : { 'aria-current': 'page' as const })}>
          {texts.home}
        </a>
        <a href="/v" {...(isVerify ? { 'aria-current': 'page' as const } : {})}>
          {texts.verify}
        </a>
        <TextSizeButton />
      </nav>
    </header>
  );
}

function TextSizeButton() {
  const size = useTextSize();
  const next = textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 'normal';
  return (
    <button type="button" aria-label={texts.nextSize(texts.sizes[size])} onClick={() => chooseTextSize(next)}>
      {texts.textSize}
    </button>
  );
}
