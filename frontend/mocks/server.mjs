// Serves dist/worker with the real security policy and answers the API from memory: for looking at pages, never for production.
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import * as d from './data.mjs'

const dist = join(import.meta.dirname, '../dist/worker')
const port = Number(process.env.PORT ?? 5199)
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const csp = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
/** Set through POST /mock {…}: signedIn, empty, fail ("503" for every read), deadlineSeconds, saveFails, reported. */
const state = { signedIn: true, empty: false, fail: 0, deadlineSeconds: 3540, saveFails: false, otherDevice: false, released: true, reported: false, position: 37 }
let attempt
const answers = new Map()

const page = (items) => ({ items: state.empty ? [] : items, total: state.empty ? 0 : items.length, page: 0, size: 50 })
const problem = (status, code, detail, more = {}) => ({ status, body: { type: 'about:blank', status, title: code, code, detail, ...more } })
const ok = (body) => ({ status: 200, body })
const view = () => ({ ...attempt, serverNow: d.minutes(0), answers: [...answers].map(([position, a]) => ({ position, ...a })) })

const golden = JSON.parse(readFileSync(new URL('../worker/features/contest/draw/golden.json', import.meta.url), 'utf8'))

const routes = [
  ['GET', /^\/api\/auth\/session$/, () => (state.signedIn ? ok({ ...d.session, serverNow: d.minutes(0) }) : problem(401, 'identity.not-logged-in', '请先登录'))],
  ['GET', /^\/api\/auth\/contact$/, () => ok(d.contact)],
  ['POST', /^\/api\/auth\/(login|activate)$/, (_, body) => (body.password === 'wrong' ? problem(401, 'identity.credentials-wrong', '身份证号或密码不对。忘了密码或进不去，请打下面的电话。') : ((state.signedIn = true), ok(d.session)))],
  ['POST', /^\/api\/auth\/logout$/, () => ((state.signedIn = false), { status: 204 })],
  ['POST', /^\/api\/auth\/password$/, () => ({ status: 204 })],
  ['GET', /^\/api\/me\/accesses$/, () => ok(page(d.accesses))],
  ['GET', /^\/api\/me\/messages$/, () => ok(page(d.messages))],
  ['GET', /^\/api\/me\/messages\/unread$/, () => ok({ count: 1 })],
  ['POST', /^\/api\/me\/messages\/read$/, () => ({ status: 204 })],
  ['GET', /^\/api\/error-reports\/mine$/, () => ok(page(d.reports))],
  ['POST', /^\/api\/(practice\/sets\/\d+\/questions|practice\/wrong-questions|attempts\/\d+\/questions)\/\d+\/error-reports$/, () => (state.reported ? problem(409, 'bank.already-reported', '您已经提交过这道题的纠错，正在等待处理。') : { status: 204 })],
  ['GET', /^\/api\/practice\/trades$/, () => ok(page(d.trades))],
  ['GET', /^\/api\/practice\/chapters$/, () => ok(page(d.chapters))],
  ['GET', /^\/api\/practice\/today$/, () => ok(d.today)],
  ['GET', /^\/api\/practice\/sets\/latest$/, () => (state.empty ? problem(404, 'practice.no-set', '还没有') : ok({ ...d.latest, position: state.position }))],
  ['POST', /^\/api\/practice\/sets$/, () => ok(d.latest)],
  ['GET', /^\/api\/practice\/sets\/\d+\/questions$/, (_, __, q) => { const p = Number(q.get('page')), s = Number(q.get('size')); return ok({ items: d.practiceQuestions.slice(p * s, p * s + s), total: 60, page: p, size: s }) }],
  ['POST', /^\/api\/practice\/sets\/\d+\/model-answers$/, () => ok(d.model)],
  ['POST', /^\/api\/practice\/sets\/\d+\/answers$/, (_, body) => { const q = d.practiceQuestions[body.position - 1]; return ok({ right: body.hadIt ?? body.answer === d.keys[q.type], answer: body.answer, key: d.keys[q.type], keyText: d.keyTexts[q.type], partsRight: q.parts.map((_, i) => body.answer.split('\u001e')[i] === d.keys[q.type].split('\u001e')[i]), formulas: {}, rationale: d.wrong[0].rationale, source: d.wrong[0].source, errorRatePercent: 18 }) }],
  ['PUT', /^\/api\/practice\/sets\/\d+\/position$/, () => ({ status: 204 })],
  ['GET', /^\/api\/practice\/sets\/\d+$/, () => ok({ ...d.latest, position: state.position })],
  ['POST', /^\/api\/practice\/sets\/\d+\/questions\/\d+\/likes$/, () => ok({ ...d.latest, id: 13, mode: 'LIKE', total: 3, position: 1 })],
  ['PUT', /^\/api\/practice\/(sets\/\d+\/questions\/\d+\/favourite|goal|wrong-questions\/\d+\/note)$/, () => ({ status: 204 })],
  ['POST', /^\/api\/practice\/wrong-questions\/\d+\/restore$/, () => ({ status: 204 })],
  ['GET', /^\/api\/practice\/reviews$/, () => ok(state.empty ? { ...d.reviews, dueCount: 0, groups: [] } : d.reviews)],
  ['GET', /^\/api\/practice\/next$/, () => ok(d.next)],
  ['GET', /^\/api\/practice\/calendar$/, () => ok(d.calendar)],
  ['GET', /^\/api\/practice\/favourites$/, () => ok(page(d.favourites))],
  ['DELETE', /^\/api\/practice\/favourites\/\d+$/, () => ({ status: 204 })],
  ['GET', /^\/api\/practice\/wrong-questions$/, () => ok(page(d.wrong))],
  ['DELETE', /^\/api\/practice\/wrong-questions\/\d+$/, () => ({ status: 204 })],
  ['GET', /^\/api\/contests$/, (_, __, q) => ok(page(d.contests.filter((c) => !q.get('state') || c.state === q.get('state'))))],
  ['GET', /^\/api\/contests\/(\d+)$/, ([id]) => { const c = d.contests[id - 1]; return ok({ id: c.id, name: c.name, summary: c.summary, organiserName: '市总工会', events: [{ id: c.id, name: '', stage: c.stage, entry: {}, entered: c.entered, entryOpen: c.state !== 'FINISHED', rounds: [d.round(c)] }], current: c.roundId, serverNow: d.minutes(0) }) }],
  ['POST', /^\/api\/contests\/(\d+)\/entries$/, ([id]) => ((d.contests[id - 1].entered = true), { status: 204 })],
  ['GET', /^\/api\/rounds\/\d+\/draw$/, () => ok({ draw: { hash: golden.file.hash, valueName: golden.file.valueName, committedAt: d.minutes(-9000), publicValue: golden.file.publicValue, revealedAt: d.minutes(-60) }, examNumber: golden.papers[0].member, tries: 1, paper: golden.papers[0].paper })],
  ['GET', /^\/api\/rounds\/\d+\/draw\/file$/, () => ok(golden.file)],
  ['POST', /^\/api\/rounds\/\d+\/attempts$/, (_, body) => { attempt ??= { id: 99, roundId: 10, contestName: d.contests[0].name, tryNo: 1, state: 'OPEN', startedAt: d.minutes(0), deadline: d.minutes(state.deadlineSeconds / 60), device: body.device, sections: d.paper() }; return ok(view()) }],
  ['GET', /^\/api\/attempts\/\d+$/, () => { if (!attempt) return problem(404, 'exam.not-found', '没有这份答卷'); if (Date.parse(attempt.deadline) <= Date.now()) attempt.state = 'SUBMITTED'; return ok({ ...view(), ...(state.otherDevice ? { device: 'other' } : {}) }) }],
  ['POST', /^\/api\/attempts\/\d+\/device$/, (_, body) => { state.otherDevice = false; attempt.device = body.device; return ok(view()) }],
  ['PUT', /^\/api\/attempts\/\d+\/answers\/(\d+)$/, ([position], body) => { if (state.saveFails) return problem(503, 'exam.lane-full', '服务器正忙'); answers.set(Number(position), { seq: body.seq, answer: body.answer }); return ok({ seq: body.seq, serverNow: d.minutes(0) }) }],
  ['POST', /^\/api\/attempts\/\d+\/presence$/, () => ({ status: 202 })],
  ['GET', /^\/api\/awards$/, () => ok(page([]))],
  ['GET', /^\/api\/contests\/\d+\/totals$/, () => ok(page([]))],
  ['GET', /^\/api\/rounds\/\d+\/notices$/, () => ok({ announcements: [], inquiries: [], unread: 0 })],
  ['GET', /^\/api\/case-questions$/, () => ok(page(d.caseQuestions))],
  ['POST', /^\/api\/(case-questions\/\d+\/\d+\/reply|contests\/\d+\/shared-phones)$/, () => ({ status: 204 })],
  ['POST', /^\/api\/attempts\/\d+\/submit$/, () => { attempt.state = 'SUBMITTED'; return ok({ submittedAt: d.minutes(0), submittedBy: 'WORKER', answerCode: '7KQ2M9XT4HBN' }) }],
  ['POST', /^\/api\/attempts\/\d+\/answer-check$/, (_, body) => ok({ codeMatches: body.code ? body.code.replace(/[\s-]/g, '').toUpperCase() === '7KQ2M9XT4HBN' : undefined, receipts: body.receipts.map(({ position }) => ({ position, verdict: 'KEPT', arrivedAt: d.minutes(0) })) })],
  ['GET', /^\/api\/attempts\/\d+\/result$/, () => ok(state.released ? d.result : { ...d.result, released: false, releaseAt: d.minutes(180), scoreTenths: undefined, rank: undefined, rightCount: undefined, markedPaperAllowed: false })],
  ['GET', /^\/api\/attempts\/\d+\/marked-paper$/, () => ok(d.marked)],
  ['GET', /^\/api\/time$/, () => ok({ serverNow: d.minutes(0) })],
  ['GET', /^\/api\/points$/, () => ok(d.points)],
  ['GET', /^\/api\/points\/entries$/, () => ok(page(d.entries))],
  ['GET', /^\/api\/points\/rules$/, () => ok(page(d.pointRules))],
  ['GET', /^\/api\/boards\/\w+\/\w+$/, () => ok({ period: 'day', scope: 'everyone', rows: page(d.board), mine: { rank: 12, points: 1413, total: 4100 }, updatedAt: d.minutes(0), tieRule: '积分相同的，先达到这个积分的排在前面；同一秒达到的并列。' })],
  ['GET', /^\/api\/prizes$/, () => ok(page(d.prizes))],
  ['GET', /^\/api\/prizes\/(\d+)$/, ([id]) => ok(d.prizes[id - 1])],
  ['POST', /^\/api\/redemptions$/, () => ok(d.redemption(1, 'READY'))],
  ['GET', /^\/api\/redemptions$/, () => ok(page(['READY', 'RESERVED', 'HANDED_OVER', 'CANCELLED', 'EXPIRED'].map((s, i) => d.redemption(i + 1, s))))],
  ['GET', /^\/api\/redemptions\/(\d+)$/, ([id]) => ok(d.redemption(Number(id), ['READY', 'RESERVED', 'HANDED_OVER', 'CANCELLED', 'EXPIRED'][id - 1]))],
  ['POST', /^\/api\/redemptions\/(\d+)\/cancel$/, ([id]) => ok(d.redemption(Number(id), 'CANCELLED'))],
  ['GET', /^\/api\/keeper\/pickups\/(\w+)$/, ([code]) => (code === '0' ? problem(404, 'prize.pickup-not-found', '没有这个领取码，请核对数字。') : ok(d.pickup))],
  ['POST', /^\/api\/keeper\/pickups\/\w+\/handover$/, () => { Object.assign(d.pickup, { state: 'HANDED_OVER', handedOverAt: d.minutes(0), handedOverBy: '林*梅', undoUntil: d.minutes(10) }); return ok(d.pickup) }],
  ['POST', /^\/api\/keeper\/pickups\/\w+\/undo$/, () => { Object.assign(d.pickup, { state: 'READY', handedOverAt: undefined, undoUntil: undefined }); return ok(d.pickup) }],
  ['GET', /^\/api\/keeper\/handovers$/, () => ok(page([{ ...d.pickup, state: 'HANDED_OVER', handedOverAt: d.minutes(-12) }]))],
]

