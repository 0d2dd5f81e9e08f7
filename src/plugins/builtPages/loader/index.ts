/**
 * The only script of a page that the reader hasn't interacted with. The page is
 * complete as HTML: its links work, and its default output is the widgets' own.
 * This script loads the app (React, the theme, the widgets) once the reader
 * touches something that needs it, and then replays what the reader did in the
 * meantime.
 */
import { copyOnClick } from './copyOnClick';
import { enableThemeSwitch } from './enableThemeSwitch';
import { isNeededNow } from './isNeededNow';
import { loadScripts } from './loadScripts';
import { openTarget } from './openTarget';
import { recordActions } from './recordActions';
import { replay } from './replay';
import { sayFailure } from './sayFailure';
import { watchChunks } from './watchChunks';

const scripts = document.currentScript?.dataset['app']?.split(' ') ?? [];
const root = document.documentElement;

function load(): void {
  if (/^(loading|ready)$/.test(root.dataset['app'] ?? '')) return;
  root.dataset['app'] = 'loading';
  loadScripts(scripts).catch(() => {
    root.dataset['app'] = 'failed';
    sayFailure(load);
  });
}

/** Docusaurus marks the page when its widgets respond. */
function whenAlive(then: () => void): void {
  const observer = new MutationObserver(() => {
    if (root.dataset['hasHydrated'] !== 'true') return;
    observer.disconnect();
    // The first render with storage and address comes right after the mark.
    setTimeout(then);
  });
  observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
}

watchChunks(sayFailure);
// Before recordActions, which stops the events that it records.
const copying = copyOnClick();
const recording = recordActions(load);
whenAlive(() => {
  copying.stop();
  root.dataset['app'] = 'ready';
  replay(recording.stop());
});
enableThemeSwitch();
if (isNeededNow()) load();
// Another tab has stored something of the reader's.
window.addEventListener('storage', () => {
  if (isNeededNow()) load();
});
openTarget();
window.addEventListener('hashchange', openTarget);
