// node visible-text.mjs PAGE.html — prints what a visitor reads: document.body.innerText in headless Chromium.
import { addressOf, withBrowser } from './browser.mjs';

const text = await withBrowser(async (page) => {
    await page.goto(addressOf(process.argv[2]));
    return page.evaluate(() => document.body.innerText);
});
process.stdout.write(text);
