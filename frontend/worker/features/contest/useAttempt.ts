import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { ApiProblem, unreachable } from '../../../api/problems'
import { useServerClock } from '../../../shared/composables/useServerClock'
import { t } from '../../../shared/i18n'
import { isTyped } from '../../ui/question/answers'
import { AnswerQueue, type Refusal, type SaveState } from './answerQueue'
import { attemptJournal, deviceName } from './journal'
import { fetchAttempt, fetchTime, saveAnswer, submitAttempt, takeOver as takeOverAttempt, type Attempt } from './useContest'

export type Phase = 'loading' | 'failed' | 'open' | 'other-device' | 'submitting' | 'closing' | 'submitted'

const LATE = 'exam.deadline-passed'
const FINAL = new Set([LATE, 'exam.already-submitted', 'exam.other-device'])
const WARNINGS = [
  { seconds: 300, text: () => t('worker.contest.attempt.fiveMinutes') },
  { seconds: 60, text: () => t('worker.contest.attempt.oneMinute') },
]
const FLUSH_PATIENCE_MS = 8_000
const CLOSING_POLL_MS = 2_000
/** One save a word, not one a key. */
const TYPING_SETTLE_MS = 700

/** Sorts a refusal of the server into what the queue does next. */
export function judge(thrown: unknown): Refusal {
  if (!(thrown instanceof ApiProblem)) return { kind: 'later' }
  if (thrown.code === LATE) return { kind: 'late', reason: thrown.code }
  if (FINAL.has(thrown.code)) return { kind: 'never', reason: thrown.code }
  if (thrown.code === 'exam.stale-answer') return { kind: 'stale', seq: Number((thrown.body as { seq?: number } | undefined)?.seq ?? 0) }
  return { kind: 'later' }
}

