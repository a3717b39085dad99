import { t } from '../../../shared/i18n/console'
import type { Difficulty, QuestionType } from '../../kit/question'
import { instantOf, wallOf } from '../../kit/shanghai'
import type { ContestDraft, MultipleRule, Reveal, SectionDraft } from './types'

/** What the wizard's fields hold: times as China's wall clock, durations in minutes, marks in points. */
export interface SectionForm {
  /** Tells rows apart on the page; never sent. */
  key: number
  title: string
  bankId?: number
  type?: QuestionType
  level?: number
  difficulty?: Difficulty
  count?: number
  marks?: number
}
export interface ContestForm {
  name: string
  summary: string
  organisationId?: number
  organisationIds: number[]
  tradeIds: number[]
  levels: number[]
  roundName: string
  starts: string
  ends: string
  minutes?: number
  triesMax?: number
  multipleRule: MultipleRule
  reveal: Reveal
  practiceWhileRunning: boolean
  shuffleOptions: boolean
  sections: SectionForm[]
}

export const LIMITS = { name: 60, summary: 500, minutesMin: 5, minutesMax: 300, triesMax: 10, countMax: 200, marksMax: 100, questionsMax: 300, sectionsMax: 20 } as const
export const STEPS = ['basics', 'scope', 'rules', 'paper', 'publish'] as const
export type Step = (typeof STEPS)[number]
export type Faults = Record<string, string>

let lastKey = 0
export function emptySection(type?: QuestionType): SectionForm {
  return { key: ++lastKey, title: type ? t(`contests.blueprint.titles.${type}`) : '', type, count: 10, marks: 2 }
}

export function emptyForm(organisationId?: number): ContestForm {
  return {
    name: '',
    summary: '',
    organisationId,
    organisationIds: [],
    tradeIds: [],
    levels: [],
    roundName: '',
    starts: '',
    ends: '',
    minutes: 60,
    triesMax: 1,
    multipleRule: 'ALL_OR_NOTHING',
    reveal: 'AFTER_ROUND',
    practiceWhileRunning: false,
    shuffleOptions: true,
    sections: [emptySection('SINGLE')],
  }
}

export function formOf(draft: ContestDraft): ContestForm {
  const { round, eligibility } = draft
  return {
    name: draft.name,
    summary: draft.summary,
    organisationId: draft.organisationId,
    organisationIds: [...eligibility.organisationIds],
    tradeIds: [...eligibility.tradeIds],
    levels: [...eligibility.levels],
    roundName: round.name,
    starts: wallOf(round.startsAt),
    ends: wallOf(round.endsAt),
    minutes: Math.round(round.durationSeconds / 60),
    triesMax: round.triesMax,
    multipleRule: round.multipleRule,
    reveal: round.reveal,
    practiceWhileRunning: round.practiceWhileRunning,
    shuffleOptions: round.blueprint.shuffleOptions,
    sections: round.blueprint.sections.map((section) => ({
      key: ++lastKey,
      title: section.title,
      bankId: section.bankId,
      type: section.type,
      level: section.level ?? undefined,
      difficulty: section.difficulty ?? undefined,
      count: section.count,
      marks: section.marksTenthsEach / 10,
    })),
  }
}

/** A section that says enough to be counted by the server. */
export function isWhole(section: SectionForm): section is SectionForm & { bankId: number; type: QuestionType; count: number; marks: number } {
  return !!section.bankId && !!section.type && whole(section.count, 1, LIMITS.countMax) && isMarks(section.marks)
}

export function sectionDraft(section: SectionForm & { bankId: number; type: QuestionType; count: number; marks: number }): SectionDraft {
  return {
    title: section.title.trim(),
    bankId: section.bankId,
    type: section.type,
    ...(section.level ? { level: section.level } : {}),
    ...(section.difficulty ? { difficulty: section.difficulty } : {}),
    count: section.count,
    marksTenthsEach: Math.round(section.marks * 10),
  }
}

/** Only for a form without faults. */
export function draftOf(form: ContestForm): ContestDraft {
  return {
    name: form.name.trim(),
    summary: form.summary.trim(),
    organisationId: form.organisationId!,
    eligibility: { organisationIds: form.organisationIds, tradeIds: form.tradeIds, levels: form.levels },
    round: {
      name: form.roundName.trim(),
      startsAt: instantOf(form.starts),
      endsAt: instantOf(form.ends),
      durationSeconds: form.minutes! * 60,
      triesMax: form.triesMax!,
      multipleRule: form.multipleRule,
      reveal: form.reveal,
      practiceWhileRunning: form.practiceWhileRunning,
      blueprint: { sections: form.sections.filter(isWhole).map(sectionDraft), shuffleOptions: form.shuffleOptions },
    },
  }
}

