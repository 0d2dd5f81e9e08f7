/**
 * Docusaurus builds the switch disabled because it works only with the app; here,
 * pressing it loads the app.
 */
export function enableThemeSwitch(): void {
  const switches = document.querySelectorAll<HTMLButtonElement>(
    '[class*=colorModeToggle] button',
  );
  for (const button of switches) button.disabled = false;
}
