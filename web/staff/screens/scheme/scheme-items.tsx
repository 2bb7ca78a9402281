/** The items of a scheme with their reasons; search adds, a cross takes away, one button suggests again. */

import { Button, Input } from 'antd';
import { Plus, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { checkItemOf, checkItems, type CheckItem } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { texts } from './texts.ts';

const MOST_HITS = 12;

interface SchemeItemsProps {
  readonly items: unknown;
  readonly error: string | undefined;
  readonly onChange: (items: readonly Inspection.SchemeItem[]) => void;
  readonly onSuggest: () => void;
}

export function SchemeItems({ items, error, onChange, onSuggest }: SchemeItemsProps) {
  // The draft holds what the form put there: lines of code and reason.
  const chosen = (Array.isArray(items) ? items : []) as readonly Inspection.SchemeItem[];
  return (
    <section aria-labelledby="scheme-items">
      <header className="section-head">
        <h2 id="scheme-items">{texts.items}</h2>
        <span className="secondary">
          {texts.itemsCount(chosen.length)} {texts.usual}
        </span>
        <Button className="section-end" icon={<RotateCcw size={14} aria-hidden />} onClick={onSuggest}>
          {texts.suggestAgain}
        </Button>
      </header>
      {error === undefined ? null : <p className="field-error">{error}</p>}
      <AddItems chosen={chosen} onAdd={(code) => onChange([...chosen, { checkItem: code, because: texts.added }])} />
      <ol className="scheme-items">
        {chosen.map((line, index) => (
          <ItemLine
            key={line.checkItem}
            line={line}
            onReason={(because) =>
              onChange(chosen.map((other, place) => (place === index ? { ...other, because } : other)))
            }
            onRemove={() => onChange(chosen.filter((_other, place) => place !== index))}
          />
        ))}
      </ol>
    </section>
  );
}

interface ItemLineProps {
  readonly line: Inspection.SchemeItem;
  readonly onReason: (because: string) => void;
  readonly onRemove: () => void;
}

function ItemLine({ line: { checkItem, because }, onReason, onRemove }: ItemLineProps) {
  const item = checkItemOf(checkItem);
  return (
    <li>
      <span className="secondary">{checkItem}</span>
      <span>
        {item?.title} <Marks item={item} />
      </span>
      <Input
        size="small"
        variant="borderless"
        aria-label={texts.because(checkItem)}
        maxLength={200}
        value={because}
        onChange={({ target }) => onReason(target.value)}
      />
      <Button
        type="text"
        size="small"
        aria-label={texts.removeNamed(checkItem, item?.title ?? '')}
        icon={<X size={15} aria-hidden />}
        onClick={onRemove}
      />
    </li>
  );
}

function Marks({ item }: { readonly item: CheckItem | undefined }) {
  return (
    <>
      {item?.majorHazard === undefined ? null : <StatusTag tone="weight">{texts.major}</StatusTag>}
      {item?.dutyOfPersonInCharge === true ? <StatusTag>{texts.principal}</StatusTag> : null}
    </>
  );
}

interface AddItemsProps {
  readonly chosen: readonly Inspection.SchemeItem[];
  readonly onAdd: (code: string) => void;
}

function AddItems({ chosen, onAdd }: AddItemsProps) {
  const [words, setWords] = useState('');
  const hits = words.trim() === '' ? [] : found(words.trim().toUpperCase(), chosen);
  return (
    <div className="scheme-search">
      <Input
        allowClear
        aria-label={texts.search}
        placeholder={texts.search}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {words.trim() === '' ? null : (
        <ul>
          {hits.map(({ code, title }) => (
            <li key={code}>
              <Button
                type="text"
                icon={<Plus size={15} aria-hidden />}
                aria-label={texts.addNamed(code, title)}
                onClick={() => onAdd(code)}
              >
                {code} {title}
              </Button>
            </li>
          ))}
          {hits.length === 0 ? <li className="secondary">{texts.noHits}</li> : null}
        </ul>
      )}
    </div>
  );
}

function found(words: string, chosen: readonly Inspection.SchemeItem[]): CheckItem[] {
  const isFree = ({ code }: CheckItem) => !chosen.some(({ checkItem }) => checkItem === code);
  const matches = ({ code, title, question }: CheckItem) =>
    [code, title, question].some((text) => text.includes(words));
  return checkItems.filter((item) => matches(item) && isFree(item)).slice(0, MOST_HITS);
}
