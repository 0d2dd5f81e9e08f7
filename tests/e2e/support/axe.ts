import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from './test';

/**
 * Runs all axe rules on the page as it is, then the contrast rule in the dark
 * theme. The page loads once, because only colors differ between the themes. With
 * a selector, only matching elements are scanned.
 */
export async function expectAccessible(
  page: Page,
  part?: string,
): Promise<void> {
  // No page has frames, and passed checks aren't used: a long page takes 2.7 s instead of
  // 6.8 s without the second page that axe opens to collect frames, and with only the
  // violations transferred.
  const scan = () => {
    const axe = new AxeBuilder({ page })
      .setLegacyMode()
      // Only an experimental rule needs the style sheets a second time, and a page that is
      // opened as a file may not fetch them.
      .options({ resultTypes: ['violations'], preload: false });
    return part === undefined ? axe : axe.include(part);
  };
  // During a transition, a color is measured incorrectly.
  await page.evaluate(() => {
    // The page's policy forbids a style element.
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

/** Switches to the dark theme without a reload, with the page's own switch. */
export async function turnDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // The switch cycles through light, dark, and system.
  const light = page.locator('html[data-theme-choice="light"]');
  const toggle = page.locator('[class*="colorModeToggle"] button').first();
  if ((await light.count()) > 0) await toggle.click();
  await expect(page.locator('html[data-theme="dark"]')).toBeAttached();
}
