// An editor at her desk with the questions of a bank: found by keyboard, edited, changed in bulk and taken back, a contradiction settled, a file taken out.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { desk } from './browser.mjs'
import { people } from './demo.mjs'
import { hands } from './hands.mjs'

const MARK = `甑${Date.now() % 100_000}`
const BANK = `接酒题 ${MARK}`
const facts = { level: 5, difficulty: 'EASY', chapter: '接酒', pinned: false, prompts: [], parts: [], use: 'ANY', knowledge: [], rationale: '按工艺规程操作。', source: '公司《工艺规程》' }
const single = (stem, options, right) => ({ ...facts, type: 'SINGLE', stem, options, key: { options: [right] } })
const OPTIONS = ['先摘酒头', '先摘酒尾', '先停汽', '先加水']
const QUESTIONS = [
  single(`${MARK}流酒开始时应当先做什么？`, OPTIONS, 0),
  single(`${MARK}流酒开始时，应当先做什么？`, [...OPTIONS.slice(0, 3), '先加清水'], 1),
  { ...facts, type: 'TRUE_FALSE', stem: `${MARK}接酒温度越高越好。`, options: [], key: { truth: false } },
  { ...facts, type: 'FILL_IN_BLANK', stem: `${MARK}接酒温度一般控制在____℃左右。`, options: [], key: { blanks: [{ accepted: ['25', '二十五'], tolerance: 5 }] } },
  { ...facts, type: 'ORDERING', stem: `${MARK}把这几步排好。`, options: ['装甑', '上汽', '摘酒'], key: { options: [0, 1, 2] } },
]

