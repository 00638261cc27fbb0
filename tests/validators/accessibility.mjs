// node accessibility.mjs PAGE.html… — asks axe-core about each page, light and dark, on a phone and a desktop: WCAG 2.2 AA.
// Exit code 1 when it finds anything.
import axe from 'axe-core';
import { addressOf, withBrowser } from './browser.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const faults = [];
await withBrowser(async (page) => {
    await page.setBypassCSP(true);
    for (const width of [360, 1280]) {
        await page.setViewport({ width, height: 900 });
        for (const scheme of ['light', 'dark']) {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            for (const file of process.argv.slice(2)) {
                await page.goto(addressOf(file));
                await page.evaluate(axe.source);
                const result = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), tags);
                for (const { id, help, nodes } of result.violations)
                    faults.push(`${file} (${scheme}, ${width} px): ${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
                if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
                    faults.push(`${file} (${scheme}, ${width} px): the page is wider than its window`);
                if (result.passes.length === 0)
                    faults.push(`${file}: axe-core has looked at nothing`);
            }
        }
    }
});
console.log(faults.join('\n') || 'nothing found');
process.exitCode = faults.length > 0 ? 1 : 0;
