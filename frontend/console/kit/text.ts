/** An organisation's place in the tree, from the city down. */
export function pathText(path: string | readonly string[] | null | undefined): string {
  if (!path) return ''
  return typeof path === 'string' ? path : path.join(' / ')
}
