/**
 * The only script of a page that the reader hasn't interacted with. The page is
 * complete as HTML: its links work, and its default output is the widgets' own.
 * This script loads the app (React, the theme, the widgets) once the reader
 * touches something that needs it, and then replays what the reader did in the
 * meantime.
 */
import { nameApart } from '../../../components/output/nameApart';
import { copyOnClick } from './copyOnClick';
import { enableThemeSwitch } from './enableThemeSwitch';
import { isNeededNow } from './isNeededNow';
import { loadScripts } from './loadScripts';
import { openTarget } from './openTarget';
import { registerWorkers } from './registerWorkers';
import { recordActions } from './recordActions';
import { replay } from './replay';
import { sayFailure } from '../sayFailure';

const listed = (name: string) =>
  document.currentScript?.dataset[name]?.split(' ') ?? [];
const scripts = listed('app');
const workers = listed('workers');
const root = document.documentElement;

/** Not read from the attribute, because an address may set it (`?docusaurus-data-app=ready`). */
let state: 'asleep' | 'loading' | 'ready' = 'asleep';

function enter(next: typeof state): void {
  state = next;
  root.dataset['app'] = next;
}

function load(): void {
  if (state !== 'asleep') return;
  enter('loading');
  loadScripts(scripts).catch(() => {
    enter('asleep');
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

// Before recordActions, which stops the events that it records.
const copying = copyOnClick();
const recording = recordActions(load);
whenAlive(() => {
  copying.stop();
  enter('ready');
  replay(recording.stop());
});
enableThemeSwitch();
for (const button of document.querySelectorAll<HTMLElement>('[data-copied]'))
  nameApart(button);
if (isNeededNow()) load();
// Another tab has stored something of the reader's.
window.addEventListener('storage', () => {
  if (isNeededNow()) load();
});
openTarget();
window.addEventListener('hashchange', openTarget);
registerWorkers(workers);
