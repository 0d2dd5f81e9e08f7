/**
 * Waits for a part of the app that can't be fetched: it tells the reader, and the
 * import continues when a later attempt succeeds. Docusaurus would reload the
 * page, and React would remove its content; both lose pasted text, and offline a
 * reload ends in the browser's own error page.
 */
import { sayFailure } from './sayFailure';

// The bundler's function behind import(): https://rspack.rs/api/runtime-api/module-variables
declare const __webpack_require__: {
  e: (chunk: string | number) => Promise<unknown>;
};

const waiting = new Set<() => void>();

const nextAttempt = () =>
  new Promise<void>((resolve) => {
    waiting.add(resolve);
    sayFailure(() => {
      const all = [...waiting];
      waiting.clear();
      for (const go of all) go();
    });
  });

/**
 * @param fetchChunk - rejects if a part can't be fetched
 * @param wait - tells the reader, and resolves when it is time for another attempt
 * @param isGone - whether the server responds but doesn't have the part: the site
 * was updated, and only a reload helps
 */
export const retrying =
  <Chunk>(
    fetchChunk: (chunk: Chunk) => Promise<unknown>,
    wait: () => Promise<void>,
    isGone: (error: unknown) => Promise<boolean>,
  ) =>
  async (chunk: Chunk): Promise<unknown> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await fetchChunk(chunk);
      } catch (error) {
        // The first time, the reader decides before anything is lost.
        if (attempt > 0 && (await isGone(error))) window.location.reload();
        await wait();
      }
    }
  };

/** The bundler's error names the address. */
async function isGone(error: unknown): Promise<boolean> {
  if (!(error instanceof Error) || !('request' in error)) return false;
  try {
    // Requests our own file from our own server.
    // eslint-disable-next-line no-restricted-globals
    const { status } = await fetch(String(error.request), {
      method: 'HEAD',
      cache: 'no-store',
    });
    return status === 404;
  } catch {
    return false;
  }
}

if (typeof document !== 'undefined')
  __webpack_require__.e = retrying(__webpack_require__.e, nextAttempt, isGone);
