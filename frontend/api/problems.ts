import { problems } from '../shared/i18n/zh-CN/problems'

interface ProblemBody {
  code?: string
  detail?: string
  title?: string
}

const catalogue = problems as unknown as Record<string, Record<string, string> | undefined>

/** Words for a code `module.fact`; the server's own sentence when the catalogue has none. */
export function problemWords(code: string, detail?: string): string {
  const [module = '', fact = ''] = code.split(/\.(.*)/s)
  return catalogue[module]?.[fact] || detail || problems.platform.unexpected
}

/** What the server (or the network) refused, with a code to act on and a message to show. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    detail?: string,
    readonly retryAfterSeconds?: number,
    /** The whole problem document, for the codes that carry more than a sentence. */
    readonly body?: unknown,
  ) {
    super(problemWords(code, detail))
    this.name = 'ApiProblem'
  }

  static of(response: Response, error: unknown): ApiProblem {
    const body: ProblemBody = typeof error === 'object' && error !== null ? error : {}
    const wait = Number(response.headers.get('Retry-After')) || undefined
    return new ApiProblem(body.code ?? `http.${response.status}`, response.status, body.detail ?? body.title, wait, error)
  }

  /** Nothing was decided: the same request may be sent again. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  get isOffline(): boolean {
    return this.status === 0
  }
}

export function unreachable(cause: unknown): ApiProblem {
  const problem = new ApiProblem('network.unreachable', 0)
  problem.cause = cause
  return problem
}

/** The message of whatever was thrown. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof ApiProblem ? thrown.message : problems.platform.unexpected
}
