import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { ApiProblem, unreachable } from '../../api/problems'
import { t } from '../../shared/i18n/console'
import { ask } from '../../api/client'

export interface Upload {
  /** 0 to 100 while the file travels. */
  percent: Ref<number>
  busy: Ref<boolean>
  problem: ShallowRef<ApiProblem | undefined>
  send: <T>(path: string, file: File) => Promise<T | undefined>
}

/** What the browser can tell before anything is sent; undefined when the file may go. Without endings, any may. */
export function refusalOf(file: { name: string; size: number }, endings: readonly string[], maxBytes: number): string | undefined {
  if (endings.length > 0 && !endings.some((ending) => file.name.toLowerCase().endsWith(ending))) return t('app.upload.wrongEnding', { endings: endings.join('、') })
  if (file.size === 0) return t('app.upload.empty')
  if (file.size > maxBytes) return t('app.upload.tooLarge', { max: Math.round(maxBytes / 1024 / 1024) })
  return undefined
}

/** Sends one file as multipart `file`. XMLHttpRequest, because fetch cannot say how far an upload is. */
export function useUpload(): Upload {
  const percent = ref(0)
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  let running: XMLHttpRequest | undefined

  function post(path: string, file: File): Promise<{ status: number; body: unknown }> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      running = request
      request.open('POST', path)
      request.setRequestHeader('X-Lianbing', 'web')
      request.setRequestHeader('Accept', 'application/json')
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) percent.value = Math.floor((event.loaded / event.total) * 100)
      }
      request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) })
      request.onerror = () => reject(new Error('upload'))
      const form = new FormData()
      form.append('file', file, file.name)
      request.send(form)
    })
  }

  async function send<T>(path: string, file: File): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    percent.value = 0
    problem.value = undefined
    try {
      const { status, body } = await post(path, file)
      return await ask<T>(Promise.resolve({ data: body as T, error: body, response: new Response(null, { status }) }))
    } catch (thrown) {
      problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
    } finally {
      busy.value = false
    }
    return undefined
  }

  onScopeDispose(() => running?.abort())
  return { percent, busy, problem, send }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
