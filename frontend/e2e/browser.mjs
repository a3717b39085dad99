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

/** Waits until nothing fades or moves: what is half faded has no contrast of its own. */
const settled = (page) => page.evaluate(() => Promise.allSettled(document.getAnimations()
  .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
  .map((animation) => animation.finished)))

async function seriousFaults(page) {
  await settled(page)
  const result = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  return result.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`))
}

/**
 * Fails with the list when axe finds anything serious. A message may begin to fade while axe looks at it, so what it
 * finds is looked at again, and a fault is what is found every time.
 */
export async function accessible(page, where) {
  let faults = await seriousFaults(page)
  for (let look = 0; faults.length > 0 && look < 2; look++) {
    const again = new Set(await seriousFaults(page))
    faults = faults.filter((fault) => again.has(fault))
  }
  if (faults.length > 0) throw new Error(`${where}: ${faults.slice(0, 6).join('; ')}`)
}

/** Fails when the page scrolls sideways. */
export async function fitsWidth(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) throw new Error(`${where}: ${over} px wider than the screen`)
}
