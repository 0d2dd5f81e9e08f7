/** Docusaurus builds the switch disabled, since it answers only with its app; here its press loads the app. */
export function enableThemeSwitch(): void {
  const switches = document.querySelectorAll<HTMLButtonElement>(
    '[class*=colorModeToggle] button',
  );
  for (const button of switches) button.disabled = false;
}
