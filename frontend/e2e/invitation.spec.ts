import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { mailedLink } from './mailbox';

test('an owner invites somebody, who joins by the mail; another invitation is withdrawn', async ({
  page,
  browser,
}) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('owner@rival.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('sample-Agency-1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto('/settings');

  const invite = async (name: string, email: string) => {
    await page.getByRole('button', { name: 'Add somebody' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: `Invite ${name}` }).click();
    await expect(page.getByText(`is being mailed to ${email}`)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: `Send again for ${name}` })).toBeVisible();
  };

  await invite('Iris Moor', 'iris@rival.example');
  const guest = await browser.newContext();
  const join = await guest.newPage();
  await join.goto(await mailedLink(page, 'iris@rival.example'));
  await expect(join.getByRole('heading', { name: /Join/ })).toBeVisible();
  await expectAccessible(join);
  await join.getByRole('textbox', { name: 'Password' }).fill('seven grey herons waiting');
  await join.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(join.getByRole('button', { name: /Iris Moor/ })).toBeVisible();

  await invite('Otto Brandt', 'otto@rival.example');
  const link = await mailedLink(page, 'otto@rival.example');
  await page.getByRole('button', { name: 'Withdraw the invitation of Otto Brandt' }).click();
  await page.getByRole('button', { name: 'Withdraw the invitation', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Invite Otto Brandt' })).toBeVisible();
  const late = await guest.newPage();
  await late.goto(link);
  await expect(late.getByRole('heading', { name: 'This invitation was withdrawn' })).toBeVisible();
  await guest.close();
});
