/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  text: string
  same: boolean
}

/** Longer texts are shown unmarked: comparing them would make the page wait. */
const LENGTH_MAX = 1_200

/**
 * What each of two texts has for itself, character by character, because Chinese writes no spaces.
 *
 * @returns the stretches of the first text and of the second, each in reading order
 */
export function differences(one: string, other: string): [Stretch[], Stretch[]] {
  if (one.length > LENGTH_MAX || other.length > LENGTH_MAX) return [[{ text: one, same: one === other }], [{ text: other, same: one === other }]]
  const common = commonLengths(one, other)
  const left: Stretch[] = []
  const right: Stretch[] = []
  let i = 0
  let j = 0
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      push(left, one[i++]!, true)
      push(right, other[j++]!, true)
    } else if (j >= other.length || (i < one.length && common[i + 1]![j]! >= common[i]![j + 1]!)) push(left, one[i++]!, false)
    else push(right, other[j++]!, false)
  }
  return [left, right]
}

/** How much the rests of both texts have in common, from each pair of places on. */
function commonLengths(one: string, other: string): Uint16Array[] {
  const common = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      common[i]![j] = one[i] === other[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
    }
  }
  return common
}

function push(stretches: Stretch[], text: string, same: boolean): void {
  const last = stretches.at(-1)
  if (last?.same === same) last.text += text
  else stretches.push({ text, same })
}
