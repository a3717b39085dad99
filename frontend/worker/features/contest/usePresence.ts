import { onScopeDispose, reactive, watch, type Ref } from 'vue'
import { api, ask } from '../../../api/client'
import { Absences } from './absence'
import { deviceName } from './journal'
import type { Phase } from './useAttempt'

const LOOK_MS = 5_000
/** First words come spread over half a minute, so that a round that starts at once is not told of at once. */
const SPREAD_MS = 30_000

/** Notes when the page of an attempt was left, shows it to her, and tells the server beside the answers. */
export function usePresence(id: number, phase: Ref<Phase>): { times: number; seconds: number; idle: boolean } {
  const shown = reactive({ times: 0, seconds: 0, idle: false })
  let noted: Absences | undefined
  let first = 0

  const look = (): void => {
    if (noted) Object.assign(shown, { times: noted.times, seconds: noted.seconds, idle: noted.idle })
  }
  async function tell(): Promise<void> {
    const absences = noted?.waiting()
    if (!absences) return
    try {
      await ask(api.POST('/api/attempts/{id}/presence', { params: { path: { id } }, body: { device: deviceName(), absences } }))
      noted?.taken(absences.map(({ no }) => no))
    } catch {
      // Told again with the next word; a lost one harms nobody.
    }
  }
  function back(): void {
    if (noted?.shown()) void tell()
    look()
  }
  const onVisibility = (): void => (document.visibilityState === 'visible' ? back() : noted?.hidden())
  const onTouch = (): void => {
    noted?.touch()
    if (shown.idle) void tell()
    look()
  }
  const timer = setInterval(look, LOOK_MS)
  document.addEventListener('visibilitychange', onVisibility)
  addEventListener('pointerdown', onTouch, { passive: true })
  addEventListener('keydown', onTouch)

  watch(phase, (now) => {
    if (now === 'open' && !noted) {
      noted = new Absences(id)
      first = window.setTimeout(tell, Math.random() * SPREAD_MS)
      back()
    } else if (now === 'submitting') {
      clearTimeout(first)
      void tell()
    } else if (now === 'submitted') {
      noted?.drop()
      noted = undefined
    }
  })
  onScopeDispose(() => {
    noted?.hidden()
    clearTimeout(first)
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisibility)
    removeEventListener('pointerdown', onTouch)
    removeEventListener('keydown', onTouch)
  })
  return shown
}
