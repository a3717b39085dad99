const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

/** As people paste it: full-width digits, spaces, a small x. */
export function tidyIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** The check digit of GB 11643 fits; says nothing about whether anybody has this number. */
export function idNumberFits(text: string): boolean {
  const id = tidyIdNumber(text)
  if (!/^\d{17}[\dX]$/.test(id)) return false
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(id[i]), 0)
  return CHECK[sum % 11] === id[17]
}
