/** "12,345". */
export function grouped(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** Marks are integers in tenths: 875 → "87.5", 900 → "90". */
export function marksText(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}

/** "+20", "-200": a minus sign that is as wide as the plus. */
export function signed(n: number): string {
  return n > 0 ? `+${grouped(n)}` : n < 0 ? `−${grouped(-n)}` : '0'
}

/** "1234 5678": groups of four are read out without losing the place. */
export function digitGroups(code: string): string {
  return code.replace(/(\w{4})(?=\w)/g, '$1 ')
}

export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 100) : 0
}
