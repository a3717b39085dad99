import { shallowRef } from 'vue'
import { t } from '../../shared/i18n'

export interface Question {
  title: string
  text?: string
  yes?: string
  no?: string
}
interface Asked extends Question {
  answer: (yes: boolean) => void
}

/** The question now on the screen; App.vue draws it. */
export const asked = shallowRef<Asked>()

/** Asks before a step that cannot be taken back; `true` only when the person pressed yes. */
export function confirm(question: Question): Promise<boolean> {
  asked.value?.answer(false)
  return new Promise((resolve) => {
    asked.value = {
      yes: t('common.confirm'),
      no: t('common.cancel'),
      ...question,
      answer: (yes) => {
        asked.value = undefined
        resolve(yes)
      },
    }
  })
}
