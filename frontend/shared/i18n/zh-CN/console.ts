/** Words of the organiser's console. */
export const consoleMessages = {
  title: '练兵 · 管理台',
} as const
