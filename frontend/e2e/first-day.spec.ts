import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';

const folder = '../backend/src/test/resources/agency-import';
const files = ['clients', 'contacts', 'activities'].map((name) => `${folder}/${name}.csv`);

const signUp = async (page: Page, agency: string, email: string) => {
  await page.goto('/sign-up');
  await page.getByLabel('Agency').fill(agency);
  await page.getByLabel('Name', { exact: true }).fill('Ada Keeper');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('button', { name: /Ada Keeper/ })).toBeVisible();
};

test('an imported history becomes a first day, and nobody else sees it', async ({
  page,
  browser,
}) => {
  await signUp(page, 'Lantern Search', 'ada@lantern.example');

  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: /what would happen/i }).click();
  const go = page.getByRole('button', { name: /^Import, and add 8 people$/ });
  await expect(go).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.reload();
  await go.click();
  await page.getByRole('link', { name: 'See who has gone quiet' }).click({ timeout: 60_000 });

  await expect(page.getByRole('heading', { name: 'Triage' })).toBeVisible();
  const owed = page.getByRole('region', { name: 'They wrote, and nobody has answered' });
  await expect(owed).toBeVisible();
  await expect(page.getByRole('region', { name: 'Gone quiet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Park all/ }).click();
  await expect(page.getByRole('region', { name: /Dormant/ })).toBeHidden();

  await page.goto('/quiet?state=QUIET');
  const rows = page.getByRole('region', { name: 'Clients' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  await expectAccessible(page);
  await rows.nth(1).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/[↗↘] E-mail/).first()).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('v');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/↗ Voicemail/).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^More for Voicemail/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('combobox', { name: 'Part of' }).fill('Kestrel');
  await expect(page.getByRole('option', { name: /^Kestrel/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('option', { name: /^Kestrel/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: /^Kestrel/ })).toBeVisible();
  const client = page.url();
  await page.keyboard.press('/');
  await page.keyboard.type('kestrl');
  await expect(page.getByRole('button', { name: /^Kestrel/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  for (const path of ['/clients', '/import', '/settings', '/quiet', '/triage']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectAccessible(page);
  }

  const other = await browser.newContext();
  const rival = await other.newPage();
  await signUp(rival, 'Rival Lantern', 'ada@rival-lantern.example');
  await rival.goto(client);
  await expect(rival.getByText(/no such client/i).first()).toBeVisible();
  await rival.goto('/clients');
  await expect(rival.getByRole('table')).toBeHidden();
  await other.close();
});
