import createClient from 'openapi-fetch'
import type { components, paths } from './generated/schema'
import { ApiProblem, unreachable } from './problems'

/** The bodies and answers of the API, by their name in the OpenAPI document. */
export type Schemas = components['schemas']

const PATIENCE_MS = 20_000
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A phone in a lift must get an answer or an error, never a spinner without end. */
async function fetchWithPatience(request: Request): Promise<Response> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS)
  try {
    return await globalThis.fetch(new Request(request, { signal: abort.signal }))
  } finally {
    clearTimeout(timer)
  }
}

/** The typed door to the server. Only `use*.ts` files call it, always through {@link ask}. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  fetch: fetchWithPatience,
})

api.use({
  onRequest({ request }) {
    // A form on another site cannot send this header, so the server knows the write is ours.
    if (!READS.has(request.method)) request.headers.set('X-Lianbing', 'web')
    return request
  },
})

type Answer<T> = { data?: T; error?: unknown; response: Response }

let signedOut: (() => void) | undefined

/** Called whenever the server says that nobody is signed in. */
export function onSignedOut(handler: () => void): void {
  signedOut = handler
}

/** The data of an answer, or an {@link ApiProblem} that has words for the person. */
export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>
  try {
    answer = await call
  } catch (cause) {
    throw unreachable(cause)
  }
  if (answer.response.ok) return answer.data as T
  const problem = ApiProblem.of(answer.response, answer.error)
  if (problem.status === 401) signedOut?.()
  throw problem
}

/** The shape of every list that the API answers. */
export interface Paged<T> {
  items: T[]
  total: number
  page: number
  size: number
}
