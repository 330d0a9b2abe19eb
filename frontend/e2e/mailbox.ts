import { expect, type Page } from '@playwright/test';

/** Where the running program shows what it has mailed. */
const mailboxOf = async (page: Page): Promise<string> => {
  const answer = await page.request.get('/api/mail');
  const { mailbox } = (await answer.json()) as { mailbox?: string };
  if (!mailbox) throw new Error('The journeys need a program with a built-in mailbox.');
  return mailbox;
};

/** The link in the latest mail to somebody, read in the mailbox as they would. */
export const mailedLink = async (page: Page, to: string): Promise<string> => {
  const mailbox = await page.context().newPage();
  const address = await mailboxOf(page);
  const mail = mailbox.getByRole('article').filter({ hasText: to }).first();
  await expect(async () => {
    await mailbox.goto(address);
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass();
  const link = await mail.getByRole('link').first().getAttribute('href');
  await mailbox.close();
  if (!link) throw new Error(`The mail to ${to} has no link.`);
  return link;
};
