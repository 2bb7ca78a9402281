/** One box that finds enterprises, dossiers and papers as one types; the key / goes there from anywhere. */

import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { SearchHit } from '@zhifa/contract';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useDebounced } from '../../shared/use-debounced.ts';
import { searchQuery } from '../queries.ts';
import { texts } from './texts.ts';

const PAUSE_MS = 150;

export function GlobalSearch() {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [chosen, choose] = useState(0);
  const { data, isFetching } = useQuery(searchQuery(useDebounced(words.trim(), PAUSE_MS)));
  const hits = words.trim() === '' ? [] : (data?.hits ?? []);
  const go = useGo(() => setWords(''));
  useSlashKey(() => input.current?.focus());
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose((now) => Math.max(0, Math.min(hits.length - 1, now + step)));
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit !== undefined) go(hit);
    if (event.key === 'Escape') setWords('');
    if (step !== undefined || event.key === 'Enter') event.preventDefault();
  };
  return (
    <div className="search" role="search">
      <Search size={15} aria-hidden />
      <input
        ref={input}
        role="combobox"
        aria-label={texts.search}
        aria-expanded={words !== ''}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={hits[chosen] === undefined ? undefined : `search-hit-${String(chosen)}`}
        placeholder={texts.searchHint}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          choose(0);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="search-key" aria-hidden>
        {texts.searchKeyBefore} {texts.searchKey} {texts.searchKeyAfter}
      </span>
      <ul
        id="search-hits"
        role="listbox"
        aria-label={texts.search}
        className="search-hits"
        hidden={words.trim() === ''}
      >
        {hits.map((hit, index) => (
          <Hit
            key={`${hit.type} ${hit.id}`}
            hit={hit}
            index={index}
            isChosen={index === chosen}
            onPick={() => go(hit)}
          />
        ))}
        {hits.length === 0 && !isFetching ? (
          <li role="option" aria-selected={false} className="search-none">
            {texts.noHits}
          </li>
        ) : null}
      </ul>
    </div>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

function Hit({ hit, index, isChosen, onPick }: HitProps) {
  return (
    <li id={`search-hit-${String(index)}`} role="option" aria-selected={isChosen} onMouseDown={onPick}>
      <span className="tag">{texts.hitTypes[hit.type]}</span>
      <span>{hit.title}</span>
      <span className="caption">{hit.subtitle}</span>
    </li>
  );
}

function useGo(done: () => void): (hit: SearchHit) => void {
  const navigate = useNavigate();
  return ({ type, id }) => {
    done();
    if (type === 'enterprise')
      void navigate({ to: '/registers/$register/$id', params: { register: 'enterprises', id } });
    else void navigate({ to: '/inspections/$id', params: { id } });
  };
}

function useSlashKey(pressed: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      pressed();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
