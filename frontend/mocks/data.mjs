// A small invented city for looking at pages without a backend. No name, number or prize is real.
const minutes = (n) => new Date(Date.now() + n * 60_000).toISOString()
export const session = {
  memberId: 7, name: '林晓梅', maskedIdNumber: '3416**********002X', organisation: { id: 3, name: '检修二班' }, unit: { id: 2, name: '谯城供电服务有限公司' },
  organisationPath: ['亳州市', '谯城供电服务有限公司', '检修二班'], tradeId: 1, tradeName: '电工', level: 4, roles: ['WORKER', 'PRIZE_KEEPER', 'ORGANISER'], serverNow: minutes(0),
}
export const contact = { name: '市总工会经济技术部 周老师', phone: '0558-0000000', hours: '工作日 8:30–12:00，14:30–17:30', text: '打电话时请说出单位和姓名，不用报身份证号。' }
export const trades = [
  { tradeId: 1, tradeName: '电工', mine: true, levels: [{ level: 5, questionCount: 420, answeredCount: 120 }, { level: 4, questionCount: 386, answeredCount: 37 }, { level: 3, questionCount: 301, answeredCount: 0 }] },
  { tradeId: 2, tradeName: '白酒酿造工', mine: false, levels: [{ level: 5, questionCount: 260, answeredCount: 0 }, { level: 4, questionCount: 214, answeredCount: 0 }] },
  { tradeId: 3, tradeName: '焊工', mine: false, levels: [{ level: 5, questionCount: 180, answeredCount: 0 }] },
]
export const chapters = [
  { chapter: '安全用电与触电急救', questionCount: 86, answeredCount: 37, rightCount: 31 },
  { chapter: '电路基础与电工仪表', questionCount: 104, answeredCount: 0, rightCount: 0 },
  { chapter: '电动机控制线路的安装、调试与故障检修', questionCount: 96, answeredCount: 96, rightCount: 80 },
  { chapter: '低压配电与接地', questionCount: 100, answeredCount: 12, rightCount: 10 },
]
const single = { type: 'SINGLE', level: 4, chapter: '安全用电与触电急救', stem: '发现有人触电，首先应当做什么？', options: [
  { letter: 'A', text: '立即用手把触电者拉开' }, { letter: 'B', text: '迅速切断电源，或用绝缘物使触电者脱离电源' }, { letter: 'C', text: '先拨打急救电话，等医生到场' }, { letter: 'D', text: '用水泼醒触电者' } ], blankCount: 0 }
const judged = { right: false, answer: 'A', key: 'B', keyText: 'B', partsRight: [], formulas: {}, rationale: '救人先要断电。用手去拉，施救的人会一起触电；断电后再判断呼吸和心跳，必要时做心肺复苏，同时请人拨打 120。', source: '电工安全技术培训教材 · 触电急救', errorRatePercent: 18 }
const multiple = { type: 'MULTIPLE', level: 4, chapter: '低压配电与接地', stem: '停电检修低压线路前，必须完成下列哪些安全措施？', options: [
  { letter: 'A', text: '停电' }, { letter: 'B', text: '验电' }, { letter: 'C', text: '装设接地线' }, { letter: 'D', text: '悬挂标示牌和装设遮栏' }, { letter: 'E', text: '提高线路电压' } ], blankCount: 0 }
const truth = { type: 'TRUE_FALSE', level: 4, chapter: '电路基础与电工仪表', stem: '使用万用表测量电阻时，可以在电路带电的情况下进行。', options: [], blankCount: 0 }
const blank = { type: 'FILL_IN_BLANK', level: 4, chapter: '电路基础与电工仪表', stem: '我国低压三相四线制系统中，线电压为____V，相电压为____V。', options: [], blankCount: 2 }
const order = { type: 'ORDERING', level: 4, chapter: '低压配电与接地', stem: '停电检修一台配电箱，请把下面几步按先后排好。', options: [
  { letter: 'A', text: '在可能来电的各侧装设接地线' }, { letter: 'B', text: '断开电源，取下熔断器或锁好开关' }, { letter: 'C', text: '悬挂“禁止合闸，有人工作”标示牌' }, { letter: 'D', text: '用合格的验电器确认没有电压' } ], blankCount: 0 }
