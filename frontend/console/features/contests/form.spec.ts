import { describe, expect, it } from 'vitest'
import { faultsOf, faultyPlaces, firstFault, spotOfField, type Step } from './faults'
import { draftOf, emptyForm, emptySection, eventLike, formOf, roundLike, totalsOf, type ContestForm, type RoundForm } from './form'
import type { OrganiserContestView } from './types'

const NOW = Date.parse('2026-11-21T00:00:00Z')
const HERE = { event: 0, round: 0 }

function wholeForm(round: Partial<RoundForm> = {}): ContestForm {
  const form = { ...emptyForm(1), name: '电工竞赛' }
  form.events[0]!.organisationIds = [4]
  Object.assign(form.events[0]!.rounds[0]!, { starts: '2026-12-01 09:00', ends: '2026-12-01 18:00', sections: [{ ...emptySection('SINGLE'), bankId: 7, count: 40, marks: 1.5 }] }, round)
  return form
}
const stepOf = (form: ContestForm): Step | undefined => firstFault(form, NOW)?.step
const ruleFaults = (form: ContestForm, now = NOW): Record<string, string> => faultsOf(form, 'rules', HERE, now)

/** The view that the server would answer with. */
function viewOf(form: ContestForm): OrganiserContestView {
  const draft = draftOf(form)
  return {
    ...draft,
    id: 1,
    state: 'DRAFT',
    organisationName: '',
    createdAt: '',
    events: draft.events.map((event, e) => ({
      ...event,
      id: e + 1,
      eligibleCount: 0,
      rounds: event.rounds.map((round, r) => ({ id: e * 10 + r + 1, draft: round, resultsAt: round.endsAt, questionCount: 0, fullMarksTenths: 0 })),
    })),
  }
}

describe('who goes on after a round', () => {
  const advance = { places: 30, unitCap: 3, ties: 'LOT', noticeDays: 5, showScores: false } as const
  it('is sent as it was filled in, comes back the same, and its notice has no date of its own', () => {
    const form = wholeForm({ advance: { ...advance }, noticeEnds: '2026-12-09 00:00' })
    expect(draftOf(form).events[0]!.rounds[0]!.rules).toMatchObject({ advancement: advance })
    expect(draftOf(form).events[0]!.rounds[0]!.rules.noticeEndsAt).toBeUndefined()
    expect(formOf(viewOf(form)).events[0]!.rounds[0]!.advance).toEqual(advance)
  })
  it('needs a number of people, a cap within it and some working days', () => {
    const faults = ruleFaults(wholeForm({ advance: { ...advance, places: undefined, unitCap: 40, noticeDays: 0 } }))
    expect(Object.keys(faults)).toEqual(expect.arrayContaining(['places', 'advanceCap', 'noticeDays']))
    expect(ruleFaults(wholeForm({ advance: { ...advance } }))).toEqual({})
  })
  it('is nothing in a warm-up, and is not taken over into the next round', () => {
    expect(draftOf(wholeForm({ kind: 'WARM_UP', advance: { ...advance } })).events[0]!.rounds[0]!.rules.advancement).toBeUndefined()
    expect(roundLike(wholeForm({ advance: { ...advance } }).events[0]!.rounds[0]!, '决赛').advance).toBeNull()
  })
})

