// Awards from the plan to the certificate: the organiser sets, passes somebody over, confirms, withdraws; anybody verifies.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { desk, phone, accessible, fitsWidth, picture } from './browser.mjs'
import { people } from './demo.mjs'
import { hands } from './hands.mjs'

let context
let page
const { see, press, inDialog, shown, enter } = hands(() => page, 'awards')
const row = (n) => page.getByRole('table', { name: '获奖名单' }).getByRole('row').nth(n)
let number

before(async () => ({ context, page } = await desk()))
after(async () => {
  assert.deepEqual(page.troubles, [])
  await context.close()
})

test('the organiser sets awards and sees at once who gets them', async () => {
  await enter(people.organiser)
  await page.goto('/console/#/contests')
  await page.getByRole('row', { name: /已结束/ }).first().getByRole('link', { name: '成绩' }).click()
  await press('奖项与证书')
  await see('这是系统给出的参考设置')
  await press('保存设置')
  await see('奖项设置已保存')
  await row(1).getByText('一等奖').waitFor()
  await shown('plan')
})

test('whoever is passed over keeps her place, and the next one moves up', async () => {
  const second = await row(2).locator('strong').textContent()
  await row(1).getByRole('button', { name: '不参评' }).click()
  await page.getByRole('textbox', { name: '原因' }).fill('裁判员不参加评奖')
  await inDialog('不参评')
  await row(1).getByText('裁判员不参加评奖').waitFor()
  assert.equal(await row(2).locator('strong').textContent(), second)
  await row(2).getByText('一等奖').waitFor()
  await shown('passed-over')
})

test('confirmed, the list stands and the certificates can be downloaded', async () => {
  await press('确认获奖名单')
  await shown('confirm')
  await inDialog('确认，生成证书')
  await see('获奖名单已确认')
  number = await row(2).getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).textContent()
  const coming = page.waitForEvent('download')
  await press('下载全部证书')
  const file = readFileSync(await (await coming).path())
  assert.equal(file.subarray(0, 5).toString(), '%PDF-')
  await shown('fixed')
})

test('anybody who scans the code reads that it is valid, and after the withdrawal why it is not', async () => {
  const { context: hand, page: scanned } = await phone()
  await scanned.goto(`/c/${number.replaceAll('-', '')}`)
  await scanned.getByText('证书有效').waitFor()
  assert.match(await scanned.locator('main').textContent(), /.\*/)
  await accessible(scanned, 'certificate')
  await fitsWidth(scanned, 'certificate')
  await picture(scanned, 'awards-certificate')

  await row(2).getByRole('button', { name: '撤销证书' }).click()
  await page.getByRole('textbox', { name: '原因' }).fill('成绩更正')
  await inDialog('撤销证书')
  await see('证书已撤销')
  await scanned.reload()
  await scanned.getByText('成绩更正').waitFor()
  await picture(scanned, 'awards-certificate-withdrawn')
  await scanned.goto('/c/ZZZZZZZZZZZZZZZZ')
  await scanned.getByText('没有这个编号的证书').waitFor()
  assert.deepEqual(scanned.troubles, [])
  await hand.close()
})