const match = { type: 'MATCHING', level: 4, chapter: '低压配电与接地', stem: '把导线的颜色和它代表的相线连起来。', prompts: ['黄色', '绿色', '黄绿双色'], options: [
  { letter: 'A', text: 'L2 相' }, { letter: 'B', text: '保护零线，任何时候不能作别的用' }, { letter: 'C', text: 'L1 相' }, { letter: 'D', text: '中性线' } ], blankCount: 0 }
const formulas = { 'P=\\frac{U^2}{R}': '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="P=(U^2)/R"><mrow><mi>P</mi><mo>=</mo><mfrac><msup><mi>U</mi><mn>2</mn></msup><mi>R</mi></mfrac></mrow></math>' }
const parted = { type: 'CASE', level: 4, chapter: '电路基础与电工仪表', stem: '车间一台电加热器铭牌写着 220 V、1 kW，接在 110 V 的线路上试用，工人发现它几乎不热。仪表读数如图 ![圆形表盘，指针停在刻度 110 处](pic:00000000000000000000000000000001)，已知 $P=\\frac{U^2}{R}$。', parts: [
  { type: 'SINGLE', stem: '此时它的功率大约是多少？', options: [{ letter: 'A', text: '250 W' }, { letter: 'B', text: '500 W' }, { letter: 'C', text: '1 kW' }], blankCount: 0, prompts: [] },
  { type: 'TRUE_FALSE', stem: '换用更粗的导线，它就能达到额定功率。', options: [], blankCount: 0, prompts: [] },
  { type: 'FILL_IN_BLANK', stem: '它的电阻约为____Ω。', options: [], blankCount: 1, prompts: [] } ], options: [], blankCount: 0, formulas }
