// Made-up people, banks and contests for looking at the console without a server.
const now = Date.now()
export const iso = (minutes) => new Date(now + minutes * 60_000).toISOString()
const range = (n, make) => Array.from({ length: n }, (_, i) => make(i))
const pick = (list, i) => list[i % list.length]

const SURNAMES = ['张', '王', '李', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙']
const GIVEN = ['建华', '秀英', '志强', '丽', '国庆', '敏', '永福', '静', '海涛', '玉兰']
export const UNITS = ['亳州供电公司', '古井贡酒股份有限公司', '亳州市公交集团', '涡阳县人民医院', '蒙城化工有限公司', '利辛县建筑安装公司']
const TRADES = ['电工', '白酒酿造工', '焊工', '汽车维修工', '中式烹调师', '养老护理员', '叉车司机', '钳工']
export const name = (i) => pick(SURNAMES, i) + pick(GIVEN, i * 7 + 3)

export const trades = TRADES.map((trade, i) => ({ id: i + 1, occupationCode: `6-31-01-0${i + 1}`, name: trade, levels: [5, 4, 3, 2, 1] }))

export const organisations = [
  { id: 1, parentId: null, name: '亳州市总工会', kind: 'CITY', childCount: 4, memberCount: 473216 },
  ...['谯城区总工会', '涡阳县总工会', '蒙城县总工会', '利辛县总工会'].map((n, i) => ({ id: 10 + i, parentId: 1, name: n, kind: 'COUNTY', childCount: 6, memberCount: 90000 + i * 7311 })),
  ...range(24, (i) => ({ id: 100 + i, parentId: 10 + Math.floor(i / 6), name: pick(UNITS, i), kind: 'ENTERPRISE', childCount: 3, memberCount: 400 + i * 37 })),
  ...range(72, (i) => ({ id: 1000 + i, parentId: 100 + Math.floor(i / 3), name: pick(['检修一班', '运行二班', '综合班组'], i), kind: 'TEAM', childCount: 0, memberCount: 12 + (i % 9) })),
]

export const members = range(173, (i) => ({
  id: 500 + i,
  name: name(i),
  maskedIdNumber: `3416**********${String(1000 + i * 13).slice(-3)}${i % 9 === 0 ? 'X' : i % 9}`,
  maskedPhone: i % 6 === 5 ? null : `13${i % 10}****${String(2000 + i * 17).slice(-4)}`,
  organisationPath: ['亳州市总工会', pick(['谯城区总工会', '涡阳县总工会'], i), pick(UNITS, i), '检修一班'],
  tradeName: pick(TRADES, i),
  activated: i % 3 !== 0,
  roles: i === 4 ? ['WORKER', 'EDITOR'] : i === 9 ? ['WORKER', 'PRIZE_KEEPER'] : ['WORKER'],
}))

const STEMS = [
  ['SINGLE', '使用万用表测量电阻时，下列做法正确的是（　　）。', ['带电测量，读数更准确', '断开电源后再测量', '用手捏住两表笔金属部分', '任意选择量程即可'], 'B', '测量电阻必须断电，否则外加电压会烧坏表头，读数也不准；手捏表笔会把人体电阻并联进去。', '《电工基础》教材第三章'],
  ['MULTIPLE', '发现有人触电，现场人员可以采取的措施有（　　）。', ['立即切断电源', '用干燥木棒挑开电线', '直接用手拉开触电者', '拨打 120 并进行心肺复苏'], 'ABD', '先使触电者脱离电源，再施救；直接用手拉会使施救者也触电。', 'GB/T 13869《用电安全导则》'],
  ['TRUE_FALSE', '保护接地和保护接零可以在同一台变压器供电的低压系统中混用。', [], 'F', '混用时，一台接地设备漏电会使所有接零设备外壳带电，十分危险。', '《电气装置安装工程 接地装置施工及验收规范》'],
  ['FILL_IN_BLANK', '我国工频交流电的频率为 ____ Hz，线电压与相电压的关系为线电压等于 ____ 倍相电压（星形连接）。', [], '50\u001f√3', '星形连接时线电压是相电压的 √3 倍，约 1.732。', '《电工学》第二章'],
]
const question = (i) => {
  const [type, stem, options, key, rationale, source] = pick(STEMS, i)
  return { type, stem, options: options.map((text, at) => ({ letter: 'ABCDEF'[at], text })), key, keyText: key, rationale, source: i % 7 === 6 ? '' : source, chapter: pick(['安全用电', '电工仪表', '电机与变压器', '继电保护'], i), level: 5 - (i % 4), difficulty: pick(['EASY', 'MEDIUM', 'HARD'], i) }
}
export const questions = range(86, (i) => ({ id: 9000 + i, revisionId: 19000 + i, state: i % 5 === 1 ? 'CHANGED' : i % 5 === 4 ? 'NEW' : 'PUBLISHED', ...question(i) }))

export const banks = [
  { id: 1, name: '变电检修岗位题库', tradeId: 1, tradeName: '电工', organisationName: '亳州供电公司', scope: 'COMPANY', state: 'DRAFT', questionCount: 86, reviewComment: '第 12 题和第 35 题的答案有争议，请核对规程原文；第 40 题缺少出处。', updatedAt: iso(-200) },
  { id: 2, name: '配电线路安全题库（2026 版）', tradeId: 1, tradeName: '电工', organisationName: '亳州供电公司', scope: 'COMPANY', state: 'PUBLISHED', questionCount: 1260, updatedAt: iso(-5000), reviewComment: '内容扎实，解析清楚。' },
  { id: 3, name: '带电作业题库', tradeId: 1, tradeName: '电工', organisationName: '亳州供电公司', scope: 'COMPANY', state: 'IN_REVIEW', questionCount: 312, updatedAt: iso(-900) },
  { id: 4, name: '继电保护新规题库', tradeId: 1, tradeName: '电工', organisationName: '亳州供电公司', scope: 'COMPANY', state: 'DRAFT', questionCount: 0, updatedAt: iso(-30) },
]
export const reviewCounts = { changed: 86, approved: 12, sentBack: 2, undecided: 72, commented: 3 }
export const reviews = [
  { bankId: 3, bankName: '带电作业题库', tradeName: '电工', organisationName: '亳州供电公司', authorName: '周永福', questionCount: 86, counts: reviewCounts, sentAt: iso(-900), note: '根据 2026 年修订的安全工作规程编写，请重点看第三章。', ownWork: false },
  { bankId: 8, bankName: '浓香型白酒酿造题库', tradeName: '白酒酿造工', organisationName: '古井贡酒股份有限公司', authorName: '李秀英', questionCount: 420, counts: { changed: 420, approved: 0, sentBack: 0, undecided: 420, commented: 0 }, sentAt: iso(-3000), ownWork: true },
]
const field = (name, mark, ...text) => ({ field: name, mark, changed: text.some(([kind]) => kind !== 'SAME'), text: text.map(([kind, words]) => ({ kind, text: words })) })
export const diff = [
  field('USE', '', ['REMOVED', 'ANY'], ['ADDED', 'EXAM_ONLY']),
  field('STEM', '', ['SAME', '使用万用表测量电阻时，下列做法'], ['REMOVED', '不'], ['SAME', '正确的是（　　）。']),
  field('OPTION', 'A', ['SAME', '带电测量，读数更准确']), field('OPTION', 'B', ['SAME', '断开电源'], ['ADDED', '并放电'], ['SAME', '后再测量']), field('OPTION', 'C', ['SAME', '用手捏住两表笔金属部分']),
  field('KEY', '', ['REMOVED', 'A'], ['ADDED', 'B']),
  field('RATIONALE', '', ['SAME', '测量电阻必须断电，否则外加电压会烧坏表头']),
]
export const reviewQuestions = questions.map((question, i) => ({ question: { prompts: [], parts: [], knowledge: [], formulas: {}, pinned: false, blankCount: 0, use: 'ANY', ...question }, change: pick(['CHANGED', 'NEW', 'NEW', 'RETIRED'], i), verdict: i > 3 && i < 16 ? 'APPROVED' : i > 15 && i < 18 ? 'SENT_BACK' : undefined, openComments: i % 30 === 2 ? 1 : 0, diff: i % 4 === 0 ? diff : [] }))
export const shows = (row, show) => ({ UNDECIDED: !row.verdict, APPROVED: row.verdict === 'APPROVED', SENT_BACK: row.verdict === 'SENT_BACK', COMMENTED: row.openComments > 0 })[show] ?? true
export const standing = (id) => ({ state: banks[id - 1]?.state ?? 'DRAFT', scope: 'COMPANY', drafts: id === 2 ? 0 : 14, published: id === 2 ? 1260 : 72, retired: 3, sentBack: id === 1 ? 2 : 0, commented: id === 1 ? 1 : 0, mayOffer: id === 2, mayTakeBack: false, mayRetire: id === 2 })
export const waitingQuestions = questions.slice(0, 3).map((question, i) => ({ questionId: question.id, stem: question.stem, sentBack: i < 2, openComments: i }))
export const cityOffers = [{ bankId: 2, bankName: '配电线路安全题库（2026 版）', tradeName: '电工', organisationName: '亳州供电公司', publishedCount: 1260, askedBy: '周永福', askedAt: iso(-700), note: '适用于农网和城网运维岗位，答案都核对过规程原文。' }]
export const questionHistory = [['SENT_BACK', 19001, '赵审核', -60, '答案与规程第 5.2 条不一致'], ['SENT', 19001, '周永福', -900], ['WRITTEN', 19001, '周永福', -1000], ['PUBLISHED', 18000, '赵审核', -40000], ['SENT', 18000, '周永福', -41000], ['WRITTEN', 18000, '李秀英', -42000]].map(([kind, revisionId, who, at, note]) => ({ kind, revisionId, who, at: iso(at), note }))
export const threads = [
  { id: 1, revisionId: 19001, resolved: false, comments: [{ id: 1, who: '赵审核', at: iso(-60), text: '答案与规程第 5.2 条不一致，请核对原文。' }, { id: 2, who: '周永福', at: iso(-20), text: '规程 2026 年修订后改为 5.3 条，我把出处补上。' }] },
  { id: 3, revisionId: 18000, resolved: true, comments: [{ id: 3, who: '赵审核', at: iso(-41000), text: '选项 C 和 D 太像，建议改写。' }] },
]
export const faults = [
  ['试题', 7, '正确答案', 'E', '正确答案写的是 E，但这道题只有 A 到 D 四个选项', '改成 A、B、C、D 中的一个'],
  ['试题', 12, '题型', '多选', '不认识的题型“多选”', '填写：多选题'],
  ['试题', 12, '正确答案', 'B', '多选题至少要有两个正确答案', '补全答案，或把题型改成单选题'],
  ['试题', 19, '题干', '', '题干没有填写', '填写题干'],
  ['试题', 23, '等级', '三', '等级要从五个里选一个', '三级·高级工'],
  ['试题', 31, '难度', '很难', '难度只有易、中、难三种', '难'],
].map(([sheet, row, column, value, message, suggestion], i) => ({ sheet, row, column, value, code: `bank.fault-${i}`, message, suggestion }))
const said = (i, key) => ({ type: '单选题', stem: STEMS[i % STEMS.length][1], options: [...STEMS[i % STEMS.length][2]], prompts: [], key, rationale: '', source: '', difficulty: '', level: '', chapter: '', knowledge: '', use: '', optionOrder: '', parts: [] })
const cells = (row) => [{ title: '题型', text: row.type ?? '单选题' }, { title: '题干', text: row.stem }, { title: '正确答案', text: row.key }]
const badRows = [7, 12, 19, 23, 31].map((row, i) => ({ ordinal: i + 1, sheet: '试题', row, verdict: 'FAULTY', stem: row === 19 ? '' : STEMS[i % STEMS.length][1], repaired: false, faults: faults.filter((fault) => fault.row === row), said: said(i, 'E'), mended: i > 2 ? said(i, 'A') : undefined, cells: cells(said(i, 'E')), alike: [] }))
const goodRows = range(42, (i) => ({ ordinal: i + 6, sheet: '试题', row: i + 32, verdict: 'GOOD', change: pick(['NEW', 'NEW', 'CHANGED'], i), stem: question(i).stem, repaired: i === 3, faults: [], question: { ...question(i), prompts: [], parts: [], knowledge: [], formulas: {}, pinned: false, blankCount: 0, use: 'ANY' }, cells: cells(question(i)), alike: i % 9 === 2 ? [{ questionId: 3, bankName: '带电作业题库', stem: question(i).stem, likeness: 0.91, contradictory: i === 2 }] : [] }))
export const importRows = [...badRows, ...goodRows]
const column = (index, letters, title, field, sample) => ({ index, letters, title, field, sample })
export const understood = {
  kind: 'Excel 工作簿',
  sheets: [
    { sheet: '试题', layout: '一行一题', headerRow: 2, remembered: false, columns: [column(0, 'A', '序号', 'number', '1'), column(1, 'B', '题型', 'type', '单选题'), column(2, 'C', '题目内容', 'stem', STEMS[0][1]), column(3, 'D', '选项 A', 'option-A', STEMS[0][2][0]), column(4, 'E', '选项 B', 'option-B', STEMS[0][2][1]), column(5, 'F', '标准答案', 'key', 'B'), column(6, 'G', '为什么', '', '停电、验电是保证安全的技术措施')] },
    { sheet: '判断题', layout: '一种题型一个工作表', headerRow: 1, remembered: true, columns: [column(0, 'A', '题目', 'stem', STEMS[2][1]), column(1, 'B', '答案', 'key', '错')] },
  ],
  asks: [{ code: 'type-code', value: '4', choices: ['FILL_IN_BLANK', 'SHORT_ANSWER'], rows: 12, remembered: false }],
  fields: [['stem', '题干'], ['type', '题型'], ['key', '答案'], ['rationale', '解析'], ['source', '出处'], ['option-A', '选项A'], ['option-B', '选项B'], ['number', '序号']].map(([code, title]) => ({ code, title })),
}
export const faultKinds = faults.map(({ code, message }, i) => ({ code, message, rows: [12, 5, 3, 2, 1, 1][i], mendable: [0, 5, 0, 0, 1, 1][i] }))
export const rosterFaults = [
  ['名册', 6, '身份证号', '341602198801011234', '身份证号的校验位不对，多半是抄错了一位', '对照身份证核对 18 位号码'],
  ['名册', 15, '单位', '亳州供电', '系统里没有叫“亳州供电”的单位', '是不是“亳州供电公司”？'],
  ['名册', 21, '身份证号', '3.41602E+17', '号码被 Excel 改成了科学计数法，后几位已经丢失', '把这一列设成文本格式后重新填写'],
].map(([sheet, row, column, value, message, suggestion], i) => ({ sheet, row, column, value, code: `identity.fault-${i}`, message, suggestion }))
export const rosterRows = range(64, (i) => ({ row: i + 2, name: name(i), maskedIdNumber: `3416**********${1000 + i}`, organisationPath: `亳州市总工会 / 谯城区总工会 / ${pick(UNITS, i)}`, tradeName: pick(TRADES, i), change: pick(['NEW', 'NEW', 'CHANGED', 'UNCHANGED'], i) }))

export const pools = [
  { bankId: 21, bankName: '电工公共题库', tradeName: '电工', counts: [{ type: 'SINGLE', level: 5, difficulty: 'EASY', count: 480 }] },
  { bankId: 2, bankName: '配电线路安全题库（2026 版）', tradeName: '电工', counts: [{ type: 'SINGLE', level: 4, difficulty: 'MEDIUM', count: 120 }] },
]
const round = (start, end) => ({
  name: '初赛', startsAt: iso(start), endsAt: iso(end), durationSeconds: 3600, triesMax: 1, multipleRule: 'PARTIAL', reveal: 'AFTER_ROUND', practiceWhileRunning: false,
  blueprint: { shuffleOptions: true, draw: { mode: 'DRAWN_PER_PERSON', bandTenths: 0, shownToPercentMax: 20, unseenFirst: false, checkable: true }, sections: [
    { title: '单项选择题', bankId: 21, type: 'SINGLE', level: null, difficulty: null, count: 40, marksTenthsEach: 15, chapter: null, questionIds: [] },
    { title: '多项选择题', bankId: 21, type: 'MULTIPLE', level: 4, difficulty: null, count: 10, marksTenthsEach: 20, chapter: null, questionIds: [] },
    { title: '判断题', bankId: 2, type: 'TRUE_FALSE', level: null, difficulty: 'EASY', count: 20, marksTenthsEach: 10, chapter: null, questionIds: [] },
  ] },
})
const STAGES = { RUNNING: 'RUNNING', ANNOUNCED: 'REGISTRATION', FINISHED: 'FINAL' }
const contest = (id, name_, state, phase, start, end, closedAt = null) => ({
  id, name: name_, state, summary: '为提高全市电工岗位技能水平，市总工会联合供电公司举办本次线上竞赛，前 20 名进入决赛。', organisationId: 1, organisationName: '亳州市总工会', createdAt: iso(-9000), publishedAt: state === 'DRAFT' ? null : iso(-5000),
  events: [{
    id, name: '', tradeId: null, eligibility: { organisationIds: [10, 100], tradeIds: [1], levels: [] }, entry: {}, stage: phase && STAGES[phase], eligibleCount: 4127,
    rounds: [{ id: 70 + id, draft: { ...round(start, end), rules: { kind: 'SCORED', window: 'OWN', counting: 'BEST' } }, phase, stage: phase && STAGES[phase], resultsAt: iso(end + 30), closedAt, questionCount: 70, fullMarksTenths: 1000 }],
  }],
})
export const contests = [
  contest(1, '2026 年亳州市电工职业技能线上竞赛', 'PUBLISHED', 'RUNNING', -50, 400),
  contest(2, '白酒酿造工技能比武', 'PUBLISHED', 'ANNOUNCED', 3000, 6000),
  contest(3, '安康杯安全知识竞赛', 'FINISHED', 'FINISHED', -9000, -8000, iso(-7900)),
  contest(4, '岗位练兵季度赛（第四季度）', 'DRAFT', null, 9000, 9600),
]
export const contestRow = (c) => {
  const [one] = c.events[0].rounds
  return { id: c.id, state: c.state, name: c.name, organisationId: 1, organisationName: c.organisationName, eventCount: 1, roundCount: 1, eventName: '', roundId: one.id, roundName: one.draft.name, startsAt: one.draft.startsAt, endsAt: one.draft.endsAt, phase: one.phase, stage: one.stage, enteredCount: c.state === 'DRAFT' ? 0 : 3180 + c.id, createdAt: c.createdAt, publishedAt: c.publishedAt }
}
export const monitorRows = range(120, (i) => {
  const state = pick(['ANSWERING', 'SUBMITTED', 'ANSWERING', 'NOT_STARTED'], i)
  const started = -45 + (i % 40)
  return { memberId: 500 + i, name: name(i), unitName: pick(UNITS, i), state, tryNo: state === 'NOT_STARTED' ? 0 : 1, startedAt: state === 'NOT_STARTED' ? null : iso(started), deadline: state === 'NOT_STARTED' ? null : iso(started + 60 + (i === 2 ? 10 : 0)), answeredCount: state === 'SUBMITTED' ? 70 : state === 'ANSWERING' ? (i * 11) % 70 : 0, questionCount: 70, submittedAt: state === 'SUBMITTED' ? iso(-2 - (i % 8)) : null, extraSeconds: i === 2 ? 600 : 0 }
})
export const results = range(97, (i) => ({ rank: i + 1, memberId: 500 + i, name: name(i), maskedIdNumber: `3416**********${1000 + i}`, unitName: pick(UNITS, i), scoreTenths: 985 - i * 7, elapsedSeconds: 1800 + i * 13, submittedAt: iso(-400 + i), submittedBy: i % 11 === 10 ? 'DEADLINE' : 'WORKER' }))
export const prizes = [
  ['折叠雨伞', 200, 86, 12, 40], ['保温杯', 500, 30, 4, 22], ['工具箱（32 件套）', 1500, 0, 1, 9], ['空气炸锅', 6000, 5, 0, 1], ['双门冰箱', 38000, 1, 0, 0],
].map(([n, price, stockLeft, reserved, handedOver], i) => ({ id: i + 1, name: n, description: '颜色随机，凭取货码领取。', price, stockLeft, limitPerMember: 1, pickupPlace: '市总工会一楼服务大厅', onSale: i !== 4, reserved, handedOver, pictureUrl: null }))
export const redemptions = range(48, (i) => {
  const state = pick(['READY', 'HANDED_OVER', 'RESERVED', 'HANDED_OVER', 'EXPIRED', 'CANCELLED'], i)
  return { id: i + 1, prizeId: 1, prizeName: pick(['折叠雨伞', '保温杯', '工具箱（32 件套）'], i), memberName: name(i), unitName: pick(UNITS, i), price: pick([200, 500, 1500], i), state, pickupPlace: '市总工会一楼服务大厅', createdAt: iso(-i * 97), expiresAt: iso(9000), handedOverAt: state === 'HANDED_OVER' ? iso(-i * 40) : null }
})
export const messages = range(14, (i) => ({ id: i + 1, at: iso(-i * 600), kind: 'bank.reviewed', text: pick(['您送审的“变电检修岗位题库”没有通过：第 12 题和第 35 题的答案有争议，请核对规程原文。', '名册“2026年11月名册.xlsx”已写入：新增 214 人，更新 31 人。'], i), read: i > 1 }))
export const batches = range(7, (i) => ({ id: i + 1, organisationName: pick(UNITS, i), count: 40 + i * 17, createdAt: iso(-i * 3000) }))
export const slips = range(57, (i) => ({ memberName: name(i), maskedIdNumber: `3416**********${1000 + i}`, unitName: pick(UNITS, i), code: `K7M2${'PQRSTUVWXY'[i % 10]}${(1000 + i * 37) % 9000}`, expiresAt: iso(43200), address: 'https://lianbing.example.cn' }))

const oneReport = (id, state, kind, text, more = {}) => ({ id, who: '周*心', kind, text, place: 'PRACTICE', state, createdAt: iso(-60 * id), outdated: false, ...more })
export const reported = [
  { bankId: 2, bankName: '配电线路安全题库（2026 版）', question: questions[0], count: 2, mayEdit: true, reports: [oneReport(1, 'OPEN', 'KEY', '按新规程应该选丙，见第 12 条。'), oneReport(2, 'OPEN', 'KEY', '', { who: '吴*', place: 'PAPER', outdated: true }), oneReport(3, 'NOT_UPHELD', 'OPTION', '乙也对', { decidedAt: iso(-20), answer: '规程第 3 条写明只有这一种做法。' })] },
  { bankId: 9, bankName: '电工（自带题库）', question: questions[1], count: 1, mayEdit: false, reports: [oneReport(4, 'OPEN', 'PICTURE', '图太小，看不清符号')] },
]
const flag = (id, kind, note, withheld) => ({ id, kind, withheld, note, openedAt: iso(-100), open: true })
export const tasks = {
  SOURCE_SUPERSEDED: questions.slice(0, 5).map((q, i) => ({ questionId: q.id, bankId: 2, bankName: '配电线路安全题库（2026 版）', stem: q.stem, why: ['SOURCE_SUPERSEDED'], withheld: i % 2 === 0, mayEdit: true, flags: [flag(i + 1, 'SOURCE_SUPERSEDED', '“电力安全工作规程（2012 年版）”自 2026-11-01 起废止，由“电力安全工作规程（2026 年版）”代替。第三章改动较大，重点核对。', i % 2 === 0)] })),
  REPORT_UPHELD: questions.slice(5, 7).map((q, i) => ({ questionId: q.id, bankId: 2, bankName: '配电线路安全题库（2026 版）', stem: q.stem, why: ['REPORT_UPHELD', 'COMMENT'], withheld: true, mayEdit: true, flags: [flag(i + 10, 'REPORT_UPHELD', '按新规程应该选丙', true)] })),
  SENT_BACK: questions.slice(7, 9).map((q) => ({ questionId: q.id, bankId: 1, bankName: '变电检修岗位题库', stem: q.stem, why: ['SENT_BACK'], withheld: false, mayEdit: true, flags: [] })),
  COMMENT: [],
}
const source = (id, title, kind, date, more = {}) => ({ id, title, kind, date, ownOnly: false, withhold: false, questions: 12 * id, ...more })
export const sources = [
  source(1, '电力安全工作规程（2012 年版）', 'STANDARD', '2012', { supersededAt: '2026-11-01', supersededByTitle: '电力安全工作规程（2026 年版）', supersededNote: '第三章改动较大，重点核对。', withhold: true }),
  source(2, '中华人民共和国安全生产法', 'LAW', '2021-06-10', { supersededAt: '2027-01-01' }),
  source(3, '电力安全工作规程（2026 年版）', 'STANDARD', '2026-10-15'),
  source(4, '《电工学》，高等教育出版社', 'TEXTBOOK', ''),
  source(5, '公司《岗位安全操作规程》', 'OTHER', '', { ownOnly: true }),
]
export const citing = questions.slice(0, 14).map((q, i) => ({ questionId: q.id, bankId: 2, bankName: '配电线路安全题库（2026 版）', stem: q.stem, cited: '《电力安全工作规程》第 ' + (i + 3) + ' 条', inUse: i % 4 !== 3 }))
export const wordings = ['电力安全工作规程（2012）第三章', '《电力安全工作规程》', '电力安全工作规程 变电部分'].map((text, i) => ({ textId: i + 1, text, questions: 9 - 3 * i }))
