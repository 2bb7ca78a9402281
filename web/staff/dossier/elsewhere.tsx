/** Todos and search name a dossier and not its kind: what is no inspection is shown where its kind is at home, acts included. */

import { Navigate } from '@tanstack/react-router';

export function ElsewhereDossier({ id }: { readonly id: string }) {
  return <Navigate to="/rules/confirmations/$id" params={{ id }} replace />;
}
