// A company's files on a desk, against the service as it ships: a hostile one, a faulty one that is mended on the page and in the file, a good one, and the way back.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { desk } from './browser.mjs'
import { people } from './demo.mjs'
import { hands } from './hands.mjs'
import { doctyped, upload } from './workbook.mjs'

const BANK = `罐区安全 ${Date.now() % 10_000}`
const HEADER = ['题型', '题干', '选项A', '选项B', '选项C', '正确答案', '难度', '为什么']
const single = (n, key, difficulty = '易') => ['单选题', `罐区第 ${n} 问：动火作业前首先应当做什么？`, `办理作业票 ${n}`, '直接动火', '请假回家', key, difficulty, '没有作业票不得动火。']
const FAULTY = [HEADER, single(1, 'A'), single(2, 'F'), single(3, 'A', '超难'), single(4, 'A', '超难'), ['4', '动火作业票的有效期不超过____小时。', '', '', '', '8', '易', '特级动火 8 小时。'], single(1, 'A')]
const GOOD = [HEADER, single(1, 'B'), single(2, 'A'), single(3, 'A', '难'), single(4, 'A', '难'), ['4', '动火作业票的有效期不超过____小时。', '', '', '', '8', '易', '特级动火 8 小时。'], single(5, 'A')]
const PASTED = '一、判断题\n1. 罐区内可以使用手机。\n答案：错\n解析：手机可能引燃酒精蒸气。\n2. 进入罐区前要释放静电。\n答案：对'
const PHOTO = readFileSync(new URL('../../src/docs/pictures/worker-home.png', import.meta.url))

let context
let page
const { see, press, inDialog, choose, shown, enter } = hands(() => page, 'import')
const give = (label, file) => page.getByLabel(label).setInputFiles(file)
const panel = () => page.getByRole('complementary', { name: '这一题' })
async function toUpload() {
  await page.goto('/console/#/banks')
  await page.getByRole('link', { name: BANK }).click()
  await press('上传试题')
  await page.waitForURL(/import$/)
}

before(async () => ({ context, page } = await desk()))
after(async () => {
  assert.deepEqual(page.troubles, [])
  await context.close()
})

