const two = (n: number): string => String(n).padStart(2, '0')

/** "08:05", or "1:08:05" from one hour on. */
export function clockText(seconds: number): string {
  const h = Math.floor(seconds / 3600)
  const m = Math.floor((seconds % 3600) / 60)
  return h > 0 ? `${h}:${two(m)}:${two(seconds % 60)}` : `${two(m)}:${two(seconds % 60)}`
}

/** "1 小时 30 分", "45 分钟", "3 分 20 秒". */
export function durationText(seconds: number): string {
  const h = Math.floor(seconds / 3600)
  const m = Math.floor((seconds % 3600) / 60)
  const s = Math.floor(seconds % 60)
  if (h > 0) return m > 0 ? `${h} 小时 ${m} 分` : `${h} 小时`
  if (m > 0) return s > 0 ? `${m} 分 ${s} 秒` : `${m} 分钟`
  return `${s} 秒`
}

// Contests and prize counters are in China, so the wall clock shown is China's wherever the phone is.
const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function split(instant: string | number | Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
}

/** "11月21日 09:30", with the year only when it is not this one. */
export function momentText(instant: string | number | Date | null | undefined, now: number = Date.now()): string {
  if (!instant) return ''
  const p = split(instant)
  const year = p.year === split(now).year ? '' : `${p.year}年`
  return `${year}${p.month}月${p.day}日 ${p.hour}:${p.minute}`
}

/** "11月21日". */
export function dayText(instant: string | number | Date | null | undefined, now: number = Date.now()): string {
  if (!instant) return ''
  const p = split(instant)
  return `${p.year === split(now).year ? '' : `${p.year}年`}${p.month}月${p.day}日`
}

/** "09:30". */
export function hourText(instant: string | number | Date): string {
  const p = split(instant)
  return `${p.hour}:${p.minute}`
}

/** "11月21日 09:00 – 18:00", or both dates when they differ. */
export function spanText(from: string, to: string): string {
  return dayText(from) === dayText(to) ? `${momentText(from)} – ${hourText(to)}` : `${momentText(from)} – ${momentText(to)}`
}
