import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';

const signUp = async (page: Page) => {
  await page.goto('/sign-up');
  await page.getByLabel('Agency').fill('Second Thoughts Search');
  await page.getByLabel('Name', { exact: true }).fill('Ada Keeper');
  await page.getByLabel('E-mail').fill('ada@thoughts.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('button', { name: /Ada Keeper/ })).toBeVisible();
};

const addClient = async (page: Page, name: string, address: string) => {
  await page.goto('/clients');
  await page.getByRole('button', { name: /^Add/ }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Web address').fill(address);
  await dialog.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

const logCall = async (page: Page, words: string) => {
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('c');
  await dialog.getByRole('textbox').first().fill(words);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(words).first()).toBeVisible();
};

test('a client, a contact and a next step are deleted and come back', async ({ page }) => {
  await signUp(page);
  await addClient(page, 'Halyard Plastics', 'halyard.example');
  const halyard = page.url();
  await logCall(page, 'Frank asked for the paper');

  await page.getByRole('button', { name: 'More for Halyard Plastics' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Halyard Plastics' })).toBeHidden();
  await page.getByRole('link', { name: 'Deleted', exact: true }).click();
  await expect(page.getByText(/gone for good in/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore Halyard Plastics' }).click();
  await expect(page.getByText('Nothing is deleted')).toBeVisible();
  await page.goto(halyard);
  await expect(page.getByText('Frank asked for the paper').first()).toBeVisible();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('Ada Keeper restored Halyard Plastics')).toBeVisible();
  await expect(history.getByText('Ada Keeper deleted Halyard Plastics')).toBeVisible();

  const people = page.getByRole('region', { name: 'People' });
  await people.getByRole('button', { name: 'Add' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First name').fill('Dana');
  await dialog.getByLabel('Last name').fill('Whitfield');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: /Dana Whitfield/ }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Delete Dana Whitfield' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('“Dana Whitfield” is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /Dana Whitfield/ })).toBeVisible();
});

test('an owner removes somebody from the keyboard, and brings them back', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('ada@thoughts.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /Ada Keeper/ })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Ben Ortiz');
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Ben Ortiz' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('No client and no open next step is theirs.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('button', { name: 'Remove Ben Ortiz' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ben Ortiz is removed.')).toBeVisible();
  await page.getByText('Left the agency (1)').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring back Ben Ortiz' }).click();
  await expect(page.getByRole('button', { name: 'Remove Ben Ortiz' })).toBeVisible();
});
