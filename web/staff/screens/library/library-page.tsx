/** What the pages of the library share: the frame, waiting for the texts, and whether a network is there. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { libraryQuery, type OpenedLibrary } from '../../../shared/law-library/library.ts';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { texts } from './texts.ts';
import './library.css';

interface LibraryPageProps {
  /** What stands before the name of this page: 法律库 / 安全生产法. */
  readonly crumbs?: ReactNode;
  readonly children: (opened: OpenedLibrary) => ReactNode;
}

export function LibraryPage({ crumbs, children }: LibraryPageProps) {
  const isPhone = usePhone();
  const { data, error, refetch } = useQuery(libraryQuery);
  return (
    <>
      <div className={isPhone ? 'phone-page library' : 'page library'}>
        {crumbs === undefined ? null : (
          <nav className="crumbs" aria-label={texts.library}>
            <Link to="/library">{texts.library}</Link>
            {crumbs}
          </nav>
        )}
        {data?.isOffline === true ? (
          <p role="status">
            <StatusTag icon={WifiOff}>{texts.offline}</StatusTag>
          </p>
        ) : null}
        {data !== undefined ? children(data) : null}
        {data === undefined && error === null ? <Loading /> : null}
        {data === undefined && error !== null ? <Problem error={error} onRetry={() => void refetch()} /> : null}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

export function TextNotFound() {
  return (
    <EmptyState title={texts.notFound} why={texts.notFoundWhy}>
      <Link to="/library">{texts.back}</Link>
    </EmptyState>
  );
}
