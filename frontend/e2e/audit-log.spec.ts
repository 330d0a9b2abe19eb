import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';

test('an owner reads who changed a client, and what happened in the agency', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('owner@rival.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('sample-Agency-1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);

  await page.goto('/clients');
  await page.getByRole('link', { name: 'Osprey Marine plc' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Stage').selectOption('Key account');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const card = page.getByRole('region', { name: 'History' });
  const line = /Rita Vance changed Osprey Marine plc: stage from \w+ to Key account/;
  await expect(card.getByText(line)).toBeVisible();
  await card.getByRole('link', { name: 'All of it' }).click();
  await expect(page.getByRole('heading', { name: 'History of Osprey Marine plc' })).toBeVisible();
  await expect(page.getByText(line)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings');
  await page.getByRole('link', { name: 'Open the audit log' }).click();
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText(/^Unbroken since/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('What', { exact: true }).selectOption('Signing in and out');
  await expect(page.getByText('signed in').first()).toBeVisible();
  await expect(page.getByText(line)).toHaveCount(0);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await file).suggestedFilename()).toBe('audit log.csv');
  await page.getByLabel('What', { exact: true }).selectOption('Exports');
  await expect(page.getByText('exported a file')).toBeVisible();
});
