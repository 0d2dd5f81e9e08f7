/** A part of the app that couldn't be fetched; the bundler gives its error this name. */
export function watchChunks(say: (retry: () => void) => void): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const error: unknown = reason;
    if (!(error instanceof Error) || error.name !== 'ChunkLoadError') return;
    say(() => window.location.reload());
  });
}