const svg = (body, box = '0 0 120 120') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`
function picture(name) {
  if (name === 'qr.svg') {
    let cells = ''
    for (let y = 0; y < 25; y += 1) for (let x = 0; x < 25; x += 1) if ((x * 7 + y * 13 + x * y) % 3 === 0) cells += `<path d="M${x} ${y}h1v1h-1z"/>`
    return svg(`<rect width="25" height="25" fill="#fff"/>${cells}`, '-1 -1 27 27')
  }
  const hue = ['#7aa2c9', '#c98f6a', '#8aa66f', '#b493b8'][Number(name.match(/\d/)?.[0] ?? 1) - 1]
  return svg(`<rect width="120" height="120" fill="#f1ece4"/><rect x="40" y="24" width="40" height="72" rx="10" fill="${hue}"/><rect x="46" y="14" width="28" height="12" rx="4" fill="#444"/>`)
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://x')
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = chunks.length ? JSON.parse(Buffer.concat(chunks).toString() || '{}') : {}
  const send = (status, type, content) => { response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': csp, 'Cache-Control': 'no-store' }); response.end(content) }
  if (url.pathname === '/mock') { Object.assign(state, body); if (body.reset) { attempt = undefined; answers.clear() } return send(204, 'text/plain') }
  if (url.pathname.startsWith('/mock/')) return send(200, 'image/svg+xml', picture(url.pathname.slice(6)))
  if (url.pathname.startsWith('/api/media/')) return send(200, 'image/svg+xml', d.media)
  if (url.pathname.startsWith('/api/')) {
    if (state.fail && !url.pathname.startsWith('/api/auth')) { const p = problem(Number(state.fail), 'platform.overloaded', '服务器正忙，请稍后再试。'); return send(p.status, 'application/problem+json', JSON.stringify(p.body)) }
    if (request.method !== 'GET' && request.headers['x-lianbing'] !== 'web') return send(403, 'application/problem+json', '{"code":"platform.header-missing"}')
    for (const [method, pattern, answer] of routes) {
      const match = method === request.method && pattern.exec(url.pathname)
      if (!match) continue
      const said = answer(match.slice(1), body, url.searchParams)
      return send(said.status, said.status >= 400 ? 'application/problem+json' : 'application/json', said.body === undefined ? '' : JSON.stringify(said.body))
    }
    return send(404, 'application/problem+json', '{"code":"http.404"}')
  }
  try {
    const file = normalize(url.pathname === '/' ? '/worker.html' : url.pathname)
    send(200, types[extname(file)] ?? 'application/octet-stream', await readFile(join(dist, file)))
  } catch {
    send(404, 'text/plain', 'not found')
  }
})
server.listen(port, '127.0.0.1', () => console.log(`mocked worker on http://localhost:${port}`))
export { server }
