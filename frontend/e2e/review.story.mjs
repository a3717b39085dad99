// A published question on two desks: its editor changes it, an organiser reads the change by keys and sends it back with a
// comment, the editor mends, it is approved, its history tells all of it; then the bank is offered to the city and goes out of use.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { desk } from './browser.mjs'
import { people } from './demo.mjs'
import { hands } from './hands.mjs'
import { upload } from './workbook.mjs'

const BANK = `酒库巡检 ${Date.now() % 10_000}`
const HEADER = ['题型', '题干', '选项A', '选项B', '选项C', '正确答案', '解析', '出处']
const single = (n, key = 'A', why = '静电火花能引燃酒精蒸气。') => ['单选题', `酒库巡检第 ${n} 问：进入库区前首先应当做什么？`, `释放静电 ${n}`, '打开手机', '直接进入', key, why, '企业安全规程']
const FIRST = [HEADER, ...[1, 2, 3, 4].map((n) => single(n))]
const CHANGED = [HEADER, single(1), single(2, 'B', '静电火花能引燃汽油。'), single(3), single(4), single(5)]
const MENDED = [HEADER, single(1), single(2, 'A', '人体静电的火花就能引燃酒精蒸气。'), single(3), single(4), single(5)]

let context
let page
let bankAddress
const { see, press, inDialog, shown, enter } = hands(() => page, 'review')
const side = (name) => page.getByRole('group', { name: '这道题的' }).getByRole('button', { name }).click()
async function give(rows, done) {
  await page.goto(bankAddress)
  await press('上传试题')
  await page.getByLabel('试题文件').setInputFiles(upload('巡检.xlsx', '题目', rows))
  await page.waitForURL(/imports\/\d+/)
  await press('看检查结果')
  await page.getByRole('button', { name: /^导入全部/ }).click()
  await see(done)
  await press('查看题库')
  await page.waitForURL(/#\/banks\/\d+$/)
}
async function send() {
  await press('送审')
  await inDialog('确认送审')
  await see('正在审核')
}
async function toReview() {
  await enter(people.organiser)
  await page.goto('/console/#/reviews')
  await page.getByRole('row', { name: new RegExp(BANK) }).getByRole('button', { name: '审核' }).click()
}
async function finish() {
  await press('完成审核')
  await inDialog('确认并通知送审人')
  await page.waitForURL(/#\/reviews$/)
}

before(async () => ({ context, page } = await desk()))
after(async () => {
  assert.deepEqual(page.troubles, [])
  await context.close()
})

test('a bank is told what to do next, and one press approves what is not looked at', async () => {
  await enter(people.editor)
  await press('新建题库')
  await page.getByRole('dialog').getByLabel('题库名称').fill(BANK)
  await page.getByRole('combobox', { name: '工种' }).locator('visible=true').first().click()
  await page.getByRole('option', { name: '白酒酿造工' }).locator('visible=true').first().click()
  await inDialog('新建题库')
  await page.waitForURL(/#\/banks\/\d+$/)
  bankAddress = page.url()
  await see('下一步：上传试题')
  await give(FIRST, '新增 4 题')
  await see('下一步：送审')
  await send()
  await toReview()
  await see('1 / 4')
  await press('其余全部通过')
  await shown('approve-rest')
  await inDialog('4 题判为通过')
  await see('已看 4 / 4 题')
  await finish()
})

test('a changed question is read by keys against the one in use, commented and sent back', async () => {
  await enter(people.editor)
  await page.goto(bankAddress)
  await see('已全部发布')
  await give(CHANGED, '新增 1 题，改动 1 题')
  await see('有 2 道题的修改还没有发布')
  await shown('bank-drafts')
  await send()
  await toReview()
  await see('1 / 2')
  await page.locator('del').filter({ hasText: '酒精蒸' }).or(page.locator('del').filter({ hasText: '酒精' })).first().waitFor()
  await page.locator('ins').filter({ hasText: '汽油' }).first().waitFor()
  await shown('diff')
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: '写意见' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('库里没有汽油，核对一下')
  await page.keyboard.press('Control+Enter')
  await see('1 条意见未解决')
  await page.evaluate(() => document.activeElement?.blur())
  await page.keyboard.press('r')
  await inDialog('退回')
  await see('请写明原因')
  await page.getByRole('dialog').getByLabel('要改什么').fill('答案和解析都不对')
  await shown('return')
  await page.keyboard.press('Control+Enter')
  await see('2 / 2')
  await page.evaluate(() => document.activeElement?.blur())
  await page.keyboard.press('a')
  await see('已看 2 / 2 题，通过 1，退回 1')
  await page.getByRole('group', { name: '按审核情况筛选' }).getByRole('button', { name: /已退回/ }).click()
  await see('1 / 1')
  await side(/意见/)
  await see('答案和解析都不对')
  await shown('threads')
  await press('完成审核')
  await see('有 1 道题的意见还没有解决')
  await see('1 题发布，1 题退回')
  await shown('finish')
  await inDialog('确认并通知送审人')
  await page.waitForURL(/#\/reviews$/)
})

test('the author finds the comments, answers, mends, and another look approves', async () => {
  await enter(people.editor)
  await page.goto('/console/#/messages')
  await page.getByRole('link', { name: '去我的题库' }).first().click()
  await page.getByRole('link', { name: BANK }).click()
  await see('下一步：按意见修改')
  await press('看是哪些题')
  await shown('waiting')
  await page.getByRole('list', { name: '要处理的试题' }).getByRole('link').first().click()
  await see('审核人退回了这道题')
  await see('库里没有汽油')
  const thread = page.getByRole('listitem').filter({ hasText: '库里没有汽油' })
  await thread.getByRole('button', { name: '回复' }).click()
  await page.getByRole('textbox', { name: '回复' }).fill('已改成酒精蒸气')
  await page.keyboard.press('Control+Enter')
  await see('已改成酒精蒸气')
  await shown('record')
  for (const text of ['库里没有汽油', '答案和解析都不对']) await page.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name: '标为已解决' }).click()
  await page.getByRole('button', { name: '标为已解决' }).waitFor({ state: 'detached' })
  await give(MENDED, '改动 1 题')
  await send()
  await toReview()
  await see('1 / 1')
  await page.locator('ins').filter({ hasText: '人体' }).first().waitFor()
  await page.keyboard.press('a')
  await see('已看 1 / 1 题，通过 1')
  await finish()
})

test('history names who did what, and any two versions are compared', async () => {
  await enter(people.editor)
  await page.goto(bankAddress)
  await page.getByRole('row', { name: /第 2 问/ }).getByRole('button').click()
  await page.getByRole('link', { name: '意见、历史和停用' }).click()
  await side('历史')
  const list = page.getByRole('list', { name: '历史' })
  await list.getByText('第 3 版 组云帆').first().waitFor()
  await list.getByText('退回').first().waitFor()
  await page.getByRole('combobox', { name: '旧版本' }).press('Enter')
  await page.getByRole('option', { name: /第 1 版/ }).locator('visible=true').click()
  await page.locator('ins').filter({ hasText: '人体' }).first().waitFor()
  await shown('history')
})

test('a question is taken out of use with a reason, and can come back only through a review', async () => {
  await press('停用这道题')
  await inDialog('确认停用')
  await see('请写明原因')
  await page.getByRole('dialog').getByLabel('原因').fill('规程已更新')
  await shown('retire')
  await inDialog('确认停用')
  await see('规程已更新')
  await press('恢复为草稿')
  await inDialog('恢复为草稿')
  await see('未发布')
})

test('a company offers its bank to the city; a refusal gives the reason, the bank stays in use', async () => {
  await page.goto(bankAddress)
  await see('只有本单位职工能练习')
  await press('申请向全市开放')
  await page.getByRole('dialog').getByText('本单位同意向全市开放').click()
  await shown('offer')
  await inDialog('提交申请')
  await see('等市总工会答复')
  await enter(people.organiser)
  await page.goto('/console/#/reviews/city-offers')
  await page.getByRole('row', { name: new RegExp(BANK) }).getByRole('button', { name: '不同意' }).click()
  await inDialog('不同意')
  await see('请写明原因')
  await page.getByRole('dialog').getByLabel('原因').fill('与市里已有题库重复')
  await shown('decline')
  await inDialog('不同意')
  await see('没有等待答复的申请')
  await page.getByRole('link', { name: '单位题库' }).click()
  await page.getByRole('row', { name: new RegExp(BANK) }).getByRole('button', { name: '管理' }).click()
  await see('只有本单位职工能练习')
  await shown('manage')
  await inDialog('停用题库')
  await page.getByRole('dialog').locator('visible=true').getByLabel('原因').fill('并入新题库')
  await inDialog('确认停用')
  await see('已停用')
})
