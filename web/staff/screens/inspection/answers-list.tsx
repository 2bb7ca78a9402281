/** What every item of the scheme was answered with. */

import { checkItemOf } from '@zhifa/law';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { texts } from './texts.ts';

const { itemResults, checkMethods } = inspectionWords;

type Answered = Pick<Inspection.OnSite, 'answers' | 'scheme'>;

export function AnswersList({ state: { answers, scheme } }: { readonly state: Answered }) {
  return (
    <details className="answers">
      <summary>
        <h2>{texts.answers}</h2>
        <span className="secondary">{texts.answersCount(answers.length, scheme.items.length)}</span>
      </summary>
      <ul>
        {scheme.items.map(({ checkItem }) => {
          const answer = answers.find((one) => one.checkItem === checkItem);
          return (
            <li key={checkItem}>
              <span className="secondary">{checkItem}</span>
              <span>{checkItemOf(checkItem)?.title}</span>
              <span>{answer === undefined ? '' : itemResults[answer.result]}</span>
              <span className="caption">
                {answer === undefined
                  ? ''
                  : (answer.reason ?? answer.methods.map((method) => checkMethods[method]).join('、'))}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
