// Takes a picture of each page of the console, runs axe on it, and fails on a serious finding, a script error or a broken CSP.
// Usage: node e2e/console-look.mjs <outDir> [--dark] [--width=1440] [--zoom=1] [only…]; needs a build (npm run build).
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { base, server } from '../mocks/console.mjs'

const args = process.argv.slice(2)
const flag = (name, otherwise) => args.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise
const words = args.filter((a) => !a.startsWith('--'))
const out = words[0] ?? join(tmpdir(), 'console-look')
const only = words.slice(1)
mkdirSync(out, { recursive: true })

const browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'console-')), {
  executablePath: '/usr/bin/chromium', headless: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
  viewport: { width: Number(flag('width', 1440)), height: 900 }, colorScheme: args.includes('--dark') ? 'dark' : 'light',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const page = await browser.newPage()
const complaints = []
page.on('console', (m) => ['error', 'warning'].includes(m.type()) && !/Failed to load resource/.test(m.text()) && complaints.push(m.text().slice(0, 300)))
page.on('pageerror', (e) => complaints.push(`page error: ${e.message}`))
const button = (name) => page.getByRole('button', { name, exact: true }).first()
const inDialog = (name) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const step = (name) => [() => button(new RegExp(`${name}$`)).click()]

/** name: [who is signed in, route, steps before the picture] */
const scenes = {
  login: ['nobody', '/login'], 'login-faults': ['nobody', '/login', [() => button('登录').click()]], activate: ['nobody', '/login', [() => button('第一次使用？用激活码激活账号').click()]],
  setup: ['nobody', '/setup/abc'], 'setup-gone': ['nobody', '/setup/gone'],
  banks: ['both', '/banks'], 'bank-new': ['both', '/banks', [() => button('新建题库').click()]], bank: ['both', '/banks/1'], 'bank-review': ['both', '/banks/1', [() => button('送审').click()]],
  'bank-media': ['both', '/banks/1', [() => button('图片和音频').click()]],
  'bank-rename': ['both', '/banks/1', [() => button('改名').click()]],
  import: ['both', '/banks/1/import'], 'import-faults': ['both', '/banks/1/imports/5'], 'import-good': ['both', '/banks/1/imports/6'], 'import-done': ['both', '/banks/1/imports/7'],
  'import-confirm': ['both', '/banks/1/imports/5', [() => button('只导入没问题的 42 题').click()]], 'import-text': ['both', '/banks/1/import', [() => button('粘贴文字').click(), () => button('识别这些文字').click()]],
  'import-understood': ['both', '/banks/1/imports/5?step=understood'], 'import-twice': ['both', '/banks/1/imports/5?step=understood', [() => page.getByLabel('G 列（为什么）当作').selectOption('key')]],
  'import-reading': ['both', '/banks/1/imports/8'], 'import-committing': ['both', '/banks/1/imports/9'], 'import-failed': ['both', '/banks/1/imports/10'], 'import-lasting': ['both', '/banks/1/imports/11'],
  'import-edit': ['both', '/banks/1/imports/5', [() => button('自己改').click()]], 'import-kind': ['both', '/banks/1/imports/5', [() => page.getByRole('button', { name: /不认识的题型/ }).click()]],
  'bank-waiting': ['both', '/banks/1', [() => button('看是哪些题').click()]], 'bank-offer': ['both', '/banks/2', [() => button('申请向全市开放').click()]],
  reviews: ['both', '/reviews'], review: ['both', '/reviews/3'], 'review-comments': ['both', '/reviews/3', [() => page.keyboard.press('c')]], 'review-return': ['both', '/reviews/3', [() => page.keyboard.press('r'), () => inDialog('退回').click()]],
  'review-finish': ['both', '/reviews/3', [() => button('完成审核').click()]], 'review-contradictory': ['both', '/reviews/3', [() => button('完成审核').click(), () => inDialog('确认并通知送审人').click()]],
  'review-rest': ['both', '/reviews/3', [() => button('其余全部通过').click()]], 'review-own': ['both', '/reviews/8'], 'city-offers': ['both', '/reviews/city-offers'], 'reach-banks': ['both', '/reviews/banks'], 'reach-bank': ['both', '/reviews/banks', [() => page.getByRole('button', { name: '管理' }).nth(1).click()]],
  'question-record': ['both', '/questions/9001/record'], 'question-history': ['both', '/questions/9001/record', [() => page.getByRole('group', { name: '这道题的' }).getByRole('button', { name: '历史' }).click()]],
  tasks: ['both', '/tasks'], 'tasks-uphold': ['both', '/tasks', [() => button('处理').click(), () => page.getByRole('dialog').getByText('属实，采纳').click()]],
  'tasks-dismiss': ['both', '/tasks', [() => button('处理').click(), () => page.getByRole('dialog').getByText('不属实').click(), () => inDialog('确定').click()]],
  'tasks-retire': ['both', '/tasks', [() => button('处理').last().click(), () => page.getByRole('dialog').getByText('属实，采纳').click(), () => page.getByRole('dialog').getByText('停用', { exact: true }).click()]],
  'tasks-superseded': ['both', '/tasks?tab=superseded'], 'tasks-holds': ['both', '/tasks?tab=superseded', [() => button('仍然正确').click()]], 'tasks-mend': ['both', '/tasks?tab=mend'], 'tasks-none': ['both', '/tasks?tab=comments'],
  sources: ['both', '/sources'], 'source-add': ['both', '/sources', [() => button('登记出处').click(), () => inDialog('登记出处').click()]], source: ['both', '/sources/1'], 'source-editor': ['editor', '/sources/3'],
  'source-supersede': ['both', '/sources/3', [() => button('标为已废止').click()]], 'source-back': ['both', '/sources/1', [() => button('改回现行').click()]],
  cases: ['both', '/contests/3/cases'], case: ['both', '/contests/3/cases/30/1'], 'case-wrong': ['both', '/contests/3/cases/30/1', [() => page.getByText('只看两人答得一样的错题').click()]], 'case-proposed': ['both', '/contests/3/cases/30/3'], 'case-fast': ['both', '/contests/3/cases/30/2'],
  'case-ask': ['both', '/contests/3/cases/30/1', [() => button('询问本人').click()]], 'shared-places': ['both', '/contests/3/shared'],
  contests: ['both', '/contests'], contest: ['both', '/contests/1'], monitor: ['both', '/contests/1/monitor'], results: ['both', '/contests/3/results'], 'extra-time': ['both', '/contests/1/monitor', [() => button('加时').click()]],
  'wizard-faults': ['both', '/contests/new', [() => button('下一步').click()]], 'wizard-scope': ['both', '/contests/4/edit', step('参赛范围')], 'wizard-rules': ['both', '/contests/4/edit', step('时间与规则')],
  'wizard-date': ['both', '/contests/4/edit', [...step('时间与规则'), () => page.locator('.el-date-editor input').first().click()]], 'wizard-paper': ['both', '/contests/4/edit', [...step('组卷'), () => page.waitForTimeout(800)]],
  'wizard-trial': ['both', '/contests/4/edit', [...step('组卷'), () => page.waitForTimeout(800), () => button('试抽看看').click(), () => page.waitForTimeout(500)]],
  'wizard-publish': ['both', '/contests/4/edit', [...step('检查与发布'), () => page.waitForTimeout(600)]],
  members: ['both', '/members'], 'members-none': ['both', '/members', [() => page.getByRole('searchbox').fill('无此人'), () => page.keyboard.press('Enter')]],
  reveal: ['both', '/members', [() => button('查看号码').click(), () => page.getByRole('textbox', { name: '原因' }).fill('核对领奖人身份'), () => inDialog('查看').click()]],
  codes: ['both', '/codes'], 'codes-issue': ['both', '/codes', [() => button('生成激活码').click()]], slips: ['both', '/codes/1/slips'],
  roster: ['both', '/roster'], 'roster-faults': ['both', '/roster/9'], 'roster-good': ['both', '/roster/10'], 'roster-done': ['both', '/roster/11'],
  prizes: ['both', '/prizes'], 'prize-new': ['both', '/prizes', [() => button('添加奖品').click()]], 'prize-stock': ['both', '/prizes', [() => button('调整库存').click()]], redemptions: ['both', '/redemptions'],
  messages: ['both', '/messages'], account: ['both', '/account'], forbidden: ['worker', '/'], 'not-found': ['both', '/nope'],
}

let bad = 0
for (const [name, [as, route, steps = []]] of Object.entries(scenes)) {
  if (only.length && !only.some((o) => name.startsWith(o))) continue
  complaints.length = 0
  await page.goto('about:blank')
  await fetch(`${base}/api/mock/session?as=${as}`)
  await page.goto(`${base}/console/#${route}`)
  await page.waitForLoadState('networkidle')
  const zoom = Number(flag('zoom', 1))
  if (zoom !== 1) await page.evaluate((z) => (document.documentElement.style.fontSize = `${z * 100}%`), zoom)
  try {
    for (const each of steps) {
      await each()
      await page.waitForTimeout(350)
    }
  } catch (thrown) {
    complaints.push(`a step failed: ${thrown.message.split('\n')[0]}`)
  }
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(out, `${name}.png`) })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) complaints.push(`${over} px wider than the window`)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  for (const v of violations) complaints.push(`axe ${v.impact}: ${v.id} ×${v.nodes.length} ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].any[0]?.message ?? ''}`)
  for (const complaint of new Set(complaints)) console.log(`${name}: ${complaint}`)
  bad += complaints.length
}
await browser.close()
server.close()
console.log(bad === 0 ? 'console: nothing to complain about' : `${bad} complaints`)
process.exitCode = bad === 0 ? 0 : 1
