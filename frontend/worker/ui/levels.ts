import { t } from '../../shared/i18n'

const KNOWN = ['5', '4', '3', '2', '1'] as const

/** "三级·高级工"; the number falls as skill rises. */
export function levelName(level: number): string {
  const known = KNOWN.find((each) => each === String(level))
  return known ? t(`worker.levels.${known}`) : String(level)
}

/** "高级工" */
export function levelShort(level: number): string {
  return levelName(level).split('·')[1] ?? levelName(level)
}
