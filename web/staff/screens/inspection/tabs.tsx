/** 概况 | 文书 | 证据 | 期限 | 记录 | 意见: the parts of one dossier, by arrow keys too. */

import { useRef, type KeyboardEvent } from 'react';
import { useDossier, useInspection } from '../../dossier/dossier.ts';
import { ClocksTab } from './clocks-tab.tsx';
import { EvidenceTab } from './evidence-tab.tsx';
import { OpinionsTab } from './opinions-tab.tsx';
import { Overview } from './overview.tsx';
import { PapersTab } from './papers-tab.tsx';
import { RecordTab } from './record-tab.tsx';
import { texts } from './texts.ts';

export const tabNames = ['overview', 'papers', 'evidence', 'clocks', 'record', 'opinions'] as const;
export type TabName = (typeof tabNames)[number];

interface TabsProps {
  readonly chosen: TabName;
  readonly onChoose: (name: TabName) => void;
  readonly onPaper: (id: string) => void;
}

export function Tabs({ chosen, onChoose, onPaper }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const counts = useCounts();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const next = tabNames[(tabNames.indexOf(chosen) + step + tabNames.length) % tabNames.length];
    if (next === undefined) return;
    onChoose(next);
    list.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" className="tabs" onKeyDown={onKeyDown}>
        {tabNames.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls="tab-panel"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {texts.tabs[name]} <small>{counts[name] ?? ''}</small>
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} className="tab-panel" tabIndex={0}>
        <Panel name={chosen} onPaper={onPaper} />
      </div>
    </>
  );
}

function Panel({ name, onPaper }: { readonly name: TabName; readonly onPaper: (id: string) => void }) {
  switch (name) {
    case 'overview':
      return <Overview />;
    case 'papers':
      return <PapersTab onPaper={onPaper} />;
    case 'evidence':
      return <EvidenceTab />;
    case 'clocks':
      return <ClocksTab />;
    case 'record':
      return <RecordTab />;
    case 'opinions':
      return <OpinionsTab />;
  }
}

function useCounts(): Readonly<Partial<Record<TabName, number>>> {
  const { view } = useDossier();
  const { evidence } = useInspection();
  return {
    papers: view.documents.length,
    evidence: evidence.length,
    clocks: view.clocks.length,
    record: view.line.version,
  };
}
