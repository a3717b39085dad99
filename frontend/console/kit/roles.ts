export type Role = 'WORKER' | 'EDITOR' | 'ORGANISER' | 'PRIZE_KEEPER' | 'ADMINISTRATOR'

export const EDITORS: readonly Role[] = ['EDITOR']
/** An administrator is an organiser over everything. */
export const ORGANISERS: readonly Role[] = ['ORGANISER', 'ADMINISTRATOR']

/** Whoever looks after banks: her company's, or the city's. */
export const KEEPERS_OF_BANKS: readonly Role[] = [...EDITORS, ...ORGANISERS]

/** Nobody is refused a page that names no role. */
export function mayOpen(roles: readonly string[], needed: readonly Role[] | undefined): boolean {
  return !needed || needed.some((role) => roles.includes(role))
}