/** Counted in tenths, because 0.1 has no exact double. */
export function totalsOf(sections: readonly SectionForm[]): { questionCount: number; fullMarksTenths: number } {
  let questionCount = 0
  let fullMarksTenths = 0
  for (const { count = 0, marks = 0 } of sections) {
    questionCount += count
    fullMarksTenths += count * Math.round(marks * 10)
  }
  return { questionCount, fullMarksTenths }
}

function whole(n: number | undefined, min: number, max: number): boolean {
  return n !== undefined && Number.isInteger(n) && n >= min && n <= max
}
function isMarks(marks: number | undefined): boolean {
  return marks !== undefined && marks >= 0.5 && marks <= LIMITS.marksMax && Math.abs(marks * 10 - Math.round(marks * 10)) < 1e-9
}

/** What is missing or wrong in one step, by the name of the field. */
export function faultsOf(form: ContestForm, step: Step, now: number): Faults {
  const faults: Faults = {}
  const need = (field: string, wrong: boolean, words: string): void => {
    if (wrong && !faults[field]) faults[field] = words
  }
  if (step === 'basics') {
    need('name', !form.name.trim(), t('app.required', { label: t('contests.basics.name') }))
    need('organisationId', !form.organisationId, t('app.choose', { label: t('contests.basics.organiser') }))
    need('roundName', !form.roundName.trim(), t('app.required', { label: t('contests.basics.roundName') }))
  }
  if (step === 'rules') ruleFaults(form, now, need)
  if (step === 'paper') paperFaults(form, need)
  return faults
}

type Need = (field: string, wrong: boolean, words: string) => void

function ruleFaults(form: ContestForm, now: number, need: Need): void {
  need('starts', !form.starts, t('app.choose', { label: t('contests.rules.starts') }))
  need('ends', !form.ends, t('app.choose', { label: t('contests.rules.ends') }))
  need('minutes', !whole(form.minutes, LIMITS.minutesMin, LIMITS.minutesMax), t('contests.rules.durationRange', { min: LIMITS.minutesMin, max: LIMITS.minutesMax }))
  need('triesMax', !whole(form.triesMax, 1, LIMITS.triesMax), t('contests.rules.triesRange', { min: 1, max: LIMITS.triesMax }))
  if (!form.starts || !form.ends) return
  const starts = Date.parse(instantOf(form.starts))
  const ends = Date.parse(instantOf(form.ends))
  need('starts', starts < now, t('contests.rules.inPast'))
  need('ends', ends <= starts, t('contests.rules.endsBeforeStart'))
  const window = Math.floor((ends - starts) / 60_000)
  need('minutes', window > 0 && (form.minutes ?? 0) > window, t('contests.rules.durationTooLong', { minutes: window }))
}

function paperFaults(form: ContestForm, need: Need): void {
  need('sections', form.sections.length === 0, t('contests.blueprint.missing'))
  for (const { key, title, bankId, type, count, marks } of form.sections) {
    need(`${key}.title`, !title.trim(), t('contests.blueprint.titleMissing'))
    need(`${key}.bankId`, !bankId, t('contests.blueprint.bankMissing'))
    need(`${key}.type`, !type, t('contests.blueprint.typeMissing'))
    need(`${key}.count`, !whole(count, 1, LIMITS.countMax), t('contests.blueprint.countRange', { max: LIMITS.countMax }))
    need(`${key}.marks`, !isMarks(marks), t('contests.blueprint.marksRange', { max: LIMITS.marksMax }))
  }
  need('sections', form.sections.length > LIMITS.sectionsMax, t('contests.blueprint.tooManySections', { max: LIMITS.sectionsMax }))
  need('sections', totalsOf(form.sections).questionCount > LIMITS.questionsMax, t('contests.blueprint.tooMany', { max: LIMITS.questionsMax }))
}

/** The step where a field of the draft is filled in, by the server's name of the field. */
export function stepOfField(field: string | null | undefined): Step | undefined {
  if (!field) return undefined
  if (field.startsWith('eligibility')) return 'scope'
  if (field.startsWith('round.blueprint')) return 'paper'
  if (field.startsWith('round.') && field !== 'round.name') return 'rules'
  return 'basics'
}

/** The first step with something wrong in it, or undefined when all four can be sent. */
export function firstFaultyStep(form: ContestForm, now: number): Step | undefined {
  return STEPS.find((step) => Object.keys(faultsOf(form, step, now)).length > 0)
}
