/** The tree of units; beside it what the chosen one answers for and who is in it. */

import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { UnitView } from '@zhifa/contract';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { unitsQuery } from '../../queries.ts';
import { RegistersNav } from '../../register/registers-nav.tsx';
import { texts } from './texts.ts';
import { UnitPane } from './unit-pane.tsx';
import './units.css';

export function Screen() {
  const isPhone = usePhone();
  const { unit: asked } = useSearch({ from: '/frame/units' });
  const { data, error, refetch } = useQuery(unitsQuery);
  const units = data?.units ?? [];
  const chosen = units.find(({ id }) => id === asked) ?? units[0];
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <RegistersNav />
        <header className="list-head">
          <h1>{texts.title}</h1>
          <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
        </header>
        {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null ? <Loading /> : null}
        {chosen === undefined ? null : (
          <div className="units">
            <nav aria-label={texts.tree}>
              <Branch units={units} parentId={null} chosenId={chosen.id} />
            </nav>
            <UnitPane unit={chosen} />
          </div>
        )}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

interface BranchProps {
  readonly units: readonly UnitView[];
  readonly parentId: string | null;
  readonly chosenId: string;
}

function Branch({ units, parentId, chosenId }: BranchProps) {
  const own = units.filter((unit) => unit.parentId === parentId);
  if (own.length === 0) return null;
  return (
    <ul className="unit-branch">
      {own.map(({ id, name, unitType }) => (
        <li key={id}>
          <Link
            to="/units"
            search={{ unit: id }}
            replace
            className="unit-link"
            {...(id === chosenId ? { 'aria-current': 'true' as const } : {})}
            activeProps={{}}
          >
            {name} <StatusTag>{unitType}</StatusTag>
          </Link>
          <Branch units={units} parentId={id} chosenId={chosenId} />
        </li>
      ))}
    </ul>
  );
}
