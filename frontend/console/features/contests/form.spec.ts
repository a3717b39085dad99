import { describe, expect, it } from 'vitest'
import { draftOf, emptyForm, emptySection, faultsOf, firstFaultyStep, formOf, stepOfField, totalsOf, type ContestForm } from './form'

const NOW = Date.parse('2026-11-21T00:00:00Z')

function wholeForm(): ContestForm {
  return {
    ...emptyForm(1),
    name: '电工竞赛',
    roundName: '初赛',
    organisationIds: [4],
    starts: '2026-12-01 09:00',
    ends: '2026-12-01 18:00',
    sections: [{ ...emptySection('SINGLE'), bankId: 7, count: 40, marks: 1.5 }],
  }
}

describe('the wizard of a contest', () => {
  it('has nothing to say about a form that is whole', () => {
    expect(firstFaultyStep(wholeForm(), NOW)).toBeUndefined()
  })
  it('leads to the first step with something wrong', () => {
    expect(firstFaultyStep(emptyForm(1), NOW)).toBe('basics')
    expect(firstFaultyStep({ ...wholeForm(), ends: '' }, NOW)).toBe('rules')
    expect(firstFaultyStep({ ...wholeForm(), sections: [] }, NOW)).toBe('paper')
  })
  it('needs no scope: nothing chosen means everybody of the organiser', () => {
    expect(firstFaultyStep({ ...wholeForm(), organisationIds: [] }, NOW)).toBeUndefined()
  })
  it('refuses an end that is not after the start', () => {
    expect(faultsOf({ ...wholeForm(), ends: '2026-12-01 09:00' }, 'rules', NOW)).toHaveProperty('ends')
  })
  it('refuses a start in the past, by the clock of China', () => {
    const now = Date.parse('2026-12-01T01:00:01Z')
    expect(faultsOf(wholeForm(), 'rules', now)).toHaveProperty('starts')
    expect(faultsOf(wholeForm(), 'rules', now - 2_000)).not.toHaveProperty('starts')
  })
  it('refuses a duration longer than the whole window', () => {
    const short = { ...wholeForm(), ends: '2026-12-01 09:45', minutes: 46 }
    expect(faultsOf(short, 'rules', NOW)).toHaveProperty('minutes')
    expect(faultsOf({ ...short, minutes: 45 }, 'rules', NOW)).toEqual({})
  })
  it('names each faulty field of each section', () => {
    const section = { ...emptySection(), count: 0, marks: 0.25 }
    expect(Object.keys(faultsOf({ ...wholeForm(), sections: [section] }, 'paper', NOW)).sort()).toEqual(
      ['bankId', 'count', 'marks', 'title', 'type'].map((field) => `${section.key}.${field}`),
    )
  })
  it('sends what it was given, and shows what it sent', () => {
    const form = wholeForm()
    const draft = draftOf(form)
    expect(draft.round.startsAt).toBe('2026-12-01T01:00:00.000Z')
    expect(draft.round.durationSeconds).toBe(3600)
    expect(draft.round.blueprint.sections).toEqual([{ title: '单项选择题', bankId: 7, type: 'SINGLE', count: 40, marksTenthsEach: 15 }])
    expect(draftOf(formOf(draft))).toEqual(draft)
  })
})

describe('a finding of the server', () => {
  it('leads to the step where its field is filled in', () => {
    expect(['name', 'round.name', 'eligibility.organisationIds', 'round.endsAt', 'round.blueprint.sections[2]', null].map(stepOfField)).toEqual(['basics', 'basics', 'scope', 'rules', 'paper', undefined])
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
