import { ref } from 'vue'

/** The line now shown over the page; App.vue speaks it to screen readers too. */
export const toastText = ref('')
let timer: ReturnType<typeof setTimeout> | undefined

export function toast(text: string): void {
  clearTimeout(timer)
  toastText.value = text
  timer = setTimeout(() => (toastText.value = ''), Math.max(2600, text.length * 160))
}
