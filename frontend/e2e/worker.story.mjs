// A worker's day on her phone, against the service as it ships: first login, practice, a contest, points, a prize.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { accessible, fitsWidth, phone, picture } from './browser.mjs'
import { CODE, idNumber, NOBODY, people, signIn } from './demo.mjs'

const NEW_PASSWORD = 'qu-niang-2026-ok'
let context
let page
const see = (text) => page.getByText(text, { exact: false }).locator('visible=true').first().waitFor()
const press = (name) => page.getByRole('button', { name }).locator('visible=true').first().click()
async function shown(name) {
  await page.waitForTimeout(250)
  await picture(page, `worker-${name}`)
  await accessible(page, name)
  await fitsWidth(page, name)
}

before(async () => ({ context, page } = await phone()))
after(async () => {
  assert.deepEqual(page.troubles, [])
  await context.close()
})

test('a stranger and a wrong password are told the same, with whom to call', async () => {
  const told = []
  for (const number of [NOBODY, idNumber(people.electrician)]) {
    await page.goto('/#/login')
    await page.reload()
    await page.getByLabel('身份证号').fill(number)
    await page.getByLabel('密码', { exact: true }).fill('certainly-wrong-1')
    await press('登录')
    await see('拨打电话')
    told.push(await page.getByRole('alert').first().innerText())
  }
  assert.equal(told[0], told[1])
  await shown('login-refused')
})

test('the first login: notice, code, own password', async () => {
  await page.goto('/#/activate')
  await see('我们怎么用您的信息')
  await shown('activate')
  await press('我已看懂')
  await page.getByLabel('身份证号').fill(idNumber(people.newcomer))
  await page.getByLabel('激活码').fill(CODE)
  await press('下一步')
  await page.getByLabel('设置密码', { exact: true }).fill(NEW_PASSWORD)
  await page.getByLabel('再输一遍').fill(NEW_PASSWORD)
  await press('完成激活')
  await page.waitForURL(/#\/practice/)
  await see('按章节练')
  await shown('practice')
})

test('practice: judged at once, with the reason, and the place is kept', async () => {
  await page.getByRole('button', { name: /顺序练习/ }).click()
  await page.waitForURL(/practice\/sets/)
  await page.locator('.question-stem').waitFor()
  const first = await page.locator('.question-stem').innerText()
  await answerShown()
  await see('解析')
  await shown('judged')
  await press('下一题')
  await page.getByText(first).waitFor({ state: 'detached' })
  const second = await page.locator('.question-stem').innerText()
  await page.goto('/#/practice')
  await see('继续第 2 题')
  await page.locator('.hero-go').click()
  await page.locator('.question-stem').waitFor()
  assert.equal(await page.locator('.question-stem').innerText(), second)
})

/** Answers whatever kind of question is on the screen. */
async function answerShown() {
  const blanks = page.locator('.question-blank input')
  if ((await blanks.count()) > 0) {
    for (const blank of await blanks.all()) await blank.fill('1')
  } else await page.locator('.option').first().click()
  const submit = page.getByRole('button', { name: '提交', exact: true })
  if (await submit.isVisible()) await submit.click()
}

test('a contest: rules, consent, answers saved, a reload in the middle, the result', async () => {
  await page.goto('/#/contests')
  const running = page.locator('.tile.is-running').first()
  await running.waitFor()
  await shown('contests')
  await running.click()
  await see('规则')
  await page.getByLabel('规则我看懂了').check()
  await press('我要参加')
  await see('报名成功')
  await shown('contest')
  await press('开始答题')
  await page.locator('.sheet:visible').getByRole('button', { name: '开始答题' }).click()
  await page.waitForURL(/attempts\/\d+$/)
  await answerAttempt()
  await see('已保存')
  await shown('attempt')
  await press('下一题')
  await answerAttempt()
  await see('已保存')
  await page.reload()
  await page.getByRole('button', { name: /答题卡 2\// }).waitFor()
  await press(/答题卡/)
  await shown('answer-sheet')
  await page.locator('.sheet:visible').getByRole('button', { name: '交卷' }).click()
  await see('题未答')
  await page.locator('.sheet', { hasText: '交卷后不能再改' }).getByRole('button', { name: '交卷' }).click()
  await page.waitForURL(/result/)
  await see('交卷时间')
  await shown('result')
})

async function answerAttempt() {
  await page.locator('.question-stem').waitFor()
  const blanks = page.locator('.question-blank input')
  if ((await blanks.count()) > 0) for (const blank of await blanks.all()) await blank.fill('1')
  else await page.locator('.option').first().click()
}

test('points and boards say where she stands', async () => {
  await page.goto('/#/points')
  await see('积分明细')
  await shown('points')
  await page.goto('/#/boards')
  await page.locator('.board-mine').waitFor()
  assert.equal(await page.locator('.board-row, .podium-place').count() > 0, true)
  await shown('boards')
})

test('a prize: redeemed, handed over once by the keeper, taken back with a reason', async () => {
  await page.goto('/#/me')
  await page.reload()
  await press('退出登录')
  await page.locator('.sheet:visible').getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/login/)
  await signIn(page, people.electrician)
  await page.goto('/#/prizes')
  await page.locator('.wall-card').first().waitFor()
  await shown('prizes')
  await page.locator('.wall-card').first().click()
  await press('立即兑换')
  await page.locator('.sheet:visible').getByRole('button', { name: '立即兑换' }).click()
  await page.waitForURL(/redemptions\/\d+/)
  await see('领取码')
  await page.locator('.voucher img').evaluate((image) => image.decode())
  await shown('redemption')
  const digits = (await page.locator('.voucher-digits strong').innerText()).replace(/\s/g, '')

  const counter = await phone()
  await signIn(counter.page, people.keeper)
  await counter.page.goto('/#/keeper')
  await counter.page.getByLabel('领取码').fill(digits)
  await counter.page.getByRole('button', { name: '查一下' }).click()
  await counter.page.getByRole('button', { name: '确认发放' }).waitFor()
  await picture(counter.page, 'worker-keeper')
  await accessible(counter.page, 'keeper')
  await counter.page.getByRole('button', { name: '确认发放' }).click()
  await counter.page.getByText('已发放').first().waitFor()
  await page.reload()
  await see('已领取')
  await counter.page.getByRole('button', { name: '撤销发放' }).click()
  await counter.page.getByLabel('原因').fill('拿错了颜色')
  await counter.page.locator('.sheet:visible').getByRole('button', { name: '撤销发放' }).click()
  await counter.page.getByRole('button', { name: '确认发放' }).waitFor()
  assert.deepEqual(counter.page.troubles, [])
  await counter.context.close()
})

test('cancelling gives the points back', async () => {
  await page.reload()
  await press('取消兑换')
  await page.locator('.sheet:visible').getByRole('button', { name: '取消兑换' }).click()
  await see('已取消')
})
