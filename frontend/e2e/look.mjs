// Takes a picture of each page of the worker's entry and runs axe on it. Usage: node e2e/look.mjs <outDir> [--dark] [--width=375] [--zoom=1] [--no-axe] [only…]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { server } from '../mocks/server.mjs'

const args = process.argv.slice(2)
const flag = (name, otherwise) => args.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise
const out = args.find((a) => !a.startsWith('--')) ?? join(tmpdir(), 'look')
const only = args.filter((a) => !a.startsWith('--')).slice(1)
const width = Number(flag('width', 375))
const zoom = Number(flag('zoom', 1))
mkdirSync(out, { recursive: true })

const base = `http://localhost:${process.env.PORT ?? 5199}`
const browser = await chromium.launchPersistentContext(join(tmpdir(), `look-${process.pid}`), {
  executablePath: '/usr/bin/chromium', headless: true, isMobile: true, hasTouch: true, locale: 'zh-CN', viewport: { width, height: 812 }, deviceScaleFactor: 1,
  colorScheme: args.includes('--dark') ? 'dark' : 'light',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const mock = (body) => fetch(`${base}/mock`, { method: 'POST', body: JSON.stringify(body) })
const click = (text) => (page) => page.getByText(text, { exact: false }).first().click()
const button = (name) => (page) => page.getByRole('button', { name }).first().click()
/** name, route, steps before the picture, mock state */
const scenes = [
  ['login', '/login', [], { signedIn: false }], ['login-wrong', '/login', [(p) => p.getByLabel('身份证号').fill('123'), button('登录')], { signedIn: false }],
  ['login-refused', '/login', [(p) => p.getByLabel('身份证号').fill('11010519491231002X'), (p) => p.getByLabel('密码', { exact: true }).fill('wrong'), button('登录')], { signedIn: false }],
  ['activate', '/activate', [], { signedIn: false }], ['activate-who', '/activate', [click('我已看懂')], { signedIn: false }], ['help', '/help', [], { signedIn: false }],
  ['practice', '/practice', []], ['practice-empty', '/practice', [], { empty: true }], ['practice-fail', '/practice', [], { fail: 503 }],
  ['trade-sheet', '/practice', [(p) => p.locator('.hero-trade').click()]],
  ['set', '/practice/sets/12', []], ['set-right', '/practice/sets/12', [click('迅速切断电源')]], ['set-wrong', '/practice/sets/12', [click('用水泼醒')]],
  ['set-multiple', '/practice/sets/12', [button('下一题'), click('停电'), click('验电')]], ['set-blank', '/practice/sets/12', [button('上一题')]], ['set-truth', '/practice/sets/12', [button('下一题'), button('下一题')]],
  ['set-order', '/practice/sets/12', [click('断开电源'), click('用合格的验电器')], { position: 57 }], ['set-order-judged', '/practice/sets/12', [click('断开电源'), click('用合格的验电器'), click('悬挂'), click('在可能来电'), button('提交')], { position: 57 }],
  ['set-match', '/practice/sets/12', [(p) => p.locator('.matching-letter').nth(2).click(), (p) => p.locator('.matching-letter').nth(4).click(), button('提交')], { position: 58 }], ['set-match-open', '/practice/sets/12', [(p) => p.locator('.matching-letter').nth(2).click()], { position: 58 }],
  ['set-case', '/practice/sets/12', [], { position: 59 }], ['set-case-judged', '/practice/sets/12', [click('250 W'), (p) => p.getByRole('button', { name: '错', exact: true }).click(), (p) => p.getByLabel('第 1 空').fill('48'), button('提交')], { position: 59 }], ['set-zoom', '/practice/sets/12', [button(/放大看/)], { position: 59 }],
  ['set-own', '/practice/sets/12', [(p) => p.getByLabel('您的回答').fill('先断电，再看他有没有呼吸，打 120。'), button('对照参考答案')], { position: 60 }],
  ['report', '/practice/sets/12', [button('纠错')]], ['report-said', '/practice/sets/12', [button('纠错'), click('答案不对'), (p) => p.getByLabel('说一说').fill('按新规程应该选甲'), button('提交纠错')]], ['report-refused', '/practice/sets/12', [button('纠错'), click('答案不对'), button('提交纠错')], { reported: true }],
  ['wrong-report', '/practice/wrong', [button('看答案和解析'), button('纠错')]], ['paper-report', '/attempts/99/paper', [button('纠错')]],
  ['reports', '/me/reports', []], ['reports-empty', '/me/reports', [], { empty: true }], ['reports-fail', '/me/reports', [], { fail: 503 }],
  ['wrong', '/practice/wrong', []], ['wrong-open-case', '/practice/wrong', [(p) => p.getByRole('button', { name: '看答案和解析' }).last().click()]], ['wrong-open', '/practice/wrong', [button('看答案和解析')]], ['wrong-empty', '/practice/wrong', [], { empty: true }], ['wrong-confirm', '/practice/wrong', [button('移出错题本')]],
  ['review', '/practice/review', []], ['review-none', '/practice/review', [], { empty: true }], ['next', '/practice/next', []], ['next-how', '/practice/next', [button('怎么算的')]], ['favourites', '/practice/favourites', []], ['favourites-empty', '/practice/favourites', [], { empty: true }], ['calendar', '/practice/calendar', []],
  ['wrong-note', '/practice/wrong', [button('改笔记')]], ['display', '/me/display', []], ['display-elder', '/me/display', [button('长辈版')]],
  ['contests', '/contests', []], ['contests-empty', '/contests', [], { empty: true }], ['contest-running', '/contests/1', []], ['contest-announced', '/contests/2', []], ['contest-finished', '/contests/3', []], ['contest-start', '/contests/1', [button('开始答题')]],
  ['attempt', '/contests/1', [button('开始答题'), (p) => p.locator('.sheet-foot .is-main').click(), (p) => p.waitForURL(/attempts/), click('迅速切断电源'), button('标记')], { reset: true }],
  ['attempt-sheet', '/attempts/99', [button(/答题卡/)]], ['attempt-waiting', '/attempts/99', [click('用水泼醒')], { saveFails: true }], ['attempt-submit', '/attempts/99', [button(/答题卡/), (p) => p.locator('.sheet-foot .is-main').click(), (p) => p.waitForTimeout(400)]], ['attempt-other', '/attempts/99', [], { otherDevice: true }],
  ['draw', '/rounds/10/draw', []], ['draw-checked', '/rounds/10/draw', [button('重算'), (p) => p.getByText('核验通过').waitFor()]], ['result', '/attempts/99/result', []], ['result-waiting', '/attempts/99/result', [], { released: false }], ['paper', '/attempts/99/paper', []],
  ['boards', '/boards', []], ['boards-ties', '/boards', [button('同分怎么排')]], ['boards-empty', '/boards', [], { empty: true }],
  ['points', '/points', []], ['points-rules', '/points', [button('积分规则')]], ['prizes', '/prizes', []], ['prize', '/prizes/2', []], ['prize-out', '/prizes/4', []], ['prize-confirm', '/prizes/2', [button('立即兑换')]],
  ['redemptions', '/redemptions', []], ['redemption', '/redemptions/1', []], ['redemption-done', '/redemptions/3', []], ['redemption-cancelled', '/redemptions/4', []],
  ['keeper', '/keeper', []], ['keeper-pickup', '/keeper/482913057264', []], ['keeper-done', '/keeper/482913057264', [button('确认发放')]], ['keeper-undo', '/keeper/482913057264', [button('撤销发放')]], ['keeper-unknown', '/keeper/0', []],
  ['me', '/me', []], ['logout', '/me', [button('退出登录')]], ['messages', '/me/messages', []], ['accesses', '/me/accesses', []], ['password', '/me/password', []],
]
let bad = 0
for (const [name, route, steps, state] of scenes) {
  if (only.length && !only.some((o) => name.startsWith(o))) continue
  await mock({ signedIn: true, empty: false, fail: 0, saveFails: false, otherDevice: false, released: true, reported: false, position: 37, ...state })
  const page = await browser.newPage()
  const complaints = []
  page.on('console', (m) => m.type() === 'error' && !/Failed to load resource/.test(m.text()) && complaints.push(m.text()))
  page.on('pageerror', (e) => complaints.push(e.message))
  try {
    await page.goto(`${base}/#${route}`)
    if (zoom !== 1) await page.evaluate((z) => (document.documentElement.style.fontSize = `${z * 100}%`), zoom)
    await page.waitForLoadState('networkidle')
    for (const step of steps) { await step(page); await page.waitForTimeout(250) }
    await page.waitForTimeout(350)
    await page.screenshot({ path: join(out, `${name}.png`) })
    if (args.includes('--full')) await page.screenshot({ path: join(out, `${name}-full.png`), fullPage: true })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (sideways > 0) complaints.push(`scrolls ${sideways}px sideways`)
    const small = await page.evaluate(() => [...document.querySelectorAll('button, a[href], input')].filter((e) => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 && (r.height < 40 || r.width < 40) && !e.closest('p > a') && e.type !== 'checkbox' }).map((e) => `${e.className || e.tagName} ${Math.round(e.getBoundingClientRect().width)}×${Math.round(e.getBoundingClientRect().height)}`))
    if (small.length) complaints.push(`small targets: ${small.join(', ')}`)
    // Tall, so that nothing lies behind the fixed bar at the foot only because it is not scrolled to yet.
    if (!args.includes('--no-axe')) await page.setViewportSize({ width, height: 2400 })
    const violations = args.includes('--no-axe') ? [] : (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations
    for (const v of violations) complaints.push(`axe ${v.impact} ${v.id}: ${v.nodes.map((n) => `${n.target} ${n.any[0]?.message ?? ''}`).join(' | ')}`)
  } catch (error) {
    complaints.push(String(error.message).split('\n')[0])
    await page.screenshot({ path: join(out, `${name}.png`) })
  }
  if (complaints.length) { bad += 1; console.log(`✗ ${name}\n   ${complaints.join('\n   ')}`) }
  await page.close()
}
console.log(bad ? `${bad} scenes with complaints` : `all scenes clean (${scenes.length})`)
await browser.close()
server.close()
process.exitCode = bad ? 1 : 0
