import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { codeOf, skewOf } from './authenticator';

const password = 'correct horse battery';

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: /Nora Vale/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
};

const typePassword = async (page: Page) => {
  await page.getByLabel('E-mail').fill('nora@beacon.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Type the code' })).toBeVisible();
};

test('an authenticator is set up, asked for, and replaced by a recovery code', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Agency').fill('Beacon Search');
  await page.getByLabel('Name', { exact: true }).fill('Nora Vale');
  await page.getByLabel('E-mail').fill('nora@beacon.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('button', { name: /Nora Vale/ })).toBeVisible();

  const skew = await skewOf(page);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Set it up' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Password' }).fill(password);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog.getByRole('img', { name: 'The key for your authenticator' })).toBeVisible();
  await expectAccessible(page);
  const key = await dialog.getByLabel('Or type this key').inputValue();
  await dialog.getByLabel('Code').fill(codeOf(key, Date.now() + skew));
  await dialog.getByRole('button', { name: 'Switch it on' }).click();
  const listed = dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(listed).toHaveCount(10);
  const codes = await listed.allTextContents();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  expect((await saved).suggestedFilename()).toBe('rekindle-recovery-codes.txt');
  await dialog.getByLabel('I have kept these codes').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(/10 recovery codes left/)).toBeVisible();
  await expectAccessible(page);

  await signOut(page);
  await typePassword(page);
  await expectAccessible(page);
  await page.getByLabel('Code').fill(codeOf(key, Date.now() + skew + 3_600_000));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText(/This code is not right/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Code').fill(codeOf(key, Date.now() + skew + 30_000));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /Nora Vale/ })).toBeVisible();

  await signOut(page);
  await typePassword(page);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /Nora Vale/ })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText(/9 recovery codes left/)).toBeVisible();
});
