/** An organisation's place in the tree, from the city down. */
export function pathText(path: string | readonly string[] | null | undefined): string {
  if (!path) return ''
  return typeof path === 'string' ? path : path.join(' / ')
}

const NEAR = 2

/** The last two names of the path: the unit and the team. The whole path is for the tooltip. */
export function nearText(path: string | readonly string[] | null | undefined): string {
  return pathText(path).split(' / ').slice(-NEAR).join(' / ')
}
