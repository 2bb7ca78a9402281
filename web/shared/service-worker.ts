/** Registers the service worker, so that the built interface opens without a network. Without it everything works with one. */

export function keepShell(): void {
  // Of the development server nothing is kept; without https a browser keeps nothing either.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  });
}