describe('the wizard of a contest', () => {
  it('has nothing to say about a form that is whole', () => {
    expect(stepOf(wholeForm())).toBeUndefined()
  })
  it('leads to the first step with something wrong', () => {
    expect(stepOf(emptyForm(1))).toBe('basics')
    expect(stepOf(wholeForm({ ends: '' }))).toBe('rules')
    expect(stepOf(wholeForm({ sections: [] }))).toBe('paper')
  })
  it('refuses an end that is not after the start', () => {
    expect(ruleFaults(wholeForm({ ends: '2026-12-01 09:00' }))).toHaveProperty('ends')
  })
  it('refuses a start in the past, by the clock of China', () => {
    const now = Date.parse('2026-12-01T01:00:01Z')
    expect(ruleFaults(wholeForm(), now)).toHaveProperty('starts')
    expect(ruleFaults(wholeForm(), now - 2_000)).not.toHaveProperty('starts')
  })
  it('refuses a duration longer than the whole window, but asks for none where everybody ends together', () => {
    const short = { ends: '2026-12-01 09:45', minutes: 46 }
    expect(ruleFaults(wholeForm(short))).toHaveProperty('minutes')
    expect(ruleFaults(wholeForm({ ...short, minutes: 45 }))).toEqual({})
    expect(ruleFaults(wholeForm({ ...short, window: 'COMMON' }))).toEqual({})
  })
  it('refuses limits outside their round', () => {
    const wrong = { lateMinutes: 541, leastMinutes: 61, triesPerDay: 2, freezes: '2026-12-01 18:00', noticeEnds: '2026-12-01 18:00' }
    expect(Object.keys(ruleFaults(wholeForm(wrong))).sort()).toEqual(Object.keys(wrong).sort())
    expect(ruleFaults(wholeForm({ lateMinutes: 540, leastMinutes: 60, triesPerDay: 1, freezes: '2026-12-01 17:59', noticeEnds: '2026-12-01 18:01' }))).toEqual({})
  })
  it('names each faulty field of each section', () => {
    const section = { ...emptySection(), count: 0, marks: 0.25 }
    expect(Object.keys(faultsOf(wholeForm({ sections: [section] }), 'paper', HERE, NOW)).sort()).toEqual(['bankId', 'count', 'marks', 'title', 'type'].map((field) => `${section.key}.${field}`))
  })
  it('needs a name for each of several events, and a later start for each next round', () => {
    const form = wholeForm()
    form.events.push(eventLike(form.events[0]!))
    form.events[0]!.name = '电工'
    form.events[1]!.rounds.push({ ...roundLike(form.events[1]!.rounds[0]!, '决赛'), starts: '2026-12-01 17:59', ends: '2026-12-02 18:00' })
    expect(faultyPlaces(form, 'scope', NOW)).toEqual([{ event: 1, round: 0 }])
    form.events[1]!.name = '电工'
    expect(faultyPlaces(form, 'scope', NOW)).toHaveLength(2)
    form.events[1]!.name = '焊工'
    expect(firstFault(form, NOW)).toEqual({ step: 'rules', place: { event: 1, round: 1 } })
    form.events[1]!.rounds[1]!.starts = '2026-12-01 18:00'
    expect(firstFault(form, NOW)).toBeUndefined()
  })
  it('sends what it was given, and shows what it sent', () => {
    const form = wholeForm({ lateMinutes: 15, freezes: '2026-12-01 17:50' })
    const round = draftOf(form).events[0]!.rounds[0]!
    expect(round.startsAt).toBe('2026-12-01T01:00:00.000Z')
    expect(round.durationSeconds).toBe(3600)
    expect(round.rules).toEqual({ kind: 'SCORED', window: 'OWN', counting: 'BEST', lateEntrySeconds: 900, freezesAt: '2026-12-01T09:50:00.000Z' })
    expect(round.blueprint.sections).toEqual([{ title: '单项选择题', bankId: 7, type: 'SINGLE', count: 40, marksTenthsEach: 15, questionIds: [] }])
    expect(round.blueprint.draw).toEqual({ mode: 'DRAWN_PER_PERSON', bandTenths: 0, shownToPercentMax: 100, unseenFirst: false, checkable: false })
    const again = draftOf(formOf(viewOf(form)))
    expect(again.events[0]!.id).toBe(1)
    expect(again.events[0]!.rounds[0]).toEqual({ ...round, id: 1 })
  })
})

describe('a paper rule', () => {
  it('sends only what has a meaning in its mode', () => {
    const draw = { mode: 'DRAWN_ONCE', bandMarks: 2.5, shownTo: 20, unseenFirst: true, checkable: true } as const
    const rule = (mode: 'DRAWN_ONCE' | 'DRAWN_PER_PERSON'): unknown => draftOf(wholeForm({ draw: { ...draw, mode } })).events[0]!.rounds[0]!.blueprint.draw
    expect(rule('DRAWN_ONCE')).toEqual({ mode: 'DRAWN_ONCE', bandTenths: 0, shownToPercentMax: 100, unseenFirst: false, checkable: false })
    expect(rule('DRAWN_PER_PERSON')).toEqual({ mode: 'DRAWN_PER_PERSON', bandTenths: 25, shownToPercentMax: 20, unseenFirst: false, checkable: true })
  })
  it('wants the questions of a fixed paper chosen before it goes on', () => {
    const form = wholeForm({ draw: { mode: 'FIXED', unseenFirst: false, checkable: false } })
    expect(firstFault(form, NOW)?.step).toBe('paper')
    form.events[0]!.rounds[0]!.sections[0]!.questionIds = Array.from({ length: 40 }, (_, i) => i + 1)
    expect(firstFault(form, NOW)).toBeUndefined()
    expect(draftOf(form).events[0]!.rounds[0]!.blueprint.sections[0]!.questionIds).toHaveLength(40)
  })
})

describe('a finding of the server', () => {
  it('leads to the step and the place where its field is filled in', () => {
    const spot = (step: Step, event = 0, round = 0): unknown => ({ step, place: { event, round } })
    expect(['name', 'events[1].name', 'events[0].eligibility.organisationIds', 'events[1].rounds[2].endsAt', 'events[0].rounds[1].blueprint.sections[2]', null].map(spotOfField)).toEqual([
      spot('basics'),
      spot('scope', 1),
      spot('scope'),
      spot('rules', 1, 2),
      spot('paper', 0, 1),
      undefined,
    ])
  })
})

describe('the totals of a blueprint', () => {
  it('add up in tenths, so that thirty times 0.1 is 3', () => {
    const sections = [
      { ...emptySection('SINGLE'), count: 30, marks: 0.1 },
      { ...emptySection('MULTIPLE'), count: 3, marks: 2.5 },
    ]
    expect(totalsOf(sections)).toEqual({ questionCount: 33, fullMarksTenths: 105 })
  })
  it('count an unfinished row as nothing', () => {
    expect(totalsOf([{ ...emptySection(), count: undefined, marks: 5 }])).toEqual({ questionCount: 0, fullMarksTenths: 0 })
  })
})
