import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { codeOf, skewOf } from './authenticator';
import { mailedLink } from './mailbox';

const email = 'vera@lantern.example';
const password = 'correct horse battery';

test('an owner asks everybody for a second step, and a stranger who knows a password is stopped', async ({
  page,
  browser,
}) => {
  await page.goto('/sign-up');
  await page.getByLabel('Agency').fill('Lantern Search');
  await page.getByLabel('Name', { exact: true }).fill('Vera Lind');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('button', { name: /Vera Lind/ })).toBeVisible();
  const skew = await skewOf(page);

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Ask everybody' }).click();
  const first = page.getByRole('heading', { name: 'One more thing before you go on' });
  await expect(async () => {
    await page.goto('/clients');
    await expect(first).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Go on' }).click();
  const key = await page.getByLabel('Or type this key').inputValue();
  await expectAccessible(page);
  await page.getByLabel('Code').fill(codeOf(key, Date.now() + skew));
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByLabel('I have kept these codes').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText(/Everybody needs one from/)).toBeVisible();
  await expectAccessible(page);

  const strangers = await browser.newContext();
  const stranger = await strangers.newPage();
  await stranger.goto('/sign-in');
  await stranger.getByLabel('E-mail').fill(email);
  await stranger.getByRole('textbox', { name: 'Password' }).fill(password);
  await stranger.getByRole('button', { name: 'Sign in', exact: true }).click();
  await stranger.getByRole('button', { name: 'I have lost both' }).click();
  await expectAccessible(stranger);
  await stranger.getByRole('button', { name: 'Ask to sign in without it' }).click();
  await expect(stranger.getByText(/You were mailed what you asked for/)).toBeVisible();
  await expectAccessible(stranger);
  await strangers.close();

  await page.goto('/clients');
  await expect(page.getByText(/asked to sign in as you without your code/)).toBeVisible();
  await expectAccessible(page);
  const link = await mailedLink(page, email);
  expect(link).toContain('/keep-second-step#');
  await page.goto(link);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop it' }).click();
  await expect(page.getByRole('heading', { name: 'Your second step stays' })).toBeVisible();
  await page.goto('/clients');
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await expect(page.getByText(/asked to sign in as you/)).toHaveCount(0);
});
