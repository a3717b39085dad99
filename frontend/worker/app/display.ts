import { reactive, watch } from 'vue'

export type Theme = 'auto' | 'light' | 'dark'
export interface Display {
  theme: Theme
  /** 长辈版: text of 18 px and more, targets of 60 px. */
  elder: boolean
}

const KEY = 'lb.display'
const DARK = '(prefers-color-scheme: dark)'

function remembered(): Display {
  try {
    const { theme, elder } = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return { theme: theme === 'light' || theme === 'dark' ? theme : 'auto', elder: elder === true }
  } catch {
    return { theme: 'auto', elder: false }
  }
}

/** How this phone shows everything; kept here because it belongs to the eyes in front of it, not to the account. */
export const display: Display = reactive(remembered())

const darkRules = (): CSSMediaRule[] =>
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === DARK)

/** Shows it so, now and after every change. The dark colours stand once, behind a question to the system; a choice answers it. */
export function showAsChosen(): void {
  const rules = darkRules()
  const root = document.documentElement
  watch(
    display,
    ({ theme, elder }) => {
      for (const rule of rules) rule.media.mediaText = theme === 'auto' ? DARK : theme === 'dark' ? 'all' : 'not all'
      root.style.colorScheme = theme === 'auto' ? '' : theme
      root.classList.toggle('is-elder', elder)
    },
    { immediate: true },
  )
  watch(display, (chosen) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen))
    } catch {
      // A phone without storage forgets it at the end of the visit.
    }
  })
}
