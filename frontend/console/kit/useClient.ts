import { api as typed } from '../../api/client'

export { ask, type Paged } from '../../api/client'

interface Options {
  params?: { path?: Record<string, string | number>; query?: object }
  body?: unknown
  fetch?: (request: Request) => Promise<Response>
}
type Call = (path: string, options?: Options) => Promise<{ data?: never; error?: unknown; response: Response }>

/**
 * The same door as `api`, for paths that the OpenAPI document does not have yet; the answer's type is
 * then named at the call: `ask<BankView>(door.GET('/api/…'))`.
 */
export const door = typed as unknown as { GET: Call; POST: Call; PUT: Call; DELETE: Call }

const LONG_MS = 300_000

/** For work that takes the server long, such as putting a whole city's roster into the record. */
export async function patient(request: Request): Promise<Response> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), LONG_MS)
  try {
    return await globalThis.fetch(new Request(request, { signal: abort.signal }))
  } finally {
    clearTimeout(timer)
  }
}

/** Empty filters are left out of the address. */
export function given<T extends object>(query: T): Partial<T> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '' && value !== undefined && value !== null)) as Partial<T>
}
