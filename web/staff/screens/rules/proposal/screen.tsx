/** 提请核实: the rule as the product has it beside the bureau's own copy; the legal reviewer compares and proposes. */

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { confirmableRule, type ConfirmableRule } from '@zhifa/law/confirmation';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { Problem } from '../../../../shared/problem.tsx';
import { RefusalPanel } from '../../../../shared/refusal/refusal-panel.tsx';
import { useDraft } from '../../../../shared/store/use-draft.ts';
import { useOpening } from '../../new-task/use-opening.ts';
import { useMe } from '../../../session/session.ts';
import { useImportedTables } from '../../calculators/benchmarks/queries.ts';
import { ComparisonForm } from '../comparison-form.tsx';
import { useMayPropose } from '../reliance.tsx';
import { RuleSays } from '../rule-says.tsx';
import { RulesPage } from '../rules-page.tsx';
import { texts } from './texts.ts';

export function Screen() {
  const { catalogue, ref } = useSearch({ from: '/frame/rules/propose' });
  const tables = useImportedTables().map(({ table }) => table);
  const rule = confirmableRule(catalogue, ref, tables);
  return (
    <RulesPage title={texts.title} howTo={texts.howToSteps}>
      {rule === undefined ? <EmptyState title={texts.none} why={texts.noneWhy} /> : <Proposal rule={rule} />}
    </RulesPage>
  );
}

function Proposal({ rule }: { readonly rule: ConfirmableRule }) {
  const { catalogue, ref, version, title } = rule;
  const { accountId } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const mayPropose = useMayPropose();
  const [initial] = useState(() => ({ catalogue, ref, version, copies: [], source: { documentNumber: '' } }));
  const draft = useDraft<unknown>(`${accountId} confirmation.propose ${catalogue} ${ref} ${String(version)}`, initial);
  const opening = useOpening('ruleConfirmation', 'confirmation.propose', draft.value, ({ dossierId }) => {
    draft.discard();
    void queryClient.invalidateQueries({ queryKey: ['rule-confirmations'] });
    void navigate({ to: '/rules/confirmations/$id', params: { id: dossierId } });
  });
  return (
    <div className="rules-compare">
      <section aria-label={texts.says}>
        <h2>{texts.says}</h2>
        <RuleSays rule={rule} />
      </section>
      <section aria-label={texts.copy} className="rules-actions">
        <h2>{texts.copy}</h2>
        <ComparisonForm
          act={opening.act}
          title={title}
          value={draft.value}
          onChange={(value) => draft.change(() => value)}
          errorAt={opening.errorAt}
        />
        {opening.error === null ? null : <Problem error={opening.error} onRetry={opening.submit} />}
        {opening.refusals.length === 0 ? null : (
          <RefusalPanel title={texts.submit} {...opening} onOverride={opening.override} />
        )}
        {mayPropose ? (
          <Button type="primary" size="large" loading={opening.isPending} onClick={opening.submit}>
            {texts.submit}
          </Button>
        ) : (
          <p className="notice">{texts.notYours}</p>
        )}
      </section>
    </div>
  );
}
