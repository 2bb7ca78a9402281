/** Importing official texts: many files at once, each read here first, the good ones sent with where they were taken from. */

import { importLawText, mayCall } from '@zhifa/contract';
import { Button, Input } from 'antd';
import { BookText } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { Field } from '../../../../shared/field.tsx';
import { useMe } from '../../../session/session.ts';
import { NotFound } from '../../not-found/screen.tsx';
import { LibraryPage } from '../library-page.tsx';
import { importTexts as texts, texts as library } from '../texts.ts';
import { FileRows } from './file-rows.tsx';
import { isImportable } from './reading.ts';
import { MOST_FILES, useFiles } from './use-files.ts';

const SHORTEST_SOURCE = 2;

export function Screen() {
  const { posts } = useMe();
  if (!mayCall(importLawText, posts)) return <NotFound />;
  return (
    <LibraryPage crumbs={<span>/ {library.import}</span>}>
      {() => (
        <>
          <header className="list-head">
            <h1>{library.importTitle}</h1>
          </header>
          <Importing />
        </>
      )}
    </LibraryPage>
  );
}

function Importing() {
  const { files, isSending, add, send, tell, remove, clear } = useFiles();
  const [source, setSource] = useState('');
  const ready = files.filter(isImportable).length;
  const done = files.filter(({ state }) => state === 'imported').length;
  const hasSource = source.trim().length >= SHORTEST_SOURCE;
  return (
    <>
      <DropPlace onFiles={(chosen) => void add(chosen)} />
      <Field label={texts.source} hint={hasSource || ready === 0 ? texts.sourceHint : texts.sourceMissing}>
        {(id) => <Input id={id} maxLength={300} value={source} onChange={({ target }) => setSource(target.value)} />}
      </Field>
      {files.length === 0 ? (
        <EmptyState title={texts.empty} why={texts.emptyWhy} />
      ) : (
        <>
          <div className="library-send">
            <Button
              type="primary"
              disabled={ready === 0 || !hasSource || isSending}
              loading={isSending}
              onClick={() => void send(source.trim())}
            >
              {texts.importAll(ready)}
            </Button>
            <Button disabled={isSending} onClick={clear}>
              {texts.clear}
            </Button>
            <span role="status">{done === 0 ? null : texts.done(done)}</span>
          </div>
          <FileRows files={files} onDay={tell} onRemove={remove} />
          {files.length >= MOST_FILES ? <p className="caption">{texts.tooMany(MOST_FILES)}</p> : null}
        </>
      )}
    </>
  );
}

function DropPlace({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? 'library-drop library-drop-over' : 'library-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <BookText size={28} aria-hidden />
      <p>
        {texts.drop} <Button onClick={() => input.current?.click()}>{texts.choose}</Button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={texts.files}
        accept=".md,.markdown,.txt"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = ''; // So that the same file, once mended, can be chosen again.
        }}
      />
      <p className="secondary">{texts.dropWhy}</p>
    </div>
  );
}
