// Made-up cases of one round, for looking at the desk.
const start = Date.parse('2026-11-28T01:00:00Z')
const at = (seconds) => new Date(start + seconds * 1000).toISOString()
const wang = { memberId: 31, name: '王建国', unitName: '亳州供电公司' }
const li = { memberId: 32, name: '李秀英', unitName: '亳州供电公司' }
const zhao = { memberId: 33, name: '赵德柱', unitName: '古井贡酒股份有限公司' }

export const rows = [
  { no: 1, kind: 'ALIKE', strength: 3, state: 'OPEN', facts: { common: 50, same: 47, sameWrong: 13, expectedSameTenths: 302, evidenceTenths: 241, startsApartSeconds: 74, sameUnit: 1, sameDevice: 0, sameAddress: 1 }, people: [wang, li], peopleCount: 2, changedAt: at(9000) },
  { no: 2, kind: 'FAST', strength: 3, state: 'ASKED', facts: { answered: 50, right: 49, unread: 44, elapsedSeconds: 31, leastSeconds: 78 }, people: [zhao], peopleCount: 1, changedAt: at(9100) },
  { no: 3, kind: 'SHARED_DEVICE', strength: 2, state: 'PROPOSED', facts: { people: 6 }, people: [zhao, li], peopleCount: 6, changedAt: at(9200) },
  { no: 4, kind: 'AWAY', strength: 1, state: 'CLEARED', facts: { times: 7, seconds: 260, elapsedSeconds: 1500 }, people: [li], peopleCount: 1, changedAt: at(9300) },
  { no: 5, kind: 'DEVICES', strength: 1, state: 'OPEN', facts: { devices: 3 }, people: [wang], peopleCount: 1, changedAt: at(9400) },
]
export const summary = { lookedAt: at(9000), papers: 3181, pairsCompared: 5057790, counts: { OPEN: 2, ASKED: 1, PROPOSED: 1, CLEARED: 1 } }

const STEMS = ['发现有人触电，首先应当做什么？', '验电时应使用相应电压等级且合格的验电器，验电前应先在有电设备上试验。', '在停电设备上工作，必须完成哪些保证安全的技术措施？', '10 kV 设备不停电时的安全距离是多少米？', '变压器油温超过多少摄氏度应报警？', '接地线应使用截面不小于 ____ 平方毫米的多股软铜线。']
const KEYS = ['B', 'T', 'ABCD', 'C', 'B', '25']
function paper(person, attemptId, given, shift) {
  const answers = STEMS.map((stem, i) => ({ position: i + 1, revisionId: i + 1, type: 'SINGLE', stem, answer: given[i], key: KEYS[i], right: given[i] === KEYS[i], savedAt: given[i] ? at(shift + 40 + i * 95 + (i % 3) * 21) : undefined, leastMillis: 1100 }))
  return { attemptId, memberId: person.memberId, tryNo: 1, startedAt: at(shift), submittedAt: at(shift + 760), scoreTenths: 780, answers, absences: attemptId === 1 ? [{ kind: 'AWAY', fromAt: at(shift + 300), seconds: 62 }] : [], devices: [{ fingerprint: attemptId === 1 ? 'a3f09c' : '71be20', network: '9d02c4', firstAt: at(shift + 12), lastAt: at(shift + 760) }] }
}
const person = (one, rank) => ({ ...one, maskedIdNumber: '3416**********0031', rank })
const papers = [paper(wang, 1, ['B', 'T', 'ABD', 'A', 'D', '16'], 0), paper(li, 2, ['B', 'T', 'ABD', 'A', 'D', ''], 74)]
const step = (deed, seconds, actorName, memberName, words) => ({ at: at(seconds), actorName, deed, memberName, words })

export function open(no) {
  const row = rows.find((one) => one.no === no)
  const many = no === 3
  return {
    row,
    people: many ? [zhao, li, wang, { memberId: 34, name: '孙浩', unitName: '亳州供电公司' }].map((one, i) => person(one, i + 4)) : row.people.map((one, i) => person(one, i + 4)),
    papers: row.peopleCount > 1 ? papers : papers.slice(0, 1),
    steps: no === 1 ? [] : [step('ASKED', 9100, '陈国庆', row.people[0].name, '想了解一下您答题时的情况，请简单说明。'), step('REPLIED', 9200, row.people[0].name, row.people[0].name, '班组用一部手机轮流答的，手机是我的。')],
    proposal: many ? { memberId: 33, reason: '与现场监考记录不符', proposedByName: '钱组织', proposedAt: at(9200), mine: false, confirmed: false } : undefined,
  }
}
export const shared = { code: 'K7MWQ2PX', places: [{ id: 1, kind: 'PHONE', label: '亳州供电公司', declaredByName: '王建国', declaredAt: at(0) }, { id: 2, kind: 'NETWORK', label: '酿造一车间', declaredByName: '陈国庆', declaredAt: at(60) }] }
