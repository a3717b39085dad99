// Serves dist/console and made-up answers, under the same strict CSP as the service: `npm run dev:console:mocked`.
// ?as=editor|organiser|nobody on /api/mock/session chooses who is signed in.
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as cases from './console/cases.mjs'
import * as data from './console/data.mjs'

const dist = join(import.meta.dirname, '../dist/console')
const PORT = Number(process.env.PORT ?? 8091)
export const base = `http://127.0.0.1:${PORT}`
const CSP = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const ROLES = { editor: ['WORKER', 'EDITOR'], organiser: ['WORKER', 'ORGANISER', 'ADMINISTRATOR'], both: ['EDITOR', 'ORGANISER'], worker: ['WORKER'] }
let as = 'both'

const session = () => ({ memberId: 7, name: '陈国庆', maskedIdNumber: '3416**********0017', organisation: { id: 1, name: '亳州市总工会' }, unit: { id: 1, name: '亳州市总工会' }, organisationPath: ['亳州市总工会'], roles: ROLES[as] ?? [], serverNow: new Date().toISOString() })
const bankImport = { id: 5, bankId: 1, fileName: '变电检修试题-第二批.xlsx', state: 'PREVIEW', doneCount: 0, totalCount: 0, waiting: false, rowCount: 47, goodCount: 42, faultyCount: 5, leftOutCount: 0, faultCount: 6, newCount: 28, changedCount: 14, repairedCount: 1, alikeCount: 5, understood: data.understood, faultKinds: data.faultKinds, createdAt: data.iso(-1) }
const clean = { faultyCount: 0, faultCount: 0, rowCount: 42, faultKinds: [] }
/** What an import looks like at each of its moments, by id. */
const imports = {
  6: clean, 7: { ...clean, state: 'COMMITTED' }, 8: { state: 'READING', doneCount: 12_480 }, 9: { state: 'COMMITTING', doneCount: 16_000, totalCount: 31_713 },
  10: { state: 'FAILED', failure: '这个文件读到一半坏了，多半没有下载完整。请重新下载或另存一份再上传。' }, 11: { ...clean, state: 'COMMITTED', lasting: '导入的题目已经发布，可能有人在练习或考试中做过，不能整批撤销。可以在题库里修改或停用个别题目。' },
}
const importRows = (q) => page(data.importRows.filter((row) => (!q.get('verdict') || row.verdict === q.get('verdict')) && (!q.get('change') || row.change === q.get('change'))))(new URLSearchParams({ page: q.get('page') ?? 0, size: q.get('size') ?? 20 }))
const rosterImport = { id: 9, fileName: '2026年11月名册.xlsx', state: 'PREVIEW', rowCount: 67, newCount: 32, changedCount: 16, unchangedCount: 16, faultCount: 3, newOrganisationCount: 2, newOrganisations: ['亳州市总工会 / 谯城区总工会 / 亳州供电公司 / 检修三班', '亳州市总工会 / 谯城区总工会 / 亳州供电公司 / 带电作业班'], createdAt: data.iso(-1) }
const page = (list) => (q) => {
  const size = Number(q.get('size') ?? 20)
  const at = Number(q.get('page') ?? 0)
  const text = q.get('query') ?? ''
  const found = list.filter((row) => (!text || JSON.stringify(row).includes(text)) && (!q.get('state') || row.state === q.get('state')) && (!q.get('type') || row.type === q.get('type')))
  return { items: found.slice(at * size, at * size + size), total: found.length, page: at, size }
}
const one = (list, key = 'id') => (_q, [id]) => list.find((row) => row[key] === Number(id)) ?? fail(404, 'platform.not-found', '没有找到')
const fail = (status, code, detail, facts = {}) => { throw Object.assign(new Error(code), { status, body: { type: 'about:blank', status, code, detail, title: detail, ...facts } }) }

