/** Importing a register from a sheet: template, upload, check, good rows in, bad rows mended. The batch stands in the address. */

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ImportBatch } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { registerNamed } from '../../register/register-named.ts';
import { texts as registerTexts } from '../../register/texts.ts';
import { Batch } from './batch.tsx';
import { EarlierBatches } from './earlier-batches.tsx';
import { batchQuery } from './queries.ts';
import { Start } from './start.tsx';
import { Steps } from './steps.tsx';
import { texts } from './texts.ts';
import '../../register/register.css';
import './import.css';

export function Screen() {
  const { register: name } = useParams({ from: '/frame/registers/$register/import' });
  const { batch } = useSearch({ from: '/frame/registers/$register/import' });
  const register = registerNamed(name);
  const isPhone = usePhone();
  return (
    <div className={isPhone ? 'phone-page' : 'page'}>
      <nav className="crumbs" aria-label={registerTexts.registers}>
        <Link to="/registers/$register" params={{ register: name }}>
          {register.title}
        </Link>
        <span aria-hidden>/</span>
        <span>{texts.crumb}</span>
        <span className="crumbs-end">
          <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
        </span>
      </nav>
      {batch === undefined ? <Begin register={register} /> : <Opened key={batch} register={register} id={batch} />}
    </div>
  );
}

function Begin({ register }: { readonly register: Register }) {
  const navigate = useNavigate();
  const open = ({ id }: ImportBatch) =>
    void navigate({ to: '/registers/$register/import', params: { register: register.name }, search: { batch: id } });
  return (
    <>
      <h1>{texts.title(register.title)}</h1>
      <Steps now={1} />
      <Start register={register} onStarted={open} />
      <EarlierBatches register={register} />
    </>
  );
}

function Opened({ register, id }: { readonly register: Register; readonly id: string }) {
  const { data, error, refetch } = useQuery(batchQuery(id));
  if (data !== undefined) return <Batch register={register} batch={data} />;
  return error === null ? <Loading /> : <Problem error={error} onRetry={() => void refetch()} />;
}
