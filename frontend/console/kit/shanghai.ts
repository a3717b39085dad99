/**
 * Contests are in China, so what an organiser types is China's wall clock wherever the computer stands.
 * China has kept UTC+8 without summer time since 1991, so the offset is a constant.
 */
const OFFSET = '+08:00'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** "2026-11-21 09:30" on China's wall → the instant. */
export function instantOf(wall: string): string {
  return new Date(`${wall.replace(' ', 'T')}:00${OFFSET}`).toISOString()
}

/** The instant → "2026-11-21 09:30" on China's wall. */
export function wallOf(instant: string | number): string {
  const p = Object.fromEntries(parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`
}