const routes = [
  ['GET /api/auth/session', () => (ROLES[as] ? session() : fail(401, 'identity.not-logged-in', '请先登录'))],
  ['POST /api/auth/login', () => fail(401, 'identity.credentials-wrong', '身份证号或密码不对。忘记密码请致电市总工会 0558-5550000。')],
  ['POST /api/auth/logout', () => ((as = 'nobody'), undefined)],
  ['GET /api/auth/contact', () => ({ name: '市总工会权益保障部', phone: '0558-5550000', hours: '工作日 8:30–17:30', text: '' })],
  ['GET /api/mock/session', (q) => ((as = q.get('as')), { as })],
  ['GET /api/setup/(\\w+)', (_q, [token]) => (token === 'gone' ? fail(404, 'platform.not-found', '链接已失效') : { valid: true })],
  ['GET /api/me/messages/unread', () => ({ count: 2 })],
  ['POST /api/me/messages/read', () => undefined],
  ['GET /api/me/accesses', page([{ at: data.iso(-600), actorName: '周永福', action: '查看完整号码', reason: '核对领奖人身份' }])],
  ['POST /api/auth/password', () => fail(400, 'identity.current-password-wrong', '原来的密码不对。')],
  ['GET /api/me/messages', page(data.messages)],
  ['GET /api/trades', page(data.trades)],
  ['GET /api/organiser/organisations', (q) => page(data.organisations.filter((o) => String(o.parentId ?? '') === (q.get('parentId') ?? '')))(q)],
  ['POST /api/organiser/members/search', (q, _p, body) => page(body.query ? data.members.filter((m) => m.name.includes(body.query)) : data.members)(q)],
  ['POST /api/organiser/members/\\d+/reveal', () => ({ idNumber: '341602198801010017', phone: '13805580001' })],
  ['POST /api/organiser/members/\\d+/password-reset', () => ({ code: 'K7M2QX9D', expiresAt: data.iso(10000) })],
  ['GET /api/organiser/activation-batches/\\d+/slips', page(data.slips)],
  ['GET /api/organiser/activation-batches', page(data.batches)],
  ['POST /api/organiser/activation-batches', () => ({ id: 8, count: 57, organisationName: '亳州供电公司' })],
  ['POST /api/organiser/roster-imports', () => rosterImport],
  ['GET /api/organiser/roster-imports/\\d+/faults', page(data.rosterFaults)],
  ['GET /api/organiser/roster-imports/\\d+/rows', page(data.rosterRows)],
  ['GET /api/organiser/roster-imports/(\\d+)', (_q, [id]) => (id === '10' ? { ...rosterImport, id: 10, faultCount: 0, rowCount: 64 } : id === '11' ? { ...rosterImport, id: 11, state: 'COMMITTED' } : rosterImport)],
  ['POST /api/organiser/roster-imports/\\d+/commit', () => ({ ...rosterImport, state: 'COMMITTED' })],
  ['GET /api/editor/banks/\\d+/questions', page(data.questions)],
  ['POST /api/editor/banks/\\d+/imports', () => bankImport],
  ['POST /api/editor/banks/\\d+/review', () => ({ ...data.banks[0], state: 'IN_REVIEW' })],
  ['GET /api/editor/banks/(\\d+)', one(data.banks)],
  ['GET /api/editor/banks', page(data.banks)],
  ['POST /api/editor/banks', () => data.banks[3]],
  ['GET /api/editor/imports/\\d+/rows', importRows],
  ['PUT /api/editor/imports/\\d+/rows/(\\d+)', (_q, [ordinal], said) => ({ ...data.importRows[ordinal - 1], said })],
  ['GET /api/editor/imports/(\\d+)', (_q, [id]) => ({ ...bankImport, id: Number(id), ...imports[id] })],
  ['POST /api/editor/imports/(\\d+)/commit', (_q, [id]) => ({ ...bankImport, id: Number(id), ...imports[9] })],
  ['GET /api/organiser/reviews/\\d+/questions', (q) => page(data.reviewQuestions.filter((row) => data.shows(row, q.get('show'))))(q)],
  ['GET /api/organiser/reviews/(\\d+)', one(data.reviews, 'bankId')],
  ['GET /api/organiser/reviews', page(data.reviews)],
  ['GET /api/error-reports', page(data.reported)],
  ['POST /api/error-reports/(\\d+)/decision', (_q, [id]) => (id === '2' ? fail(409, 'bank.own-report', '这是您自己提交的纠错') : undefined)],
  ['GET /api/question-tasks', (q) => page(data.tasks[q.get('why')] ?? [])(q)],
  ['POST /api/questions/\\d+/flags/\\d+/settlement', () => undefined],
  ['PUT /api/questions/\\d+/flags/\\d+/withholding', () => undefined],
  ['GET /api/sources/\\d+/questions', page(data.citing)],
  ['GET /api/sources/\\d+/candidates', page(data.wordings)],
  ['POST /api/sources/(\\d+)/links', one(data.sources)],
  ['PUT /api/sources/(\\d+)/supersession', (_q, [id]) => (id === '5' ? fail(409, 'bank.city-decides', '由市总工会决定') : data.sources[0])],
  ['GET /api/sources/(\\d+)', one(data.sources)],
  ['GET /api/sources', page(data.sources)],
  ['PUT /api/organiser/reviews/\\d+/questions/(\\d+)/verdict', () => ({ ...data.reviewCounts, approved: data.reviewCounts.approved + 1, undecided: data.reviewCounts.undecided - 1 })],
  ['POST /api/organiser/reviews/\\d+/approval-of-rest', () => ({ ...data.reviewCounts, approved: 84, undecided: 0 })],
  ['POST /api/organiser/reviews/\\d+/decision', () => fail(409, 'bank.contradictory-keys', '有 1 对题目问的一样、答案却不同，请先逐对处理。', { pairs: [{ questionId: 9000, otherQuestionId: 70, stem: data.questions[0].stem, otherStem: data.questions[0].stem, otherBank: '公共题库 · 电工' }] })],
  ['GET /api/organiser/banks', page(data.banks)],
  ['GET /api/banks/(\\d+)/standing', (_q, [id]) => data.standing(Number(id))],
  ['GET /api/banks/\\d+/waiting-questions', page(data.waitingQuestions)],
  ['GET /api/city-offers', page(data.cityOffers)],
  ['GET /api/questions/\\d+/history', page(data.questionHistory)],
  ['GET /api/questions/\\d+/comments', page(data.threads)],
  ['GET /api/questions/\\d+/diff', () => ({ fields: data.diff })],
  ['GET /api/questions/\\d+', () => ({ bankId: 1, bankName: data.banks[0].name, bankState: 'DRAFT', question: data.questions[1], publishedRevisionId: 18000, sentBack: true, flags: [], mayEdit: true, mayRetire: true })],
  ['GET /api/organiser/pools', page(data.pools)],
  ['POST /api/organiser/blueprints/availability', (_q, _p, body) => ({ sections: body.sections.map((s, i) => ({ available: [480, 25, 12][i % 3], needed: s.count, enough: [480, 25, 12][i % 3] >= s.count })), fullMarksTenths: 0, questionCount: 0 })],
  ['GET /api/organiser/pools/\\d+/chapters', () => [{ chapter: '电工基础知识', count: 212 }, { chapter: '安全用电', count: 148 }]],
  ['POST /api/organiser/blueprints/preview', (_q, _p, body) => ({
    availability: { sections: body.blueprint.sections.map((s, i) => ({ available: [480, 90, 112][i % 3], needed: s.count * 5, enough: true, heldBack: '' })), fullMarksTenths: 1000, questionCount: 70 },
    papers: 1000, bandTenths: 10, targetHundredths: 6840, lowestHundredths: 6790, highestHundredths: 6895, spreadPermille: 11, bandKept: true,
    sections: body.blueprint.sections.map((s, i) => ({ poolSize: [480, 90, 112][i % 3], measured: [310, 12, 80][i % 3], disjointPapers: [12, 9, 5][i % 3], shownToPermille: [84, 112, 200][i % 3] })),
    sample: body.blueprint.sections.map((s) => ({ title: s.title, questions: data.questions.slice(0, 3).map((q, i) => ({ questionId: i + 1, stem: q.stem ?? '发现有人触电，首先应当怎么做？' })) })),
  })],
  ['GET /api/organiser/rounds/(\\d+)/draw', () => ({ hash: 'e4766ad0aac115311e8a042e8a8cf62a55110446fe4cbea56e2da48ad00e7c84', valueName: '双色球 2026-12-01 开奖号码', committedAt: new Date().toISOString(), publicValue: null, revealedAt: null })],
  ['POST /api/organiser/contests/\\d+/check', () => ({ go: false, findings: [
    { severity: 'OK', code: 'contest.a', message: '比赛时间：明天 9:00 到 18:00，时长 60 分钟' },
    { severity: 'WARNING', code: 'contest.b', message: '“多项选择题”只有 25 题可抽 10 题，选手之间重复会比较多' },
    { severity: 'ERROR', code: 'contest.c', message: '“判断题”需要 20 题，题库里只有 12 题', field: 'round.blueprint.sections[2]' },
    { severity: 'OK', code: 'contest.d', message: '4127 人可以参加' },
  ] })],
  ['POST /api/organiser/contests/(\\d+)/publish', one(data.contests)],
  ['GET /api/organiser/contests/(\\d+)', one(data.contests)],
  ['PUT /api/organiser/contests/(\\d+)', (_q, [id], body) => ({ ...data.contests.find((c) => c.id === Number(id)), ...body })],
  ['GET /api/organiser/contests', (q) => page(data.contests.map(data.contestRow))(q)],
  ['POST /api/organiser/contests', (_q, _p, body) => ({ ...data.contests[3], ...body })],
  ['GET /api/organiser/rounds/\\d+/monitor', (q) => ({ counts: { eligible: 4127, entered: 3181, notStarted: 940, answering: 1522, submitted: 719 }, serverNow: new Date().toISOString(), rows: page(data.monitorRows)(q) })],
  ['POST /api/organiser/rounds/\\d+/extra-time', () => data.monitorRows[2]],
  ['GET /api/organiser/rounds/\\d+/results', page(data.results)],
  ['GET /api/organiser/rounds/\\d+/cases/summary', () => cases.summary],
  ['GET /api/organiser/rounds/\\d+/cases/(\\d+)', (_q, [no]) => cases.open(Number(no))],
  ['GET /api/organiser/rounds/\\d+/cases', page(cases.rows)],
  ['GET /api/organiser/contests/\\d+/shared-places', (q) => ({ code: cases.shared.code, places: page(cases.shared.places)(q) })],
  ['GET /api/organiser/prizes', page(data.prizes)],
  ['POST /api/organiser/prizes/(\\d+)/stock', one(data.prizes)],
  ['PUT /api/organiser/prizes/(\\d+)', one(data.prizes)],
  ['POST /api/organiser/prizes', () => data.prizes[0]],
  ['GET /api/organiser/redemptions', page(data.redemptions)],
].map(([pattern, answer]) => ({ pattern: new RegExp(`^${pattern}$`), answer }))

