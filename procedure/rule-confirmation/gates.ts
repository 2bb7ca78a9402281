/** Gates that proposing and approving share. */

import { cite } from '@zhifa/law';
import {
  factOf,
  gate,
  missing,
  notNeeded,
  satisfied,
  type Facts,
  type GateAnswer,
  type StageState,
} from '../kernel/index.ts';
import type { ComparedRule } from './state.ts';

/** 未经公布的，不得作为行政处罚的依据: what nobody has before him is no ground for a refusal. */
export const published = cite('行政处罚法', 5, 3);

/** What was compared is what the product goes by today. */
export function sameVersion({ title, ref, version }: Pick<ComparedRule, 'title' | 'ref' | 'version'>, facts: Facts) {
  const { rule } = factOf(facts, 'confirmableRule');
  if (rule === null) return missing(`编号为${ref}的规则`, '从规则列表重新选择');
  return rule.version === version
    ? satisfied(`${rule.title}（${rule.ref}）`)
    : missing(`对现行版本「${title}」的核对`, '规则已经改过，请按现在的内容重新核对');
}

/** A rule is confirmed once; two papers about one version would leave open by which it binds. */
export function notStanding<State extends StageState>(stages: readonly string[]) {
  return gate<State, unknown>(
    { name: 'notStanding', title: '同一规则没有另外的核实' },
    published,
    (_state, _input, facts): GateAnswer => {
      const other = factOf(facts, 'confirmableRule').standing.find(({ stage }) => stages.includes(stage));
      if (other === undefined) return notNeeded('没有另外的提请或核实');
      return other.stage === 'confirmed'
        ? missing('尚未核实的规则（这一条已由本机关核实）', '要换依据的，先撤回原来的核实')
        : missing('尚未提请的规则（这一条已有提请在办）', '到核实记录里查看在办的提请');
    },
  );
}
