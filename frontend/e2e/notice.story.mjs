// Who goes on from a closed round, against the service as it ships: the list, the check of one person, the public notice,
// a worker's objection, the organiser's answer with its replacement, and the trial of another rule.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { accessible, desk, fitsWidth, phone, picture } from './browser.mjs'
import { idNumber, PASSWORD, people, signIn } from './demo.mjs'

const CONTEST = '安全用电知识竞赛'
let table
let hand
let desktop
let pocket
const see = (page, text) => page.getByText(text, { exact: false }).locator('visible=true').first().waitFor()
const press = (page, name) => page.getByRole('button', { name, exact: true }).locator('visible=true').first().click()
const inDialog = (name) => desktop.getByRole('dialog').locator('visible=true').getByRole('button', { name, exact: true }).click()
async function shown(page, name) {
  await page.waitForTimeout(350)
  await picture(page, name)
  await accessible(page, name)
  await fitsWidth(page, name)
}

before(async () => {
  ;({ context: table, page: desktop } = await desk())
  ;({ context: hand, page: pocket } = await phone())
})
after(async () => {
  assert.deepEqual([...desktop.troubles, ...pocket.troubles], [])
  await table.close()
  await hand.close()
})

test('the organiser makes the list of a closed round, and everybody on it has a reason', async () => {
  await desktop.goto('/console/')
  await desktop.getByLabel('身份证号').fill(idNumber(people.organiser))
  await desktop.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await press(desktop, '登录')
  await desktop.getByRole('link', { name: '竞赛管理' }).first().click()
  await desktop.getByRole('link', { name: CONTEST }).first().click()
  await desktop.getByRole('link', { name: /^晋级名单/ }).first().click()
  await shown(desktop, 'notice-before')
  await press(desktop, '生成拟晋级名单')
  await see(desktop, '请逐人核对资格')
  await see(desktop, '本单位晋级人数已满')
  await shown(desktop, 'notice-proposed')
})

test('whoever fails the check is taken off after her replacement is seen', async () => {
  await press(desktop, '审查不通过')
  await desktop.getByRole('dialog').getByText('晋级人数：').waitFor()
  await desktop.getByRole('textbox', { name: '原因' }).fill('特种作业操作证已过期')
  await shown(desktop, 'notice-exclude')
  await inDialog('确认变动')
  await see(desktop, '原因：特种作业操作证已过期')
})

test('the notice goes up, and a worker reads it on her phone and objects', async () => {
  await press(desktop, '开始公示')
  await inDialog('开始公示')
  await see(desktop, '个工作日（含今天）')
  await shown(desktop, 'notice-up')
  await signIn(pocket, people.electrician)
  await pocket.goto('/#/contests')
  await pocket.getByText(CONTEST).first().click()
  await pocket.getByRole('link', { name: '看晋级公示' }).click()
  await see(pocket, '姓名部分隐去')
  await shown(pocket, 'notice-phone')
  await pocket.getByRole('button', { name: /提出异议：第 2 名/ }).click()
  await pocket.getByLabel('异议内容').fill('此人已于上月调离本市，不符合参赛条件。')
  await shown(pocket, 'notice-phone-object')
  await press(pocket, '提交异议')
  await see(pocket, '处理中')
})

test('the organiser upholds it, sees who moves up, and the notice says so in public', async () => {
  await desktop.reload()
  await press(desktop, '答复')
  await desktop.getByRole('dialog').getByText('采纳', { exact: true }).first().click()
  await desktop.getByRole('dialog').getByText('同时判', { exact: false }).click()
  await desktop.getByRole('dialog').getByText('晋级人数：').waitFor()
  await desktop.getByRole('textbox', { name: '答复' }).fill('经核实情况属实。')
  await shown(desktop, 'notice-answer')
  await inDialog('采纳')
  await see(desktop, '已答复，本人会收到消息')
  await pocket.reload()
  await see(pocket, '公示后的变动')
  await see(pocket, '经核实情况属实')
  await shown(pocket, 'notice-phone-moved')
})

test('a list is not sealed before its days are over', async () => {
  assert.equal(await desktop.getByRole('button', { name: '封存最终名单' }).isDisabled(), true)
})

test('another rule is tried on the same results beside the one they had', async () => {
  await desktop.goto('/console/#/contests')
  await desktop.getByRole('link', { name: CONTEST }).first().click()
  await press(desktop, '成绩')
  await press(desktop, '规则试算')
  await press(desktop, '试算')
  await see(desktop, '按试算规则晋级')
  await shown(desktop, 'notice-trial')
})

test('the working calendar holds this year, and says that the next is missing', async () => {
  await desktop.goto('/console/#/calendar?year=2026')
  await see(desktop, '国庆节调休')
  await shown(desktop, 'notice-calendar')
  await press(desktop, '下一年')
  await see(desktop, '2027 年的放假安排还没有登记')
})
