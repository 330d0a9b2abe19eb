import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { mailedLink } from './mailbox';

const name = 'Nora Feld';
const email = 'nora@rival.example';
const forgotten = 'nine brown owls asleep';
const chosen = 'four quiet boats at noon';

/** Of this journey alone: its password is another afterwards. */
const join = async (owner: Page, guest: Page) => {
  await owner.goto('/sign-in');
  await signIn(owner, 'owner@rival.example', 'sample-Agency-1');
  await expect(owner).not.toHaveURL(/sign-in/);
  await owner.goto('/settings');
  await owner.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await owner.getByRole('button', { name: `Invite ${name}` }).click();
  await guest.goto(await mailedLink(owner, email));
  await guest.getByRole('textbox', { name: 'Password' }).fill(forgotten);
  await guest.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(guest.getByRole('button', { name: new RegExp(name) })).toBeVisible();
};

const signIn = async (page: Page, address: string, password: string) => {
  await page.getByLabel('E-mail').fill(address);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

test('somebody who forgot their password is mailed a link, and is signed out everywhere else', async ({
  page,
  browser,
}) => {
  const office = await browser.newContext();
  const desk = await office.newPage();
  await join(page, desk);
  const home = await browser.newContext();
  const sofa = await home.newPage();

  await sofa.goto('/sign-in');
  await signIn(sofa, email, 'not the one');
  await expect(sofa.getByText('This address and password do not belong together.')).toBeVisible();
  await sofa.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(sofa.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible();
  await expectAccessible(sofa);
  await sofa.getByLabel('E-mail').fill(email);
  await sofa.keyboard.press('Enter');
  await expect(sofa.getByRole('heading', { name: 'Look into your mail' })).toBeVisible();
  await expectAccessible(sofa);

  const link = await mailedLink(page, `a new password for ${email}`);
  await sofa.goto(link);
  await expect(sofa.getByRole('heading', { name: 'Choose a new password' })).toBeVisible();
  await expect(sofa.getByLabel('E-mail')).toHaveValue(email);
  await expectAccessible(sofa);
  await sofa.getByRole('textbox', { name: 'Password' }).fill('password1234');
  await sofa.keyboard.press('Enter');
  await expect(sofa.getByText(/tried first/)).toBeVisible();
  await sofa.getByRole('textbox', { name: 'Password' }).fill(chosen);
  await sofa.keyboard.press('Enter');
  await expect(sofa.getByRole('heading', { name: 'Your password is changed' })).toBeVisible();
  await expectAccessible(sofa);

  await desk.goto('/');
  await expect(desk.getByRole('textbox', { name: 'Password' })).toBeVisible();
  await sofa.getByRole('link', { name: 'Sign in' }).click();
  await signIn(sofa, email, forgotten);
  await expect(sofa.getByText('This address and password do not belong together.')).toBeVisible();
  await signIn(sofa, email, chosen);
  await expect(sofa.getByRole('button', { name: new RegExp(name) })).toBeVisible();

  const late = await home.newPage();
  await late.goto(link);
  await expect(
    late.getByRole('heading', { name: 'This link does not work any more' }),
  ).toBeVisible();
  await office.close();
  await home.close();
});