function file(path, res) {
  const name = path === '/console/' || path === '/console' ? 'console.html' : path.replace(/^\/console\//, '')
  const full = join(dist, name)
  if (!full.startsWith(dist) || !existsSync(full)) return res.writeHead(404).end()
  res.writeHead(200, { 'Content-Type': TYPES[extname(full)] ?? 'application/octet-stream', 'Content-Security-Policy': CSP, 'Cache-Control': 'no-cache' }).end(readFileSync(full))
}

export const server = createServer(async (req, res) => {
  const url = new URL(req.url, 'http://localhost')
  if (!url.pathname.startsWith('/api/')) return file(url.pathname, res)
  const chunks = []
  for await (const chunk of req) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  for (const { pattern, answer } of routes) {
    const match = pattern.exec(`${req.method} ${url.pathname}`)
    if (!match) continue
    try {
      const body = answer(url.searchParams, match.slice(1), text.startsWith('{') ? JSON.parse(text) : undefined)
      return body === undefined ? res.writeHead(204).end() : res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    } catch (thrown) {
      if (!thrown.status) throw thrown
      return res.writeHead(thrown.status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(thrown.body))
    }
  }
  res.writeHead(404, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ code: 'platform.not-found', status: 404, title: url.pathname }))
}).listen(PORT, '127.0.0.1', () => console.log(`console on ${base}/console/`))
