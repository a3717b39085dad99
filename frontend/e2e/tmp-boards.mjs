import { desk, phone } from './browser.mjs'
import { idNumber, people, PASSWORD, signIn } from './demo.mjs'
const part = process.argv[2]
const dir = '/tmp/bpics/'
if (part === 'console' || part === 'reveal') {
  const { context, page } = await desk(part === 'reveal' ? { viewport: { width: 1920, height: 1080 } } : {})
  await page.goto('/console/')
  await page.getByLabel('身份证号').fill(idNumber(people.organiser))
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).first().click()
  await page.getByRole('navigation', { name: '主菜单' }).waitFor()
  const { contest, round } = JSON.parse(process.argv[3])
  const shot = async (name, hash, ms = 2500) => { await page.goto('/console/#' + hash); await page.waitForTimeout(ms); await page.screenshot({ path: dir + name + '.png' }) }
  if (part === 'console') {
    await shot('board-person', `/contests/${contest}/board`)
    await shot('board-unit', `/contests/${contest}/board?kind=UNIT`)
    await page.evaluate(() => scrollTo(0, 99999)); await page.screenshot({ path: dir + 'board-unit-rules.png' })
    await shot('monitor', `/contests/${contest}/monitor`)
    await page.getByRole('button', { name: /^提问/ }).click(); await page.waitForTimeout(1500); await page.screenshot({ path: dir + 'inquiries.png' })
    const reply = page.getByRole('button', { name: '答复', exact: true }).first()
    if (await reply.count()) { await reply.click(); await page.waitForTimeout(600); await page.screenshot({ path: dir + 'reply.png' }); await page.keyboard.press('Escape') }
    await page.getByRole('button', { name: '按单位' }).click(); await page.waitForTimeout(1500); await page.screenshot({ path: dir + 'units.png' })
    await page.setViewportSize({ width: 1920, height: 1080 })
    await shot('screen-live', `/screen/${round}`)
  } else {
    await shot('screen-start', `/screen/${round}`, 4000)
    for (let i = 0; i < 8; i++) { await page.keyboard.press(' '); await page.waitForTimeout(300) }
    await page.waitForTimeout(800); await page.screenshot({ path: dir + 'screen-8.png' })
    await page.keyboard.press('ArrowRight'); await page.keyboard.press('ArrowRight'); await page.keyboard.press('ArrowRight'); await page.waitForTimeout(800); await page.screenshot({ path: dir + 'screen-10.png' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await shot('board-awaiting', `/contests/${contest}/board`)
    await shot('contest-page', `/contests/${contest}`)
  }
  console.log(page.troubles)
  await context.close()
} else {
  const { context, page } = await phone()
  await signIn(page, people.electrician)
  const { contest, round } = JSON.parse(process.argv[3])
  const shot = async (name, hash, ms = 2000) => { await page.goto('/#' + hash); await page.waitForTimeout(ms); await page.screenshot({ path: dir + name + '.png' }) }
  await shot('w-board', `/rounds/${round}/board`)
  await page.getByRole('button', { name: '单位', exact: true }).click(); await page.waitForTimeout(1500); await page.screenshot({ path: dir + 'w-unit.png' })
  await page.getByRole('button', { name: '名次怎么排' }).click(); await page.waitForTimeout(600); await page.screenshot({ path: dir + 'w-rules.png' })
  if (part === 'worker') {
    await shot('w-contest', `/contests/${contest}`)
    await page.getByText('我看懂了').click().catch(() => undefined)
    const go = async (name) => { const b = page.getByRole('button', { name, exact: true }); if (await b.count()) { await b.first().click(); await page.waitForTimeout(1200) } }
    await go('我要参加'); await go('开始答题')
    const dialog = page.getByRole('dialog').getByRole('button', { name: '开始答题' })
    if (await dialog.count()) await dialog.click()
    await go('继续答题')
    await page.waitForURL(/attempts/); await page.waitForTimeout(2500); await page.screenshot({ path: dir + 'w-attempt.png' })
    await page.getByRole('button', { name: /通知和提问/ }).click(); await page.waitForTimeout(700)
    await page.locator('#talk-text').fill('第 5 题的图看不清，能放大吗？'); await page.getByRole('button', { name: '提交问题' }).click(); await page.waitForTimeout(1500)
    await page.screenshot({ path: dir + 'w-talk.png' })
  }
  console.log(page.troubles)
  await context.close()
}
