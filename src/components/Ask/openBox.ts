/** Opens the box over the page; what was written before is overwritten by what comes next. */
export function openBox(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('textarea')?.select();
}
