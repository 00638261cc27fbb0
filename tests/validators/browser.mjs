// Headless Chromium on local pages, with a profile that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

/** Calls `work(page)` with an empty page; its result is returned after the browser has ended. */
export async function withBrowser(work) {
    const userDataDir = mkdtempSync(join(tmpdir(), 'rapporteur-browser-'));
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        userDataDir,
        args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage',
            '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    try {
        return await work(await browser.newPage());
    } finally {
        await browser.close();
        rmSync(userDataDir, { recursive: true, force: true });
    }
}

export function addressOf(file) {
    return pathToFileURL(resolve(file)).href;
}
