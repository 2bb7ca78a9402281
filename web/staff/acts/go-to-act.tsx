/** From a thing to do to the page where it is done. */

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ActLinkProps {
  readonly dossierId: string;
  readonly act: string;
  readonly finding?: number | undefined;
  readonly deadline?: string | undefined;
  readonly item?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

export function ActLink({ dossierId, act, finding, deadline, item, className, children }: ActLinkProps) {
  const search = {
    ...(finding === undefined ? {} : { finding }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(item === undefined ? {} : { item }),
  };
  return (
    <Link
      to="/inspections/$id/acts/$act"
      params={{ id: dossierId, act }}
      search={search}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  );
}
