import { t } from '../../../shared/i18n/console'
import type { Difficulty, QuestionType } from '../../kit/question'
import { instantOf, wallOf } from '../../kit/shanghai'
import type { AdvancementRules, BlanksRule, BlueprintDraft, ContestDraft, Counting, EventDraft, MarkingRules, MultipleRule, OrganiserContestView, PaperMode, Reveal, RoundDraft, RoundKind, RoundRules, SectionDraft, TieRule, WindowKind } from './types'

/** What the wizard's fields hold: times as China's wall clock, durations in minutes, marks in points. */
export interface SectionForm {
  /** Tells rows, rounds and events apart on the page; never sent. */
  key: number
  title: string
  bankId?: number
  type?: QuestionType
  level?: number
  difficulty?: Difficulty
  /** Empty: all of the bank. */
  chapter?: string
  count?: number
  marks?: number
  /** Of a fixed paper, once it is chosen. */
  questionIds: number[]
}
export interface DrawForm {
  mode: PaperMode
  /** Empty: one hundredth of the full mark. */
  bandMarks?: number
  /** Per cent of the people who see a question at most; empty: no limit. */
  shownTo?: number
  unseenFirst: boolean
  checkable: boolean
}
/** By which rule people go on after a round. */
export interface AdvanceForm {
  places?: number
  /** Empty: no cap. */
  unitCap?: number
  ties: TieRule
  noticeDays?: number
  showScores: boolean
}
export interface RoundForm {
  key: number
  id?: number
  name: string
  kind: RoundKind
  starts: string
  ends: string
  window: WindowKind
  minutes?: number
  /** Empty where there is no such bound; likewise the others. */
  lateMinutes?: number
  leastMinutes?: number
  lateAnswerMinutes?: number
  triesMax?: number
  triesPerDay?: number
  counting: Counting
  freezes: string
  noticeEnds: string
  /** Null: nobody goes on by rank. */
  advance: AdvanceForm | null
  multipleRule: MultipleRule
  blanks: BlanksRule
  /** Points taken away, 0 for none; likewise for a blank. */
  wrongOff: number
  blankOff: number
  /** How far below zero a whole paper can go, in points. */
  floorOff: number
  byHand: boolean
  /** Points by which two markers may differ before a third is asked. */
  tolerance: number
  reveal: Reveal
  practiceWhileRunning: boolean
  shuffleOptions: boolean
  draw: DrawForm
  sections: SectionForm[]
}
export interface EventForm {
  key: number
  id?: number
  name: string
  tradeId?: number
  organisationIds: number[]
  tradeIds: number[]
  levels: number[]
  entryOpens: string
  entryCloses: string
  /** Empty: no bound. */
  unitCap?: number
  approval: boolean
  code: string
  rounds: RoundForm[]
}
export interface ContestForm {
  name: string
  summary: string
  organisationId?: number
  events: EventForm[]
}

export const LIMITS = { name: 60, eventName: 40, summary: 500, minutesMin: 5, minutesMax: 300, triesMax: 10, triesMaxByDay: 366, countMax: 200, marksMax: 100, questionsMax: 300, sectionsMax: 20, eventsMax: 40, roundsMax: 10, code: 20, placesMax: 100_000, noticeDaysMax: 60 } as const

let lastKey = 0
export function emptySection(type?: QuestionType): SectionForm {
  return { key: ++lastKey, title: type ? t(`contests.blueprint.titles.${type}`) : '', type, count: 10, marks: 2, questionIds: [] }
}

export function emptyRound(name: string): RoundForm {
  return {
    key: ++lastKey,
    name,
    kind: 'SCORED',
    starts: '',
    ends: '',
    window: 'OWN',
    minutes: 60,
    triesMax: 1,
    counting: 'BEST',
    freezes: '',
    noticeEnds: '',
    advance: null,
    multipleRule: 'ALL_OR_NOTHING',
    blanks: 'SHARE',
    wrongOff: 0,
    blankOff: 0,
    floorOff: 0,
    byHand: false,
    tolerance: 1,
    reveal: 'AFTER_ROUND',
    practiceWhileRunning: false,
    shuffleOptions: true,
    draw: { mode: 'DRAWN_PER_PERSON', unseenFirst: false, checkable: false },
    sections: [emptySection('SINGLE')],
  }
}

export function emptyEvent(): EventForm {
  return { key: ++lastKey, name: '', organisationIds: [], tradeIds: [], levels: [], entryOpens: '', entryCloses: '', approval: false, code: '', rounds: [emptyRound(t('contests.place.firstRound'))] }
}

export function emptyForm(organisationId?: number): ContestForm {
  return { name: '', summary: '', organisationId, events: [emptyEvent()] }
}

/** Another round is mostly held like the one before it, at another time and with another name. */
export function roundLike(round: RoundForm, name: string): RoundForm {
  return { ...round, key: ++lastKey, id: undefined, name, kind: 'SCORED', starts: '', ends: '', freezes: '', noticeEnds: '', advance: null, draw: { ...round.draw }, sections: round.sections.map((section) => ({ ...section, key: ++lastKey })) }
}

