import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { mailedLink } from './mailbox';
import { startProvider } from './provider';

const name = 'Lena Vogt';
const email = 'lena@rival.example';

/** The program was started at this moment, and its clock goes on from there. */
const today = process.env.REKINDLE_CLOCK ? new Date(process.env.REKINDLE_CLOCK) : new Date();

const invite = async (owner: Page) => {
  await owner.goto('/sign-in');
  await owner.getByLabel('E-mail').fill('owner@rival.example');
  await owner.getByRole('textbox', { name: 'Password' }).fill('sample-Agency-1');
  await owner.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(owner).not.toHaveURL(/sign-in/);
  await owner.goto('/settings');
  await owner.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await owner.getByRole('button', { name: `Invite ${name}` }).click();
};

const provideAs = async (page: Page, address: string) => {
  await expect(page.getByRole('heading', { name: 'Example' })).toBeVisible();
  await page.getByLabel('Address').fill(address);
  await page.getByRole('button', { name: 'Go on' }).click();
};

test('a provider says who somebody is: unknown first, then invited, then back again', async ({
  page,
  browser,
}) => {
  const provider = await startProvider(today);
  await invite(page);
  const guest = await browser.newContext();
  const lena = await guest.newPage();

  await lena.goto('/sign-in');
  await lena.getByRole('button', { name: 'Sign in with Example' }).click();
  await provideAs(lena, 'stranger@rival.example');
  const unknown = lena.getByRole('heading', { name: 'Nobody here has your address' });
  await expect(unknown).toBeVisible();
  await expectAccessible(lena);

  await lena.goto(await mailedLink(page, email));
  await expect(lena.getByRole('button', { name: 'Join with Example' })).toBeVisible();
  await expectAccessible(lena);
  await lena.getByRole('button', { name: 'Join with Example' }).click();
  await provideAs(lena, email);
  const person = lena.getByRole('button', { name: new RegExp(name) });
  await expect(person).toBeVisible();

  await person.click();
  await lena.getByRole('menuitem', { name: 'Your account' }).click();
  await expect(lena.getByText(`as ${email} then.`)).toBeVisible();
  await expectAccessible(lena);
  await lena.getByRole('button', { name: 'Remove this account' }).click();
  await expect(lena.getByRole('dialog')).toBeVisible();
  await expectAccessible(lena);
  await lena.keyboard.press('Escape');

  await person.click();
  await lena.getByRole('menuitem', { name: 'Sign out' }).click();
  await lena.goto('/settings');
  await expect(lena.getByRole('button', { name: 'Sign in with Example' })).toBeVisible();
  await expectAccessible(lena);
  await lena.getByRole('button', { name: 'Sign in with Example' }).click();
  await provideAs(lena, email);
  await expect(lena).toHaveURL(/\/settings/);
  await expect(person).toBeVisible();
  await guest.close();
  await new Promise((closed) => provider.close(closed));
});
