import { t } from '../../../shared/i18n/console'
import { instantOf } from '../../kit/shanghai'
import { isMarks, isWholeNumber, LIMITS, totalsOf, type AdvanceForm, type ContestForm, type EventForm, type RoundForm } from './form'

export const STEPS = ['basics', 'scope', 'rules', 'paper', 'publish'] as const
export type Step = (typeof STEPS)[number]
/** Words by field: the contest's own by name, others by the key of event, round or section, such as `12.starts`. */
export type Faults = Record<string, string>
/** Which event and which of its rounds the wizard is at. */
export interface Place {
  event: number
  round: number
}

type Need = (field: string, wrong: boolean, words: string) => void

/** What is missing or wrong in one step at one place, by the name of the field. */
export function faultsOf(form: ContestForm, step: Step, place: Place, now: number): Faults {
  const faults: Faults = {}
  const need: Need = (field, wrong, words) => {
    if (wrong && !faults[field]) faults[field] = words
  }
  const event = form.events[place.event]!
  if (step === 'basics') {
    need('name', !form.name.trim(), t('app.required', { label: t('contests.basics.name') }))
    need('organisationId', !form.organisationId, t('app.choose', { label: t('contests.basics.organiser') }))
  }
  if (step === 'scope') eventFaults(form, event, need)
  if (step === 'rules') {
    need('name', !event.rounds[place.round]!.name.trim(), t('app.required', { label: t('contests.basics.roundName') }))
    ruleFaults(event.rounds, place.round, now, need)
  }
  if (step === 'paper') paperFaults(event.rounds[place.round]!, need)
  return faults
}

function eventFaults(form: ContestForm, event: EventForm, need: Need): void {
  const several = form.events.length > 1
  need('name', several && !event.name.trim(), t('app.required', { label: t('contests.place.eventName') }))
  need('name', several && form.events.some((other) => other !== event && other.name.trim() === event.name.trim()), t('contests.place.sameName'))
  need('entryCloses', !!event.entryOpens && !!event.entryCloses && event.entryCloses <= event.entryOpens, t('contests.entry.closesBeforeOpens'))
}

function ruleFaults(rounds: readonly RoundForm[], index: number, now: number, need: Need): void {
  const round = rounds[index]!
  need('name', rounds.some((other, at) => at !== index && other.name.trim() === round.name.trim()), t('contests.place.sameName'))
  need('starts', !round.starts, t('app.choose', { label: t('contests.rules.starts') }))
  need('ends', !round.ends, t('app.choose', { label: t('contests.rules.ends') }))
  const triesMax = round.triesPerDay ? LIMITS.triesMaxByDay : LIMITS.triesMax
  need('triesMax', !isWholeNumber(round.triesMax, 1, triesMax), t('contests.rules.triesRange', { min: 1, max: triesMax }))
  need('triesPerDay', !!round.triesPerDay && round.triesPerDay > (round.triesMax ?? 0), t('contests.rules.perDayRange'))
  if (round.window === 'OWN') need('minutes', !isWholeNumber(round.minutes, LIMITS.minutesMin, LIMITS.minutesMax), t('contests.rules.durationRange', { min: LIMITS.minutesMin, max: LIMITS.minutesMax }))
  if (!round.starts || !round.ends) return
  const starts = Date.parse(instantOf(round.starts))
  const window = Math.floor((Date.parse(instantOf(round.ends)) - starts) / 60_000)
  need('starts', starts < now, t('contests.rules.inPast'))
  const before = rounds[index - 1]
  if (before) need('starts', round.starts < before.ends, t('contests.rules.afterRound', { name: before.name }))
  need('ends', window <= 0, t('contests.rules.endsBeforeStart'))
  if (window > 0) limitFaults(round, window, need)
}

