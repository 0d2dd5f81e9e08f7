/** Opens the box over the page and selects its text, so that typing replaces it. */
export function openBox(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('textarea')?.select();
}