let context
let page
let bankId
const { see, press, inDialog, shown, enter } = hands(() => page, 'questions')
const field = (name) => page.getByRole('textbox', { name, exact: true })
const current = () => page.locator('li[aria-current="true"]')
const posted = (path, body) =>
  page.evaluate(
    async ([url, sent]) => (await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Lianbing': 'web' }, body: JSON.stringify(sent) })).json(),
    [path, body],
  )
async function search(words) {
  await page.goto('/console/#/questions')
  await page.getByRole('status').filter({ hasText: '找到' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.waitForURL(/query=/)
}

before(async () => {
  ;({ context, page } = await desk())
  await enter(people.editor)
  await page.waitForURL(/#\/banks$/)
  const trades = await page.evaluate(async () => (await fetch('/api/trades?page=0&size=1')).json())
  bankId = (await posted('/api/editor/banks', { name: BANK, tradeId: trades.items[0].id })).id
  for (const question of QUESTIONS) assert.ok((await posted(`/api/editor/banks/${bankId}/questions`, question)).question, question.stem)
})
after(async () => {
  assert.deepEqual(page.troubles, [])
  await context.close()
})

test('a search by keyboard stands in the address, and a reload keeps it', async () => {
  await search(MARK)
  await see('找到 5 题')
  await page.keyboard.press('j')
  await current().getByText('应当先做什么').waitFor()
  await shown('search')
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('上一题、下一题').waitFor()
  await shown('keys')
  await inDialog('知道了')
  await page.getByLabel('题型').selectOption('TRUE_FALSE')
  await see('找到 1 题')
  await page.reload()
  await see('找到 1 题')
  assert.match(decodeURIComponent(page.url()), new RegExp(`query=${MARK}.*type=TRUE_FALSE|type=TRUE_FALSE.*query=${MARK}`))
  await page.getByLabel('搜索题干、选项、解析').fill('没有这样的题目呀')
  await see('没有符合条件的内容')
})

test('a question is edited by keyboard, its faults stand where they belong, and the save can be taken back', async () => {
  await search(MARK)
  await see('找到 5 题')
  await page.keyboard.press('e')
  await page.waitForURL(/#\/questions\/\d+.*edit=1/)
  await field('选项 B').fill('先摘酒头')
  await page.keyboard.press('Control+s')
  await see('选项 B 和前面的选项相同')
  await shown('fault')
  await field('选项 B').fill('先掐头去尾')
  await page.getByRole('article').getByText('先掐头去尾').waitFor()
  await page.keyboard.press('Control+s')
  await see('已保存为草稿')
  await shown('saved')
  await press('撤销这次保存')
  await see('已恢复到保存之前')
  assert.equal(await field('选项 B').inputValue(), '先摘酒尾')
  await field('解析').fill('还没有保存的话')
  await page.locator('h1').focus()
  await page.keyboard.press('Control+ArrowRight')
  await see('内容还没有保存')
  await inDialog('放弃修改并离开')
  await see('第 2 题')
})

test('somebody else was faster: what was typed stays, and one can choose', async () => {
  const id = Number(/questions\/(\d+)/.exec(page.url())[1])
  const form = await page.evaluate(async (question) => (await fetch(`/api/editor/questions/${question}`)).json(), id)
  await field('解析').fill('我写的解析')
  await page.evaluate(
    async ([question, sent]) => fetch(`/api/editor/questions/${question}`, { method: 'PUT', headers: { 'Content-Type': 'application/json', 'X-Lianbing': 'web' }, body: JSON.stringify(sent) }),
    [id, { revisionId: form.revisionId, form: { ...form.form, rationale: '别人写的解析' } }],
  )
  await page.keyboard.press('Control+s')
  await see('别人改过这道题')
  await shown('conflict')
  assert.equal(await field('解析').inputValue(), '我写的解析')
  await press('用我的覆盖')
  await inDialog('用我的覆盖')
  await see('已保存为草稿')
})

test('a new question is written into a bank', async () => {
  // The question before is still on the page for a moment, and has the same fields.
  await page.goto('about:blank')
  await page.goto(`/console/#/banks/${bankId}/questions/new`)
  await page.getByLabel('题型').selectOption('FILL_IN_BLANK')
  await field('题干').fill(`${MARK}酒度用____表示，单位是____。`)
  await field('第 1 空').fill('酒精度\n度数')
  await field('第 2 空').fill('%vol')
  await page.getByLabel('章节').fill('接酒')
  await shown('new')
  await page.keyboard.press('Control+s')
  await see('已写入题库')
})

test('many are changed at once, counted before, and taken back', async () => {
  await search(MARK)
  await see('找到 6 题')
  await page.keyboard.press('x')
  await see('已选 1 题')
  await press('选中找到的全部 6 题')
  await see('已选找到的全部 6 题')
  await page.getByLabel('改什么').selectOption('level')
  await page.getByLabel('改为').selectOption('4')
  await shown('bulk')
  await press('看看会改多少')
  await see('6 题会改动')
  await inDialog('确认修改 6 题')
  await see('已改 6 题')
  await page.locator('main ol').getByText('中级工').first().waitFor()
  await press('撤销')
  await see('已撤销')
  await page.locator('main ol').getByText('初级工').first().waitFor()
})

test('a contradiction is named with the bank, shown side by side, and settled', async () => {
  await page.goto(`/console/#/banks/${bankId}`)
  await see('有 1 对题问的一样、答案却不同')
  await page.getByRole('link', { name: '逐对处理' }).click()
  await see('答案矛盾')
  await shown('contradiction')
  await page.getByRole('button', { name: '停用右边这题' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('按规程先摘酒头')
  await inDialog('停用')
  await see('没有挡住发布的题')
  await shown('settled')
})

test('a file is taken out, and it is a workbook', async () => {
  await page.goto(`/console/#/banks/${bankId}`)
  await press('导出')
  await page.getByRole('dialog').getByText('共 5 题').waitFor()
  await shown('export')
  const coming = page.waitForEvent('download')
  await inDialog('下载文件')
  const file = await coming
  assert.match(file.suggestedFilename(), /\.xlsx$/)
  const bytes = readFileSync(await file.path())
  assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\x03\x04')
  assert.ok(bytes.includes('xl/workbook.xml'))
  await press('导出')
  await page.getByRole('radio', { name: /GIFT/ }).check()
  await see('这种格式放不下')
})