/** Another event mostly has the rounds of the one before it, at the same times, for people of another trade. */
export function eventLike(event: EventForm): EventForm {
  return {
    ...event,
    key: ++lastKey,
    id: undefined,
    name: '',
    tradeId: undefined,
    organisationIds: [...event.organisationIds],
    tradeIds: [],
    levels: [...event.levels],
    rounds: event.rounds.map((round) => ({ ...roundLike(round, round.name), kind: round.kind, starts: round.starts, ends: round.ends, freezes: round.freezes, noticeEnds: round.noticeEnds, advance: round.advance ? { ...round.advance } : null })),
  }
}

export function formOf(contest: OrganiserContestView): ContestForm {
  return {
    name: contest.name,
    summary: contest.summary,
    organisationId: contest.organisationId,
    events: contest.events.map((event) => ({
      key: ++lastKey,
      id: event.id,
      name: event.name,
      tradeId: event.tradeId ?? undefined,
      organisationIds: [...event.eligibility.organisationIds],
      tradeIds: [...event.eligibility.tradeIds],
      levels: [...event.eligibility.levels],
      entryOpens: wall(event.entry.opensAt),
      entryCloses: wall(event.entry.closesAt),
      unitCap: event.entry.unitCap ?? undefined,
      approval: event.entry.approval === 'ORGANISER',
      code: event.entry.code ?? '',
      rounds: event.rounds.map((round) => roundForm(round.id, round.draft)),
    })),
  }
}

function roundForm(id: number, draft: RoundDraft): RoundForm {
  const { rules, marking } = draft
  return {
    key: ++lastKey,
    id,
    name: draft.name,
    kind: rules.kind,
    starts: wallOf(draft.startsAt),
    ends: wallOf(draft.endsAt),
    window: rules.window,
    minutes: rules.window === 'COMMON' ? 60 : Math.round(draft.durationSeconds / 60),
    lateMinutes: minutesOf(rules.lateEntrySeconds),
    leastMinutes: minutesOf(rules.leastSeconds),
    lateAnswerMinutes: minutesOf(rules.lateAnswerSeconds),
    triesMax: draft.triesMax,
    triesPerDay: rules.triesPerDay ?? undefined,
    counting: rules.counting,
    freezes: wall(rules.freezesAt),
    noticeEnds: rules.advancement ? '' : wall(rules.noticeEndsAt),
    advance: rules.advancement ? advanceForm(rules.advancement) : null,
    multipleRule: draft.multipleRule,
    blanks: marking.blanks,
    wrongOff: off(marking.wrongTenths),
    blankOff: off(marking.blankTenths),
    floorOff: off(marking.floorTenths),
    byHand: marking.handToleranceTenths != null,
    tolerance: marking.handToleranceTenths == null ? 1 : marking.handToleranceTenths / 10,
    reveal: draft.reveal,
    practiceWhileRunning: draft.practiceWhileRunning,
    shuffleOptions: draft.blueprint.shuffleOptions,
    draw: drawForm(draft.blueprint.draw),
    sections: draft.blueprint.sections.map((section) => ({
      key: ++lastKey,
      title: section.title,
      bankId: section.bankId,
      type: section.type,
      level: section.level ?? undefined,
      difficulty: section.difficulty ?? undefined,
      chapter: section.chapter ?? undefined,
      count: section.count,
      marks: section.marksTenthsEach / 10,
      questionIds: [...section.questionIds],
    })),
  }
}
/** Points taken away, of a mark that is zero or less; without the -0 of zero. */
const off = (tenths: number): number => (tenths < 0 ? -tenths / 10 : 0)
const tenthsOff = (points: number | undefined): number => (points ? -Math.round(points * 10) : 0)
export function emptyAdvance(): AdvanceForm {
  return { places: 30, ties: 'ALL', noticeDays: 5, showScores: true }
}

function advanceForm(rules: AdvancementRules): AdvanceForm {
  return { places: rules.places, unitCap: rules.unitCap ?? undefined, ties: rules.ties, noticeDays: rules.noticeDays, showScores: rules.showScores }
}

/** Only for a form without faults. */
export function advancementOf(form: AdvanceForm): AdvancementRules {
  return { places: form.places!, ...(form.unitCap ? { unitCap: form.unitCap } : {}), ties: form.ties, noticeDays: form.noticeDays!, showScores: form.showScores }
}

function drawForm({ mode, bandTenths, shownToPercentMax, unseenFirst, checkable }: BlueprintDraft['draw']): DrawForm {
  return { mode, bandMarks: bandTenths ? bandTenths / 10 : undefined, shownTo: shownToPercentMax < 100 ? shownToPercentMax : undefined, unseenFirst, checkable }
}
const wall = (instant?: string | null): string => (instant ? wallOf(instant) : '')
const minutesOf = (seconds?: number | null): number | undefined => (seconds ? Math.round(seconds / 60) : undefined)

