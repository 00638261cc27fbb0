// node links.mjs FOLDER — follows every link and source of every page below FOLDER that stays in it; says which lead nowhere,
// and which pages cannot be reached from index.html. Exit code 1 when there is one.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, withBrowser } from './browser.mjs';

const folder = resolve(process.argv[2]);
const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html')).map((name) => join(folder, name));

/** What a page refers to, and the names that others can refer to. */
function readPage() {
    const sets = [...document.querySelectorAll('[srcset]')]
        .flatMap((element) => element.getAttribute('srcset').split(',').map((part) => part.trim().split(/\s+/)[0]))
        .map((address) => new URL(address, document.baseURI).href);
    const linked = [...document.querySelectorAll('[href]')].map((element) => element.href);
    const sources = [...document.querySelectorAll('[src]')].map((element) => element.src);
    const broken = [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src);
    return { addresses: [...linked, ...sources, ...sets], broken, ids: [...document.querySelectorAll('[id]')].map((e) => e.id) };
}

const found = new Map();
await withBrowser(async (page) => {
    for (const file of pages) {
        await page.goto(addressOf(file));
        found.set(file, await page.evaluate(readPage));
    }
});

const faults = [];
const reached = new Set([join(folder, 'index.html')]);
let followed = 0;
for (const [file, { addresses, broken }] of found) {
    faults.push(...broken.map((address) => `${file}: the picture ${address} does not show`));
    for (const address of addresses) {
        const url = new URL(address);
        if (url.protocol !== 'file:')
            continue;
        followed += 1;
        const target = fileURLToPath(new URL(url.pathname, url));
        if (!target.startsWith(folder + '/') || !existsSync(target) || !statSync(target).isFile())
            faults.push(`${file}: ${address} leads nowhere`);
        else if (url.hash && !found.get(target)?.ids.includes(decodeURIComponent(url.hash.slice(1))))
            faults.push(`${file}: ${address} has no such place`);
        reached.add(target);
    }
}
faults.push(...pages.filter((file) => !reached.has(file)).map((file) => `${file}: no page leads here`));
if (followed === 0)
    faults.push(`${folder}: there was nothing to follow`);
console.log(faults.join('\n') || `${followed} links on ${pages.length} pages`);
process.exitCode = faults.length > 0 ? 1 : 0;
