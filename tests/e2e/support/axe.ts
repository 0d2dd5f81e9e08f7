import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from './test';

/**
 * All of axe's rules on the page as it is, then its contrast rule in the dark
 * theme. The page is loaded once: only colours differ between the themes. With
 * a selector, only what it matches is scanned.
 */
export async function expectAccessible(
  page: Page,
  part?: string,
): Promise<void> {
  // No page has frames, and nobody reads what passed: without the second page
  // that axe opens to gather frames, and with violations alone carried over, a
  // long page took 2.7 s where it had taken 6.8 s.
  const scan = () => {
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    return part === undefined ? axe : axe.include(part);
  };
  // A colour that is on its way to another one is measured wrongly.
  await page.evaluate(() => {
    // A style element would be against the page's policy.
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, ::before, ::after { transition: none !important; animation: none !important; }',
    );
    document.adoptedStyleSheets.push(still);
  });
  expect(await violations(scan()), 'light theme').toEqual([]);
  await turnDark(page);
  expect(
    await violations(scan().withRules(['color-contrast'])),
    'dark theme',
  ).toEqual([]);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join('; ').trim() ?? '';
      return `${id} (${help}): ${target.join(' ')}: ${why}`;
    }),
  );
}

/** Switches to the dark theme without a reload, by the page's own means. */
export async function turnDark(page: Page): Promise<void> {
  const dark = page.locator('html[data-theme="dark"]');
  await page.emulateMedia({ colorScheme: 'dark' });
  // The switch goes round light, dark and the system's own.
  const toggle = page.locator('[class*="colorModeToggle"] button').first();
  for (let click = 0; click < 3 && (await dark.count()) === 0; click += 1)
    await toggle.click();
  await expect(dark).toBeAttached();
}
