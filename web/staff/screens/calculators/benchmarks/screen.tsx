/** 裁量基准: the bureau's own tables, imported whole or refused by line and cell; and those the product brings. */

import { mayCall, benchmarkTemplateRoute, importBenchmarks } from '@zhifa/contract';
import { nationalTables } from '@zhifa/law/discretion';
import { Download } from 'lucide-react';
import { fileAddress } from '../../../../shared/api.ts';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { useMe } from '../../../session/session.ts';
import { inForce, useConfirmations } from '../../rules/queries.ts';
import { CalculatorFrame } from '../calculator-page.tsx';
import { ImportPanel } from './import-panel.tsx';
import { confirmedRefs, useImportedTables } from './queries.ts';
import { TableCard } from './table-card.tsx';
import { texts } from './texts.ts';
import '../../violations/violations.css';
import './benchmarks.css';

export function Screen() {
  const imported = useImportedTables();
  const confirmations = useConfirmations();
  const { posts } = useMe();
  const mayImport = mayCall(importBenchmarks, posts);
  const confirmed = confirmedRefs(
    inForce(confirmations),
    imported.map(({ table }) => table),
  );
  return (
    <CalculatorFrame title={texts.title} howTo={texts.howTo}>
      <div className="benchmarks">
        <p className="calculator-marks">
          <a href={fileAddress(benchmarkTemplateRoute, {})} download className="button-link">
            <Download size={15} aria-hidden /> {texts.template}
          </a>
          {mayImport ? null : <span className="secondary">{texts.notYours}</span>}
        </p>
        {mayImport ? <ImportPanel /> : null}
        <section aria-label={texts.own}>
          <h2>{texts.own}</h2>
          {imported.length === 0 ? <EmptyState title={texts.noOwn} why={texts.noOwnWhy} /> : null}
          {imported.map((kept) => (
            <TableCard
              key={kept.ref}
              table={kept.table}
              kept={kept}
              isConfirmed={confirmed.includes(kept.ref)}
              mayWithdraw={mayImport}
            />
          ))}
        </section>
        <section aria-label={texts.shipped}>
          <h2>{texts.shipped}</h2>
          {nationalTables.map((table) => (
            <TableCard key={table.ref} table={table} isConfirmed={confirmed.includes(table.ref)} mayWithdraw={false} />
          ))}
        </section>
      </div>
    </CalculatorFrame>
  );
}
