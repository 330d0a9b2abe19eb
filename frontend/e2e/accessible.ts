import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const phone = { width: 360, height: 740 };

/** No page may keep anybody out: axe finds nothing to mend, in either theme, and a phone shows it. */
export const expectAccessible = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await expectNarrow(page);
};

/** Nothing makes the page wider than a phone; what is wide scrolls inside. */
const expectNarrow = async (page: Page) => {
  const before = page.viewportSize();
  await page.setViewportSize(phone);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
      message: `${page.url()} at ${phone.width} px`,
    })
    .toBeLessThanOrEqual(phone.width);
  if (before) await page.setViewportSize(before);
};