const own = { type: 'SHORT_ANSWER', level: 4, chapter: '安全用电与触电急救', stem: '同伴触电倒地、手里还抓着电线，请按先后写出你要做的事。', options: [], blankCount: 0 }
const kinds = [single, multiple, truth, blank]
const rarer = [order, match, parted, own]
const whole = (q) => ({ prompts: [], parts: [], formulas: {}, ...q })
export const media = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120"><rect width="200" height="120" fill="#fff"/><path d="M20 110a80 80 0 0 1 160 0" fill="none" stroke="#333" stroke-width="4"/><line x1="100" y1="110" x2="100" y2="40" stroke="#b3261e" stroke-width="4"/><text x="84" y="30" font-size="16">110</text></svg>'
export const model = { keyText: '先断开电源或用绝缘物挑开电线；脱离电源后判断意识和呼吸；呼救、拨打 120；没有呼吸心跳就立即做心肺复苏。', rationale: '救人先要断电，用手去拉，施救的人会一起触电。', source: '电工安全技术培训教材', formulas: {} }
export const keys = { SINGLE: 'B', MULTIPLE: 'ABCD', TRUE_FALSE: 'F', FILL_IN_BLANK: '380\u001f220', ORDERING: 'BDAC', MATCHING: 'CAB', CASE: 'A\u001eF\u001e48.4', SHORT_ANSWER: model.keyText }
export const keyTexts = { ...keys, TRUE_FALSE: '错误', FILL_IN_BLANK: '380\u001f220', ORDERING: 'B → D → A → C', MATCHING: '1—C，2—A，3—B', CASE: 'A\u001e错误\u001e48.4 或 48（±0.5）' }
export const practiceQuestions = Array.from({ length: 60 }, (_, i) => ({ ...whole(i < 56 ? kinds[i % 4] : rarer[i % 4]), position: i + 1, questionId: 100 + i, favourite: i % 5 === 1, ...(i < 36 && i % 4 === 0 ? { judged } : {}) }))
export const latest = { id: 12, mode: 'IN_ORDER', total: 60, position: 37, tradeName: '电工', level: 4, answeredCount: 36, rightCount: 30, over: false, best: 0 }
export const today = { answeredCount: 18, rightCount: 15, goal: 30, streakDays: 8, wrongQuestionCount: 9, dueCount: 12, restDays: 1 }
export const wrong = [single, multiple, blank, order, parted].map((q, i) => ({ ...whole(q), questionId: 200 + i, tradeName: '电工', lastAnswer: ['A', 'ABE', '380\u001f380', 'BDCA', 'B\u001eF\u001e48'][i], key: keys[q.type], keyText: keyTexts[q.type], partsRight: q.type === 'CASE' ? [false, true, true] : [], rationale: judged.rationale, source: judged.source, wrongCount: Math.max(1, 3 - i), lastWrongAt: minutes(-3000), mastered: false, rightsInRow: i % 2, rightsToLeave: 2, cause: i === 1 ? 'CONFUSED' : undefined, note: i === 1 ? '停电、验电、接地、挂牌，四步一步不能少。' : '', history: [false, true, false].map((right, n) => ({ at: minutes(-9000 + n * 3000), right })) }))
const card = (id, name, state, from, to, more = {}) => ({ id, name, summary: '面向全市在册电工，线上初赛，前 100 名进入现场复赛。', state, roundId: id * 10, startsAt: minutes(from), endsAt: minutes(to), entered: false, attemptState: 'NONE', stage: { RUNNING: 'RUNNING', ANNOUNCED: 'REGISTRATION', FINISHED: 'FINAL' }[state], eventCount: 1, eventName: '', roundName: '初赛', ...more })
export const contests = [
  card(1, '2026 年全市电工技能竞赛 · 线上初赛', 'RUNNING', -60, 180, { entered: true }),
  card(2, '安全生产月知识竞赛', 'ANNOUNCED', 3000, 4500),
  card(3, '白酒酿造工岗位练兵赛', 'FINISHED', -9000, -8000, { entered: true, attemptState: 'SUBMITTED', attemptId: 99 }),
]
export const held = { kind: 'SCORED', window: 'OWN', counting: 'BEST' }
export const round = (c) => ({ takesPart: true, checkableDraw: true, entryEndsAt: c.endsAt, triesToday: 0, held, stage: c.stage, rules, attemptState: c.attemptState, attemptId: c.attemptId, id: c.roundId, name: '初赛', startsAt: c.startsAt, endsAt: c.endsAt, durationSeconds: 3600, triesMax: 1, triesUsed: c.attemptState === 'SUBMITTED' ? 1 : 0, questionCount: 40, fullMarksTenths: 1000, multipleRule: 'ALL_OR_NOTHING', reveal: 'AFTER_ROUND', state: c.state })
export const rules = ['一共 40 题，满分 100 分，答题时长 60 分钟；开始后不停表。', '多选题全部选对才得分，多选、少选、错选都不得分。', '每人一次机会。同一时间只能在一部手机上作答。', '到时间自动交卷，已经保存的作答都算数。', '同分时，用时少的排在前面。']
export const paper = () => papers().map((s) => ({ ...s, questions: s.questions.map(whole) }))
const papers = () => [
  { title: '一、单选题', marksTenthsEach: 20, questions: Array.from({ length: 12 }, (_, i) => ({ ...single, position: i + 1, marksTenths: 20 })) },
  { title: '二、多选题', marksTenthsEach: 30, questions: Array.from({ length: 6 }, (_, i) => ({ ...multiple, position: 13 + i, marksTenths: 30 })) },
  { title: '三、判断题', marksTenthsEach: 20, questions: Array.from({ length: 6 }, (_, i) => ({ ...truth, position: 19 + i, marksTenths: 20 })) },
  { title: '四、填空题', marksTenthsEach: 40, questions: Array.from({ length: 4 }, (_, i) => ({ ...blank, position: 25 + i, marksTenths: 40 })) },
]
export const result = { state: 'SUBMITTED', released: true, scoreTenths: 875, fullMarksTenths: 1000, rightCount: 35, rank: 12, rankedCount: 4100, submittedAt: minutes(-5), elapsedSeconds: 2315, markedPaperAllowed: true, answerCode: '7KQ2M9XT4HBN', regrades: [] }
export const marked = { sections: paper().map((s) => ({ title: s.title, questions: s.questions.slice(0, 2).map((q, i) => ({ ...q, answer: i ? keys[q.type] : q.type === 'SINGLE' ? 'A' : '', key: keys[q.type], keyText: keyTexts[q.type], partsRight: [], right: !!i, scoreTenths: i ? q.marksTenths : 0, rationale: judged.rationale, source: judged.source })) })).concat({ title: '五、其他题型', questions: [order, match, parted].map((q, i) => ({ ...whole(q), position: 40 + i, marksTenths: 40, scoreTenths: 20, right: false, answer: ['BDCA', 'C-B', 'B\u001eF\u001e48'][i], key: keys[q.type], keyText: keyTexts[q.type], partsRight: i === 2 ? [false, true, true] : [], rationale: judged.rationale, source: judged.source })) }) }
export const points = { balance: 1280, earnedToday: 36 }
export const entries = [['练习答对 15 题', 15, 'PRACTICE'], ['每日一练达标', 20, 'DAILY'], ['兑换：保温杯', -600, 'REDEMPTION'], ['竞赛第 12 名', 300, 'CONTEST'], ['连续 6 天练习', 10, 'STREAK']].map(([text, amount, kind], i) => ({ id: i + 1, at: minutes(-i * 700), amount, kind, text, balanceAfter: 1280 - i * 30 }))
export const pointRules = [{ code: 'practice.right', text: '练习第一次答对一题', points: 1, dailyCap: 30 }, { code: 'practice.goal', text: '完成当天练习目标', points: 10, dailyCap: 10 }, { code: 'contest.finish', text: '完成一次竞赛', points: 50, dailyCap: 0 }]
const people = ['张*华', '欧阳*', '王*', '李*强', '陈*芳', '赵*民', '孙*', '周*兰', '吴*刚', '郑*', '冯*军', '林*梅']
export const board = people.map((name, i) => ({ rank: i === 4 ? 4 : i + 1, memberId: i + 1, name, unitName: ['谯城供电服务有限公司', '古井坊酿造车间', '涡阳县人民医院后勤保障部电工组'][i % 3], points: 2480 - (i === 4 ? 3 : i) * 97, mine: i === 11 }))
export const prizes = [['晴雨伞', 300, 52], ['不锈钢保温杯', 600, 18], ['工具箱十二件套', 1200, 6], ['电热水壶', 1500, 0], ['家用小冰箱', 12000, 2], ['毛巾礼盒', 200, 120]].map(([name, price, stockLeft], i) => ({ id: i + 1, name, description: `${name}，全新未拆封。\n领取时请带本人身份证核对姓名。`, price, stockLeft, limitPerMember: 1, pickupPlace: '市总工会职工服务中心一楼 3 号窗口', affordable: price <= 1280, ...(i < 4 ? { pictureUrl: `/mock/prize-${i + 1}.svg` } : {}) }))
export const redemption = (id, state) => ({ id, prizeId: 2, prizeName: '不锈钢保温杯', pictureUrl: '/mock/prize-2.svg', price: 600, state, pickupDigits: '4829130572', pickupUrl: 'x', qrUrl: '/mock/qr.svg', pickupPlace: '市总工会职工服务中心一楼 3 号窗口（工作日 9:00–17:00）', createdAt: minutes(-2000), expiresAt: minutes(20000), ...(state === 'HANDED_OVER' ? { handedOverAt: minutes(-3) } : {}), cancellable: state === 'READY' })
export const pickup = { redemptionId: 1, code: '482913057264', prizeName: '不锈钢保温杯', pictureUrl: '/mock/prize-2.svg', maskedName: '林*梅', unitName: '谯城供电服务有限公司', state: 'READY' }
export const messages = [{ id: 1, at: minutes(-30), kind: 'contest', text: '“2026 年全市电工技能竞赛 · 线上初赛”已开始，今晚 20:00 截止。', read: false }, { id: 2, at: minutes(-4000), kind: 'prize', text: '您兑换的“不锈钢保温杯”已备好，请到职工服务中心一楼 3 号窗口领取。', read: true }]
export const accesses = [{ at: minutes(-5000), actorName: '组织管理员 周*', action: '查看了您的身份证号', reason: '发放激活码时核对身份' }]
const report = (id, state, kind, text, answer) => ({ id, stem: [single, multiple, truth, blank][id % 4].stem, kind, text, state, createdAt: minutes(-1000 * id), ...(answer ? { answer, decidedAt: minutes(-900 * id) } : {}) })
export const reports = [
  report(1, 'OPEN', 'KEY', '按新规程应该先做触电急救，再拨打电话，见第 12 条。'),
  report(2, 'UPHELD', 'STEM', '', '您说得对，题干少了“低压”两个字，已经改正，谢谢您。'),
  report(3, 'NOT_UPHELD', 'OPTION', '乙也对', '标准第 5.2 条写明只有这一种接法，请再看看解析。'),
  report(4, 'DUPLICATE', 'PICTURE', '图看不清'),
]
export { minutes }