test('what is no bank is refused with the reason, and nothing comes of it', async () => {
  await enter(people.editor)
  await press('新建题库')
  await page.getByRole('dialog').getByLabel('题库名称').fill(BANK)
  await choose('工种', '白酒酿造工')
  await inDialog('新建题库')
  await page.waitForURL(/#\/banks\/\d+$/)
  await press('上传试题')
  await shown('upload')
  await give('试题文件', { name: '题库.xlsx', mimeType: 'application/octet-stream', buffer: doctyped('题目', FAULTY) })
  await page.getByRole('alert').first().waitFor()
  await shown('hostile')
  await give('试题文件', { name: '题库.xlsx', mimeType: 'application/octet-stream', buffer: PHOTO })
  await see('这是一张图片，不是题库')
  await give('试题文件', { name: '笔记.txt', mimeType: 'text/plain', buffer: Buffer.from('罐区安全学习笔记。今天学习了动火作业的要求，大家都很认真。') })
  await see('学习资料')
  assert.match(page.url(), /import$/)
})

test('what we understood is shown, asked about once, and can be put right', async () => {
  await give('试题文件', upload('罐区.xlsx', '题目', FAULTY))
  await page.waitForURL(/imports\/\d+/)
  await see('我们把它看成')
  assert.match(await page.getByLabel('“题目”的排法').locator('option:checked').innerText(), /一行一题/)
  await see('题型写的是“4”')
  await shown('understood')
  await page.getByLabel('H 列（为什么）当作').selectOption('key')
  await see('都当作“答案”')
  await page.getByLabel('H 列（为什么）当作').selectOption('rationale')
  await page.getByRole('radio', { name: '填空题' }).check()
  await press('按新的设置重新检查')
  await see('问题种类')
})

test('faults are counted by kind, mended by our suggestion, by hand, or left out, and taken back', async () => {
  await shown('faults')
  await page.getByRole('button', { name: /难度不认识/ }).click()
  await press('2 题按建议改')
  await shown('accept-all')
  await inDialog('2 题按建议改')
  await see('已改好 2 题')
  await page.getByRole('button', { name: /有问题 2/ }).click()
  await page.getByRole('row', { name: /罐区第 2 问/ }).getByRole('button').click()
  await panel().getByRole('button', { name: '自己改' }).click()
  await panel().getByLabel('正确答案').fill('D')
  await panel().getByRole('button', { name: '保存并检查' }).click()
  await panel().getByText('D').first().waitFor()
  await shown('repair')
  await panel().getByLabel('正确答案').fill('A')
  await page.keyboard.press('Control+Enter')
  await see('这一题没有问题了')
  await panel().getByRole('article').getByText('办理作业票 2').waitFor()
  await shown('repaired')
  await panel().getByRole('button', { name: '撤销修改' }).click()
  await panel().getByText('要改的地方').waitFor()
  await panel().getByRole('button', { name: '自己改' }).click()
  await panel().getByLabel('正确答案').fill('A')
  await panel().getByRole('button', { name: '保存并检查' }).click()
  await see('这一题没有问题了')
  await panel().getByRole('button', { name: '下一处问题' }).click()
  await panel().getByText('是同一道题').waitFor()
  await panel().getByRole('button', { name: '不导入这题' }).click()
  await see('检查完毕，没有问题')
  await shown('clean')
})

test('the commit runs by itself, and can be undone while nobody has used it', async () => {
  await press('导入全部 5 题')
  await see('导入完成')
  await see('新增 5 题')
  await shown('done')
  await press('撤销这次导入')
  await shown('undo')
  await inDialog('撤销导入')
  await see('这次导入已撤销')
  await press('查看题库')
  await see('题库里还没有试题')
})

test('the file with its faults marked goes out; the mended one comes in, read as last time, and does not double', async () => {
  await toUpload()
  await give('试题文件', upload('罐区.xlsx', '题目', FAULTY))
  await page.waitForURL(/imports\/\d+/)
  await see('已按上次的设置')
  await see('上次选的是这个')
  await shown('remembered')
  await press('看检查结果')
  await see('问题种类')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载标好问题的文件' }).click()
  const marked = await download
  assert.match(marked.suggestedFilename(), /罐区.*\.xlsx$/)
  await press('只导入没问题的 2 题')
  await inDialog('导入 2 题')
  await see('还有 4 题有问题没有导入')
  await toUpload()
  await give('试题文件', upload('罐区.xlsx', '题目', GOOD))
  await page.waitForURL(/imports\/\d+/)
  await press('看检查结果')
  await see('检查完毕，没有问题')
  await page.getByRole('button', { name: /有改动 1/ }).click()
  await page.getByRole('row', { name: /罐区第 1 问/ }).waitFor()
  await shown('changed')
  await press('导入全部 6 题')
  await see('新增 4 题，改动 1 题')
})

test('pasted text is read like a file; a lost connection is said and waited through', async () => {
  await toUpload()
  await press('粘贴文字')
  await press('识别这些文字')
  await see('请先粘贴试题文字')
  await page.getByLabel('试题文字').fill(PASTED)
  await shown('paste')
  await press('识别这些文字')
  await page.waitForURL(/imports\/\d+/)
  await see('按题型分段的文字')
  await press('看检查结果')
  await see('进入罐区前要释放静电')
  await page.route('**/api/editor/imports/*', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()))
  await press('导入全部 2 题')
  await see('连不上服务器')
  await shown('offline')
  await page.unroute('**/api/editor/imports/*')
  await see('导入完成')
})

test('an upload can be given up', async () => {
  await toUpload()
  await give('试题文件', upload('罐区.xlsx', '题目', FAULTY))
  await page.waitForURL(/imports\/\d+/)
  await press('放弃这次上传')
  await inDialog('放弃这次上传')
  await page.waitForURL(/#\/banks\/\d+$/)
})
