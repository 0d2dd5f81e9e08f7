import type { Localized } from '../../data/schema/text';

const failed: Localized = {
  en: 'A part of this page could not be loaded. Is the network still there?',
  zh: '页面的一部分没有加载成功。网络断了吗？',
};
const again: Localized = { en: 'Try again', zh: '重试' };

/**
 * Shows once that part of the app is missing, and offers a retry. Retries by
 * itself when the network is available again.
 */
export function sayFailure(retry: () => void): void {
  document.querySelector('.lab-failure')?.remove();
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const note = document.createElement('div');
  note.className = 'lab-failure';
  note.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again[language];
  const tryAgain = () => {
    if (!note.isConnected) return;
    note.remove();
    retry();
  };
  button.addEventListener('click', tryAgain);
  window.addEventListener('online', tryAgain, { once: true });
  note.append(failed[language], ' ', button);
  placeFor(note).append(note);
}

/** The open dialog, if there is one, because the rest of the page below it is unreachable. */
const placeFor = (note: Element): Element =>
  [...document.querySelectorAll('dialog[open]')].at(-1) ??
  note.ownerDocument.body;