/** One attempt on this phone: the paper, the answers on their way, the clock, and how it ends. */
export function useAttempt(id: number) {
  const journal = attemptJournal(id)
  const phase = ref<Phase>('loading')
  const problem = shallowRef<ApiProblem>()
  const view = shallowRef<Attempt>()
  const queue = shallowRef<AnswerQueue>()
  const at = ref(0)
  const announcement = ref('')
  let left = false

  const clock = useServerClock(async () => {
    await syncClock()
    queue.value?.nudge()
  })
  const secondsLeft = clock.secondsUntil(() => view.value?.deadline)
  const questions = computed(() => (view.value?.sections ?? []).flatMap((section) => (section.questions ?? []).map((question) => ({ ...question, section: section.title }))))
  const question = computed(() => questions.value[at.value])
  const answerAt = (position: number): string => queue.value?.held.get(position)?.answer ?? ''
  const stateAt = (position: number): SaveState | undefined => queue.value?.held.get(position)?.state
  const answered = computed(() => questions.value.filter((each) => answerAt(each.position) !== '').length)
  const flags = computed(() => new Set([...(queue.value?.held ?? [])].filter(([, each]) => each.flagged).map(([position]) => position)))
  const waiting = computed(() => [...(queue.value?.held.values() ?? [])].filter((each) => each.state === 'waiting').length)

  async function syncClock(): Promise<void> {
    const asked = performance.now()
    const said = await fetchTime().catch(() => undefined)
    if (said) clock.sync(said.serverNow, performance.now() - asked)
  }

  async function load(fetch: () => Promise<Attempt>, isNewest: (attempt: Attempt) => boolean): Promise<void> {
    problem.value = undefined
    phase.value = 'loading'
    try {
      const asked = performance.now()
      const attempt = await fetch()
      clock.sync(attempt.serverNow, performance.now() - asked)
      if (attempt.state === 'SUBMITTED') return await finish(attempt)
      if (attempt.device && attempt.device !== deviceName()) {
        phase.value = 'other-device'
        return
      }
      begin(attempt, isNewest(attempt))
    } catch (thrown) {
      problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      phase.value = 'failed'
    }
  }

  const line = (stopped?: (reason: string) => void): AnswerQueue =>
    new AnswerQueue({ journal, judge, now: clock.read, send: (position, seq, given, answeredAt) => saveAnswer(id, position, seq, given, answeredAt), stopped })

  function begin(attempt: Attempt, isNewestDevice: boolean): void {
    view.value = attempt
    const fresh = line(onStopped)
    fresh.restore(attempt.answers ?? [], isNewestDevice)
    queue.value = fresh
    const firstOpen = questions.value.findIndex((each) => answerAt(each.position) === '')
    at.value = firstOpen < 0 ? 0 : firstOpen
    phase.value = 'open'
  }

  function onStopped(reason: string): void {
    if (reason === 'exam.other-device') phase.value = 'other-device'
    else void waitForEnd()
  }

  /** What this phone could not send in time goes after the attempt as evidence; then nothing more is to be done here. */
  async function finish(attempt: Attempt): Promise<void> {
    const late = queue.value ?? line()
    if (attempt.submittedBy === 'DEADLINE' && attempt.device === deviceName() && journal.read().size > 0 && !late.stopped) {
      if (late !== queue.value) late.restore(attempt.answers ?? [], true)
      await late.flushed(FLUSH_PATIENCE_MS)
    }
    ended()
  }

  function ended(): void {
    journal.drop()
    phase.value = 'submitted'
  }

  /**
   * At the deadline the server submits; where a round waits for phones that were offline, whoever has sent everything
   * need not wait. Whether the deadline has passed is the server's to say: it may have been moved.
   */
  async function waitForEnd(): Promise<void> {
    if (phase.value === 'closing' || phase.value === 'submitted') return
    phase.value = 'closing'
    if (!queue.value?.stopped) await queue.value?.flushed(2_000)
    while (!left) {
      const attempt = await fetchAttempt(id).catch(() => undefined)
      if (attempt?.state === 'SUBMITTED') return finish(attempt)
      // Extra time was granted while the clock here had run out.
      if (attempt && Date.parse(attempt.deadline) > Date.parse(attempt.serverNow) && attempt.device === deviceName()) {
        clock.sync(attempt.serverNow)
        return begin(attempt, true)
      }
      if (attempt && attempt.device === deviceName() && queue.value?.unsent === 0) await submitNow().catch(() => undefined)
      await new Promise((done) => setTimeout(done, CLOSING_POLL_MS))
    }
  }

  const submitNow = async (): Promise<void> => journal.keepCode((await submitAttempt(id)).answerCode)

  async function submit(): Promise<ApiProblem | 'unsent' | undefined> {
    phase.value = 'submitting'
    if (!(await queue.value?.flushed(FLUSH_PATIENCE_MS)) && !queue.value?.stopped) {
      phase.value = 'open'
      return 'unsent'
    }
    if (phase.value !== 'submitting') return undefined
    try {
      await submitNow()
      ended()
      return undefined
    } catch (thrown) {
      const refused = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      if (FINAL.has(refused.code)) onStopped(refused.code)
      else phase.value = 'open'
      return FINAL.has(refused.code) ? undefined : refused
    }
  }

  function answer(text: string): void {
    if (phase.value === 'open' && question.value) queue.value?.set(question.value.position, { answer: text }, isTyped(question.value.type) ? TYPING_SETTLE_MS : 0)
  }

  function toggleFlag(position: number): void {
    if (phase.value === 'open') queue.value?.set(position, { flagged: !flags.value.has(position) })
  }

  watch(secondsLeft, (now, before) => {
    if (now === undefined || phase.value !== 'open') return
    if (now === 0) return void waitForEnd()
    const crossed = WARNINGS.find((warning) => now <= warning.seconds && (before ?? Infinity) > warning.seconds && before !== undefined)
    if (crossed) announcement.value = crossed.text()
  })
  const onOnline = (): void => queue.value?.nudge()
  addEventListener('online', onOnline)
  onScopeDispose(() => {
    left = true
    queue.value?.nudge()
    removeEventListener('online', onOnline)
  })

  return {
    phase,
    problem,
    view,
    questions,
    question,
    at,
    flags,
    secondsLeft,
    announcement,
    answered,
    waiting,
    answerAt,
    stateAt,
    answer,
    toggleFlag,
    submit,
    open: () => load(() => fetchAttempt(id), () => true),
    takeOver: () => load(() => takeOverAttempt(id), () => false),
  }
}
