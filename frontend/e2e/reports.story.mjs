// A worker says that a question is wrong and is paid for it; a standard is superseded and its questions come back to their editor.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { base, desk, phone } from './browser.mjs'
import { people, signIn } from './demo.mjs'
import { hands } from './hands.mjs'

const CHAPTER = '岗位操作'
const SOURCE = '岗位安全操作规程'
const WRONG = `新规程改了 ${Date.now() % 100_000}`
let worker
let office
let page
let board
const atPhone = hands(() => page, 'worker')
const atDesk = hands(() => board, 'console')
const on = (where) => ({
  see: (text) => where.getByText(text, { exact: false }).locator('visible=true').first().waitFor(),
  press: (name) => where.getByRole('button', { name }).locator('visible=true').first().click(),
})
const follow = (name) => board.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name, exact: true }).click()
const points = async () => (await (await page.request.get('/api/points')).json()).balance

before(async () => {
  ;({ context: worker, page } = await phone())
  ;({ context: office, page: board } = await desk())
})
after(async () => {
  assert.deepEqual([...page.troubles, ...board.troubles], [])
  await worker.close()
  await office.close()
})

test('the company’s bank is in use', async () => {
  await atDesk.enter(people.organiser)
  const waiting = await (await board.request.get('/api/organiser/reviews?size=100')).json()
  const bank = waiting.items.find((each) => each.bankName === '酿造车间岗位安全题库')
  // Another story may have let it pass before.
  if (!bank) return
  const said = await board.request.post(`/api/organiser/reviews/${bank.bankId}/decision`, { headers: { 'X-Lianbing': 'web', Origin: base }, data: { approve: true, comment: '' } })
  assert.equal(said.ok(), true, await said.text())
})

test('a worker reports a question from practice, and cannot report it twice', async () => {
  const { see, press } = on(page)
  await signIn(page, people.brewer)
  await page.locator('.list-row', { hasText: CHAPTER }).click()
  await page.waitForURL(/practice\/sets/)
  await page.locator('.question-stem').waitFor()
  await press('纠错')
  await see('这道题哪里有问题')
  await atPhone.shown('report')
  await press('答案不对')
  await page.getByLabel('说一说').fill(WRONG)
  await press('提交纠错')
  await see('已提交纠错')
  await page.reload()
  await page.locator('.question-stem').waitFor()
  await press('纠错')
  await press('答案不对')
  await press('提交纠错')
  await see('您已经提交过这道题的纠错')
  // The way back closes the sheet, which takes its time: her list is opened afresh.
  await page.goto('about:blank')
  await page.goto('/#/me/reports')
  await see(WRONG)
  await see('等待处理')
  await atPhone.shown('reports')
})

test('the editor finds it in her task list; a refusal needs a reason, upheld it goes on to the question', async () => {
  const { see, press } = on(board)
  await atDesk.enter(people.editor)
  await follow('试题待办')
  await see(WRONG)
  await atDesk.shown('tasks')
  await board.locator('li', { hasText: WRONG }).getByRole('button', { name: '处理' }).click()
  const dialog = board.getByRole('dialog').locator('visible=true')
  await dialog.getByText('不属实', { exact: true }).click()
  await dialog.getByRole('button', { name: '确定' }).click()
  await see('不采纳时请告诉职工为什么')
  await atDesk.shown('tasks-dismiss')
  await dialog.getByText('属实，采纳').click()
  await dialog.getByLabel('给职工的答复').fill('您说得对，马上改')
  await atDesk.shown('tasks-uphold')
  await dialog.getByRole('button', { name: '确定' }).click()
  await board.waitForURL(/#\/questions\/\d+/)
  await follow('试题待办')
  await press('待改正')
  await see('停出中')
  await atDesk.shown('tasks-mend')
})

test('the points arrive, and her list says what became of it', async () => {
  const { see } = on(page)
  await page.goto('about:blank')
  await page.goto('/#/me/reports')
  await see('已采纳')
  await see('您说得对，马上改')
  for (const until = Date.now() + 15_000; (await points()) < 20; ) {
    assert.ok(Date.now() < until, 'no points came')
    await page.waitForTimeout(300)
  }
  await page.goto('/#/points')
  await see('试题纠错被采纳')
})

test('an administrator marks a source as superseded, and its questions come back to the editor', async () => {
  const { see, press } = on(board)
  await atDesk.enter(people.administrator)
  await follow('出处')
  await board.getByRole('searchbox', { name: '搜索名称' }).fill('安全生产法')
  await see('中华人民共和国安全生产法')
  await atDesk.shown('sources')
  await press('登记出处')
  const dialog = board.getByRole('dialog').locator('visible=true')
  await dialog.getByLabel('名称').fill(`公司《${SOURCE}》`)
  await dialog.getByText('标准', { exact: true }).click()
  await dialog.getByRole('button', { name: '登记出处' }).click()
  await board.waitForURL(/#\/sources\/\d+/)
  await board.getByRole('checkbox', { name: new RegExp(SOURCE) }).first().locator('xpath=ancestor::label').click()
  await press('确认所选 1 种写法')
  await see('岗位安全')
  await press('标为已废止')
  await dialog.getByText('核对完之前不再出这些题').click()
  await dialog.getByLabel('说明').fill('2026 年版已印发')
  await atDesk.shown('supersede')
  await dialog.getByRole('button', { name: '标为已废止' }).click()
  await see('已标为废止')
  await atDesk.shown('source')

  await atDesk.enter(people.editor)
  await follow('试题待办')
  await press('出处废止')
  await see('2026 年版已印发')
  await atDesk.shown('tasks-superseded')
  await press('仍然正确')
  await dialog.getByRole('textbox').fill('新版第 5 条沿用')
  await dialog.getByRole('button', { name: '仍然正确' }).click()
  await see('已核对')
})
