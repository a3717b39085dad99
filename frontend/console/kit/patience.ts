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