function limitFaults(round: RoundForm, window: number, need: Need): void {
  const longest = round.window === 'COMMON' ? window : Math.min(window, round.minutes ?? 0)
  need('minutes', round.window === 'OWN' && (round.minutes ?? 0) > window, t('contests.rules.durationTooLong', { minutes: window }))
  need('ends', round.window === 'COMMON' && window > 720, t('contests.rules.commonTooLong'))
  need('lateMinutes', (round.lateMinutes ?? 0) > window, t('contests.rules.withinWindow'))
  need('leastMinutes', (round.leastMinutes ?? 0) > longest, t('contests.rules.withinDuration'))
  if (round.kind === 'WARM_UP') return
  if (round.advance) advanceFaults(round.advance, need)
  need('freezes', !!round.freezes && (round.freezes <= round.starts || round.freezes >= round.ends), t('contests.rules.withinWindow'))
  need('noticeEnds', !round.advance && !!round.noticeEnds && round.noticeEnds <= round.ends, t('contests.rules.afterEnd'))
}

export function advanceFaults({ places, unitCap, noticeDays }: AdvanceForm, need: Need): void {
  need('places', !isWholeNumber(places, 1, LIMITS.placesMax), t('advancement.rule.placesRange'))
  need('advanceCap', unitCap !== undefined && unitCap !== null && !isWholeNumber(unitCap, 1, places ?? 0), t('advancement.rule.capRange'))
  need('noticeDays', !isWholeNumber(noticeDays, 1, LIMITS.noticeDaysMax), t('advancement.rule.daysRange'))
}

function paperFaults(round: RoundForm, need: Need): void {
  need('sections', round.sections.length === 0, t('contests.blueprint.missing'))
  for (const { key, title, bankId, type, count, marks } of round.sections) {
    need(`${key}.title`, !title.trim(), t('contests.blueprint.titleMissing'))
    need(`${key}.bankId`, !bankId, t('contests.blueprint.bankMissing'))
    need(`${key}.type`, !type, t('contests.blueprint.typeMissing'))
    need(`${key}.count`, !isWholeNumber(count, 1, LIMITS.countMax), t('contests.blueprint.countRange', { max: LIMITS.countMax }))
    need(`${key}.marks`, !isMarks(marks), t('contests.blueprint.marksRange', { max: LIMITS.marksMax }))
  }
  need('sections', round.draw.mode === 'FIXED' && round.sections.some(({ count, questionIds }) => questionIds.length !== count), t('paper.notChosen'))
  need('sections', round.sections.length > LIMITS.sectionsMax, t('contests.blueprint.tooManySections', { max: LIMITS.sectionsMax }))
  need('sections', totalsOf(round.sections).questionCount > LIMITS.questionsMax, t('contests.blueprint.tooMany', { max: LIMITS.questionsMax }))
}

/** Whether a step is filled in once, once per event, or once per round. */
export function placesOf(form: ContestForm, step: Step): Place[] {
  if (step === 'basics' || step === 'publish') return [{ event: 0, round: 0 }]
  if (step === 'scope') return form.events.map((_, event) => ({ event, round: 0 }))
  return form.events.flatMap(({ rounds }, event) => rounds.map((_, round) => ({ event, round })))
}

export interface Spot {
  step: Step
  place: Place
}

/** Where something is wrong in this step, for marking and for leading there. */
export function faultyPlaces(form: ContestForm, step: Step, now: number): Place[] {
  return placesOf(form, step).filter((place) => Object.keys(faultsOf(form, step, place, now)).length > 0)
}

/** The first step and place with something wrong in it, or undefined when all can be sent. */
export function firstFault(form: ContestForm, now: number): Spot | undefined {
  for (const step of STEPS) {
    const [place] = faultyPlaces(form, step, now)
    if (place) return { step, place }
  }
  return undefined
}

/** Where a field of the draft is filled in, by the server's name of the field. */
export function spotOfField(field: string | null | undefined): Spot | undefined {
  if (!field) return undefined
  const [, event, rest = ''] = /^events\[(\d+)\]\.(.*)$/.exec(field) ?? []
  if (event === undefined) return { step: 'basics', place: { event: 0, round: 0 } }
  const [, round, below = ''] = /^rounds\[(\d+)\]\.(.*)$/.exec(rest) ?? []
  const place = { event: Number(event), round: Number(round ?? 0) }
  if (round === undefined) return { step: rest === 'rounds' ? 'rules' : 'scope', place }
  return { step: below.startsWith('blueprint') ? 'paper' : 'rules', place }
}
