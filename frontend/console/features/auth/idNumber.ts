const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

/** As people type it: spaces and a small x do not matter. */
export function tidyIdNumber(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}

/** GB 11643: the last character follows from the first seventeen; it says nothing about whose number it is. */
export function isIdNumber(text: string): boolean {
  const tidy = tidyIdNumber(text)
  if (!/^\d{17}[\dX]$/.test(tidy)) return false
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(tidy[at]), 0)
  return CHECK[sum % 11] === tidy[17]
}