const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
export const reviews = { dueCount: 46, atOnce: 30, groups: [{ tradeId: 1, tradeName: '电工', level: 4, dueCount: 38 }, { tradeId: 2, tradeName: '白酒酿造工', level: 5, dueCount: 8 }], ahead: [4, 9, 2, 0, 6, 3, 1].map((dueCount, i) => ({ day: day(i + 1), dueCount })) }
export const next = {
  suggestions: [{ reason: 'WEAK_CHAPTER', chapter: '电路基础与电工仪表', count: 104, percent: 48 }, { reason: 'WRONG_BOOK', chapter: '', count: 9, percent: 0 }, { reason: 'NEW_CHAPTER', chapter: '低压配电与接地', count: 100, percent: 0 }],
  chapters: [{ name: '安全用电与触电急救', percent: 91, answers: 37, questionCount: 86 }, { name: '电路基础与电工仪表', percent: 48, answers: 22, questionCount: 104 }, { name: '电动机控制线路的安装、调试与故障检修', percent: 76, answers: 61, questionCount: 96 }, { name: '低压配电与接地', answers: 0, questionCount: 100 }],
  knowledge: [{ name: '接地与接零', percent: 41, answers: 12, questionCount: 0 }, { name: '万用表', percent: 72, answers: 9, questionCount: 0 }],
}
const thisMonth = day(0).slice(0, 7)
export const calendar = { month: thisMonth, today: day(0), goal: 20, streakDays: 8, restDays: 1, days: [2, 3, 4, 5, 7, 8, 9, 10].map((date, i) => ({ day: `${thisMonth}-${String(date).padStart(2, '0')}`, answeredCount: i === 3 ? 0 : 8 + i * 4, rightCount: 6, rested: i === 3 })) }
export const favourites = [single, blank].map((each, i) => ({ ...whole(each), questionId: 900 + i, tradeId: 1, tradeName: '电工', keptAt: minutes(-60 * i) }))
export const caseQuestions = [
  { roundId: 10, no: 3, contestName: contests[0].name, roundName: '初赛', excluded: false, words: '您有几道题答得很快，想了解一下是不是之前练过？', askedAt: minutes(-90) },
  { roundId: 10, no: 1, contestName: contests[0].name, roundName: '初赛', excluded: false, words: '答题中途离开了 2 分钟，方便说一下原因吗？', askedAt: minutes(-3000), reply: '车间来电话，接了一下。', repliedAt: minutes(-2900) },
]
