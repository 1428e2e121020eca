import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/chromium.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	globalSetup: './tests/e2e/seeded-data.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: chromiumLaunch(),
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		screenshot: 'only-on-failure',
		trace: 'off'
	}
});
