// Walks the hard moments of an attempt against the mocked server: lost network, reload, another phone, deadline, back button.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chromium } from 'playwright-core'
import { server } from '../mocks/server.mjs'

const base = `http://localhost:${process.env.PORT ?? 5199}`
const mock = (body) => fetch(`${base}/mock`, { method: 'POST', body: JSON.stringify(body) })
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'hard-moments-')), {
  executablePath: '/usr/bin/chromium', headless: true, isMobile: true, hasTouch: true, locale: 'zh-CN', viewport: { width: 375, height: 812 },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
context.setDefaultTimeout(10_000)
const troubles = []
const page = context.pages()[0] ?? (await context.newPage())
page.on('pageerror', (e) => troubles.push(e.message))
page.on('console', (m) => m.type() === 'error' && !/Failed to load resource/.test(m.text()) && troubles.push(m.text()))
const see = (text) => page.getByText(text, { exact: false }).first().waitFor()
const press = (name) => page.getByRole('button', { name }).first().click()

test('back closes a sheet and not the page; so does Esc', async () => {
  await page.goto(`${base}/#/contests`)
  await page.getByText('2026 年全市电工').click()
  await press('开始答题')
  await see('现在开始答题')
  await page.goBack()
  await page.getByText('现在开始答题').waitFor({ state: 'hidden' })
  await page.waitForURL(/contests\/1/)
  await press('开始答题')
  await see('现在开始答题')
  await page.keyboard.press('Escape')
  await page.getByText('现在开始答题').waitFor({ state: 'hidden' })
})
test('an answer is called saved after the acknowledgement', async () => {
  await mock({ reset: true })
  await press('开始答题')
  await page.locator('.sheet-foot .is-main:visible').click()
  await page.waitForURL(/attempts\/99/)
  await page.getByText('迅速切断电源').click()
  await see('已保存')
})
test('without network it waits, and goes when the network is back', async () => {
  await press('下一题')
  await context.setOffline(true)
  await page.getByText('用水泼醒').click()
  await see('待上传')
  await see('当前没有网络')
  await context.setOffline(false)
  await see('已保存')
})
test('a server that fails is asked again by itself', async () => {
  await press('下一题')
  await mock({ saveFails: true })
  await page.getByText('先拨打').click()
  await see('1 题待上传')
  await mock({ saveFails: false })
  await see('已保存')
})
test('a closed browser loses nothing: what was not sent goes after the reload', async () => {
  await press('下一题')
  await mock({ saveFails: true })
  await page.getByText('立即用手').click()
  await see('待上传')
  await page.reload()
  await mock({ saveFails: false })
  await page.getByRole('button', { name: /答题卡 4\/28/ }).waitFor()
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  assert.doesNotMatch(kept, /林晓梅|memberId/)
})
test('the clock goes on from the server after a reload', async () => {
  const text = await page.locator('.countdown').innerText()
  assert.match(text, /58:\d\d/)
})
test('leaving asks first; staying stays', async () => {
  await page.getByRole('button', { name: '返回' }).click()
  await see('离开答题页')
  await page.getByRole('button', { name: '继续答题' }).click()
  assert.match(page.url(), /attempts\/99/)
})
test('another phone takes over: this one says so and can take it back', async () => {
  await mock({ otherDevice: true })
  await page.reload()
  await see('正在另一部手机上作答')
  await press('在这部手机上继续')
  await page.getByRole('button', { name: /答题卡 4\/28/ }).waitFor()
})
test('the sheet jumps to a question and tells what is open', async () => {
  await press(/答题卡/)
  await see('已答 4 · 未答 24')
  await page.getByRole('button', { name: /第 13 题，未答/ }).click()
  await see('多选')
})
test('submitting tells how many are open', async () => {
  await press(/答题卡/)
  await page.locator('.sheet-foot .is-main:visible').click()
  await see('还有 24 题未答')
  await page.locator('.sheet', { hasText: '还有 24 题未答' }).getByRole('button', { name: '交卷' }).click()
  await page.waitForURL(/result/)
  await see('第 12 名')
})
test('at the deadline the page waits for the server and shows the result', async () => {
  await mock({ reset: true, deadlineSeconds: 63 })
  await page.goto(`${base}/#/contests/1`)
  await page.reload()
  await press('开始答题')
  await page.locator('.sheet-foot .is-main:visible').click()
  await page.waitForURL(/attempts\/99/)
  await see('还剩 1 分钟')
  await mock({ reset: true, deadlineSeconds: 4 })
  await page.goto(`${base}/#/contests/1`)
  await page.reload()
  await press('开始答题')
  await page.locator('.sheet-foot .is-main:visible').click()
  await page.waitForURL(/attempts\/99/)
  await mock({ deadlineSeconds: 3540 })
  await page.waitForURL(/result/)
})
test('a lost reply to a redemption keeps its key', async () => {
  const keys = []
  let first = true
  await page.route('**/api/redemptions', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.push(route.request().headers()['idempotency-key'])
    if (!first) return route.continue()
    first = false
    return route.abort()
  })
  await page.goto(`${base}/#/prizes/2`)
  await press('立即兑换')
  await page.locator('.sheet-foot .is-main:visible').click()
  await see('没有收到结果')
  await press('立即兑换')
  await page.locator('.sheet-foot .is-main:visible').click()
  await page.waitForURL(/redemptions\/1/)
  assert.equal(keys.length, 2)
  assert.equal(keys[0], keys[1])
})
test('a session that ended comes back to the same place', async () => {
  await mock({ signedIn: false })
  await page.goto(`${base}/#/me/password`)
  await page.reload()
  await page.waitForURL(/login\?next=/)
  await page.getByLabel('身份证号').fill('11010519491231002X')
  await page.getByLabel('密码', { exact: true }).fill('right-password-1')
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/me\/password/)
})

after(async () => {
  await context.close()
  server.close()
  assert.deepEqual(troubles, [])
})
