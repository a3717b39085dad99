import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { isWhole, sectionDraft, type SectionForm } from './form'
import type { SectionStock } from './types'
import { availability } from './useContests'

const REST_MS = 400

/**
 * Asks the server how many questions each section finds, whenever the blueprint rests for a moment. Only the server
 * can say it, because two sections may want the same question.
 */
export function useAvailability(sections: () => readonly SectionForm[], byHand: () => boolean): { stock: ShallowRef<ReadonlyMap<number, SectionStock>>; busy: Ref<boolean> } {
  const stock = shallowRef<ReadonlyMap<number, SectionStock>>(new Map())
  const busy = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function look(): Promise<void> {
    const mine = ++latest
    const whole = sections().filter(isWhole)
    if (whole.length === 0) {
      stock.value = new Map()
      busy.value = false
      return
    }
    try {
      const answer = await availability(whole.map((section) => sectionDraft(section)), byHand())
      if (mine === latest) stock.value = new Map(whole.map((section, index) => [section.key, answer.sections[index]!]))
    } catch {
      // The check before publishing asks again; here an unknown count only shows as unknown.
      if (mine === latest) stock.value = new Map()
    } finally {
      if (mine === latest) busy.value = false
    }
  }
  const wanted = (): string => JSON.stringify([byHand(), sections().map(({ key, bankId, type, level, difficulty, chapter, count, marks }) => [key, bankId, type, level, difficulty, chapter, count, marks])])
  watch(
    wanted,
    () => {
      busy.value = true
      clearTimeout(timer)
      timer = setTimeout(() => void look(), REST_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return { stock, busy }
}
