// Chromium as the stories use it: Debian's build, a fresh profile, phone or desk size, no pretended clicks.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { chromium } from 'playwright-core'

export const base = process.env.LIANBING_BASE ?? 'http://localhost:8080'
const pictures = process.env.LIANBING_PICTURES ?? join(import.meta.dirname, '../../target/e2e/pictures')

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

async function open(options) {
  const profile = mkdtempSync(join(tmpdir(), 'lianbing-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium', headless: true, args, locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai', baseURL: base, ...options,
  })
  context.setDefaultTimeout(15_000)
  const page = context.pages()[0] ?? (await context.newPage())
  page.troubles = []
  page.on('pageerror', (error) => page.troubles.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    // A refused request is a story's own business; a broken content policy or script never is.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) page.troubles.push(message.text())
  })
  return { context, page }
}

export const phone = (more = {}) =>
  open({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, ...more })
export const desk = (more = {}) => open({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, ...more })

/** A picture for the README and for whoever wants to see what the story saw. */
export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** Fails with the list when axe finds anything serious. */
export async function accessible(page, where) {
  // A message that is still fading in or out has no contrast of its own yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
    .map((animation) => animation.finished)))
  const result = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  const serious = result.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(' | ')}`)
  if (serious.length > 0) throw new Error(`${where}: ${serious.join('; ')}`)
}

/** Fails when the page scrolls sideways. */
export async function fitsWidth(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) throw new Error(`${where}: ${over} px wider than the screen`)
}
