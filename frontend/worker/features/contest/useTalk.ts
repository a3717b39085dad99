import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'

export type RoundNotices = Schemas['RoundNoticesView']
/** Answered from the server's memory; a phone in the pocket does not ask. */
const EVERY_MS = 15_000

const sendInquiry = (roundId: number, text: string): Promise<unknown> => ask(api.POST('/api/rounds/{roundId}/inquiries', { params: { path: { roundId } }, body: { text } }))

/** What the organiser says while somebody answers, and what she asks. Nothing of it ever stands in the way of the paper. */
export function useTalk(roundId: Ref<number | undefined>) {
  const notices = shallowRef<RoundNotices>()
  const seen = ref<number | undefined>()
  const answeredSeen = ref(0)
  const newest = computed(() => notices.value?.announcements[0])
  const answered = computed(() => notices.value?.inquiries.filter((one) => one.reply != null).length ?? 0)
  const unread = computed(() => (newest.value?.id ?? 0) > (seen.value ?? 0) || answered.value > answeredSeen.value)

  async function refresh(): Promise<void> {
    if (roundId.value === undefined || document.visibilityState !== 'visible') return
    const asked = await ask(api.GET('/api/rounds/{roundId}/notices', { params: { path: { roundId: roundId.value } } })).catch(() => undefined)
    if (!asked) return
    notices.value = asked
  }
  function markRead(): void {
    seen.value = newest.value?.id ?? 0
    answeredSeen.value = answered.value
  }
  async function send(text: string): Promise<void> {
    if (roundId.value === undefined) return
    await sendInquiry(roundId.value, text)
    await refresh()
  }

  watch(roundId, refresh, { immediate: true })
  const timer = setInterval(refresh, EVERY_MS)
  document.addEventListener('visibilitychange', refresh)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', refresh)
  })
  return { notices, newest, answered, unread, markRead, send }
}