/** A section that says enough to be counted by the server. */
export function isWhole(section: SectionForm): section is SectionForm & { bankId: number; type: QuestionType; count: number; marks: number } {
  return !!section.bankId && !!section.type && isWholeNumber(section.count, 1, LIMITS.countMax) && isMarks(section.marks)
}

export function sectionDraft(section: SectionForm & { bankId: number; type: QuestionType; count: number; marks: number }, fixed = false): SectionDraft {
  return {
    title: section.title.trim(),
    bankId: section.bankId,
    type: section.type,
    ...(section.level ? { level: section.level } : {}),
    ...(section.difficulty ? { difficulty: section.difficulty } : {}),
    ...(section.chapter ? { chapter: section.chapter } : {}),
    count: section.count,
    marksTenthsEach: Math.round(section.marks * 10),
    questionIds: fixed ? section.questionIds : [],
  }
}

/** Only for a form without faults. */
export function draftOf(form: ContestForm): ContestDraft {
  return { name: form.name.trim(), summary: form.summary.trim(), organisationId: form.organisationId!, events: form.events.map(eventDraft) }
}

function eventDraft(event: EventForm): EventDraft {
  return {
    ...(event.id ? { id: event.id } : {}),
    name: event.name.trim(),
    ...(event.tradeId ? { tradeId: event.tradeId } : {}),
    eligibility: { organisationIds: event.organisationIds, tradeIds: event.tradeIds, levels: event.levels },
    entry: {
      approval: event.approval ? 'ORGANISER' : 'NONE',
      ...(event.entryOpens ? { opensAt: instantOf(event.entryOpens) } : {}),
      ...(event.entryCloses ? { closesAt: instantOf(event.entryCloses) } : {}),
      ...(event.unitCap ? { unitCap: event.unitCap } : {}),
      ...(event.code.trim() ? { code: event.code.trim() } : {}),
    },
    rounds: event.rounds.map(roundDraft),
  }
}

function roundDraft(round: RoundForm): RoundDraft {
  return {
    ...(round.id ? { id: round.id } : {}),
    name: round.name.trim(),
    startsAt: instantOf(round.starts),
    endsAt: instantOf(round.ends),
    durationSeconds: (round.minutes ?? 0) * 60,
    triesMax: round.triesMax!,
    multipleRule: round.multipleRule,
    reveal: round.reveal,
    practiceWhileRunning: round.practiceWhileRunning,
    blueprint: blueprintDraft(round),
    rules: rulesOf(round),
    marking: markingOf(round),
  }
}

export function markingOf(round: RoundForm): MarkingRules {
  const takesAway = round.wrongOff > 0 || round.blankOff > 0
  return {
    blanks: round.blanks,
    wrongTenths: tenthsOff(round.wrongOff),
    blankTenths: tenthsOff(round.blankOff),
    floorTenths: takesAway ? tenthsOff(round.floorOff) : 0,
    ...(round.byHand ? { handToleranceTenths: Math.round((round.tolerance ?? 0) * 10) } : {}),
  }
}

/** Rules that have no meaning in the chosen mode are not sent. */
export function blueprintDraft({ sections, shuffleOptions, draw }: RoundForm, mode: PaperMode = draw.mode): BlueprintDraft {
  const each = mode === 'DRAWN_PER_PERSON'
  return {
    sections: sections.filter(isWhole).map((section) => sectionDraft(section, mode === 'FIXED')),
    shuffleOptions,
    draw: {
      mode,
      bandTenths: each ? Math.round((draw.bandMarks ?? 0) * 10) : 0,
      shownToPercentMax: each ? (draw.shownTo ?? 100) : 100,
      unseenFirst: each && draw.unseenFirst && !draw.checkable,
      checkable: each && draw.checkable,
    },
  }
}

function rulesOf(round: RoundForm): RoundRules {
  const scored = round.kind === 'SCORED'
  return {
    kind: round.kind,
    window: round.window,
    counting: round.counting,
    ...(round.lateMinutes ? { lateEntrySeconds: round.lateMinutes * 60 } : {}),
    ...(round.leastMinutes ? { leastSeconds: round.leastMinutes * 60 } : {}),
    ...(round.lateAnswerMinutes ? { lateAnswerSeconds: round.lateAnswerMinutes * 60 } : {}),
    ...(round.triesPerDay ? { triesPerDay: round.triesPerDay } : {}),
    ...(scored && round.freezes ? { freezesAt: instantOf(round.freezes) } : {}),
    ...(scored && round.advance ? { advancement: advancementOf(round.advance) } : {}),
    ...(scored && !round.advance && round.noticeEnds ? { noticeEndsAt: instantOf(round.noticeEnds) } : {}),
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

export function isWholeNumber(n: number | undefined, min: number, max: number): boolean {
  return n !== undefined && Number.isInteger(n) && n >= min && n <= max
}
export function isMarks(marks: number | undefined): boolean {
  return marks !== undefined && marks >= 0.5 && marks <= LIMITS.marksMax && Math.abs(marks * 10 - Math.round(marks * 10)) < 1e-9
}
