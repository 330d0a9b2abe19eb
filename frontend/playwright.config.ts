import { defineConfig, devices } from '@playwright/test';

const chromium = process.env.REKINDLE_CHROMIUM;

/** The journeys run against a running Rekindle with its sample data: BASE_URL says where. */
export default defineConfig({
  testDir: './e2e',
  outputDir: 'target/playwright',
  workers: 1,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'target/surefire-reports/TEST-journeys.xml' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
