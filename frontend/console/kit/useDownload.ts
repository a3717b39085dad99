import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { ask, type Schemas } from '../../api/client'
import { ApiProblem, unreachable } from '../../api/problems'

export type ExportFormat = Schemas['ExportFormat']
export type ExportCheck = Schemas['ExportCheckView']

export const EXPORT_FORMATS: readonly ExportFormat[] = ['XLSX', 'DOCX', 'PDF', 'GIFT', 'MOODLE_XML', 'QTI', 'FOLDER']
/** Other systems refuse questions that have no key. */
export const WITHOUT_KEYS: readonly ExportFormat[] = ['XLSX', 'DOCX', 'PDF']

export interface Download {
  busy: Ref<boolean>
  problem: ShallowRef<ApiProblem | undefined>
  /** Whether the file has come. */
  save: (address: string) => Promise<boolean>
}

/**
 * Fetches a file and hands it to the browser. Not a plain link, because a refusal must be said on the page and not
 * saved as a file; and without the usual patience, because thousands of questions take a minute to set.
 */
export function useDownload(): Download {
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  const abort = new AbortController()
  onScopeDispose(() => abort.abort())

  async function save(address: string): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      const response = await fetch(address, { credentials: 'same-origin', signal: abort.signal })
      if (!response.ok) await ask(Promise.resolve({ error: await response.json().catch(() => undefined), response }))
      hand(await response.blob(), fileName(response.headers.get('Content-Disposition')))
      return true
    } catch (thrown) {
      problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, save }
}

/** Counts what the file would hold. */
export async function checkExport(address: string): Promise<ExportCheck> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' })
    const body: unknown = await response.json().catch(() => undefined)
    return await ask<ExportCheck>(Promise.resolve({ data: body as ExportCheck, error: body, response }))
  } catch (thrown) {
    throw thrown instanceof ApiProblem ? thrown : unreachable(thrown)
  }
}

function hand(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url))
}

/** As the server names it; RFC 6266 puts a name that is not ASCII into filename*. */
export function fileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? 'questions'
}

/** The address of a file, of its check, or of any other question about the same questions. */
export function exportAddress(base: string, asked: Record<string, string | number | boolean | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(name, String(value))
  return query.size > 0 ? `${base}?${query}` : base
}
