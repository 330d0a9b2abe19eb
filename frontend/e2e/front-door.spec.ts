import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';

test('a newcomer signs up an agency, signs out and comes back', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);

  await page.getByRole('link', { name: /sign up/i }).click();
  await page.getByLabel('Agency').fill('Lighthouse Search');
  await page.getByLabel('Name', { exact: true }).fill('Ada Keeper');
  await page.getByLabel('E-mail').fill('ada@lighthouse.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign up' }).click();

  const person = page.getByRole('button', { name: /Ada Keeper/ });
  await person.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);

  await page.getByLabel('E-mail').fill('ada@lighthouse.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(person).toBeVisible();

  await person.click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  await expect(page.getByText('this browser')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  const asked = page.getByRole('dialog');
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(refused, 'what our own policy kept the page from').toEqual([]);
});
