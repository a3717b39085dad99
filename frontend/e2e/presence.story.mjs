// Leaving the page of an attempt, against the mocked server: what is shorter than the tolerance is not noted, what is longer is
// shown to her and told to the server.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chromium } from 'playwright-core'
import { server } from '../mocks/server.mjs'

const base = `http://localhost:${process.env.PORT ?? 5199}`
const pictures = process.env.LIANBING_PICTURES
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'presence-')), {
  executablePath: '/usr/bin/chromium', headless: true, isMobile: true, hasTouch: true, locale: 'zh-CN', viewport: { width: 375, height: 812 },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
context.setDefaultTimeout(20_000)
const page = context.pages()[0] ?? (await context.newPage())
const see = (text) => page.getByText(text, { exact: false }).first().waitFor()
const press = (name) => page.getByRole('button', { name }).first().click()
const picture = async (name) => pictures && page.screenshot({ path: join(pictures, `presence-${name}.png`), fullPage: true })
const told = []
page.on('request', (request) => request.url().endsWith('/presence') && told.push(request.postDataJSON()))
const away = () => told.flatMap(({ absences }) => absences)

/** Another app in front for so many seconds. */
async function leave(seconds) {
  const become = (state) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await become('hidden')
  await page.clock.fastForward(seconds * 1000)
  await become('visible')
}

test('before she starts she reads what is noted and what is not', async () => {
  await page.clock.install()
  await page.goto(`${base}/#/contests`)
  await page.getByText('2026 年全市电工').click()
  await page.getByText('答题时会记下什么').click()
  await see('接个电话、锁一下屏都很正常')
  await see('10 秒以内的离开')
  await picture('before')
})
test('a glance elsewhere is not noted', async () => {
  await press('开始答题')
  await page.locator('.sheet-foot .is-main:visible').click()
  await page.waitForURL(/attempts\/99/)
  await see('离开答题页 10 秒以内不记')
  await leave(9)
  await see('离开答题页 10 秒以内不记')
  assert.deepEqual(away(), [])
})
test('longer is shown to her and told once it is over', async () => {
  await leave(42)
  await see('离开 1 次，共 42 秒（10 秒以内不记）')
  await picture('after')
  await leave(75)
  await see('离开 2 次')
  assert.deepEqual([...new Set(away().map(({ no }) => no))], [1, 2])
  assert.deepEqual([away().find(({ no }) => no === 1).seconds, away().find(({ no }) => no === 2).seconds].map((s) => s - (s % 3)), [42, 75])
  assert.ok(told.every(({ device }) => /^[0-9a-f]{24}$/.test(device)))
})
test('three minutes without a touch, and the page asks', async () => {
  await page.clock.fastForward(190_000)
  await see('已经 3 分钟没有操作了')
  await picture('idle')
  await page.locator('.question-stem').first().click()
  await page.getByText('已经 3 分钟没有操作了').waitFor({ state: 'detached' })
})
after(async () => {
  await context.close()
  server.close()
})
