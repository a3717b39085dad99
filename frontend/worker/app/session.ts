import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { api, ask, type Schemas } from '../../api/client'
import { ApiProblem } from '../../api/problems'

export type Session = Schemas['SessionView']

/** Who is signed in on this phone; asked of the server, never kept on the phone. */
export const useSession = defineStore('session', () => {
  const who = shallowRef<Session>()
  const known = ref(false)

  /** Finds out once; later calls return what is known. Throws when the server cannot be reached. */
  async function find(): Promise<Session | undefined> {
    if (known.value) return who.value
    try {
      who.value = await ask(api.GET('/api/auth/session'))
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem) || thrown.status !== 401) throw thrown
      who.value = undefined
    }
    known.value = true
    return who.value
  }

  function begin(session: Session): void {
    who.value = session
    known.value = true
  }

  function forget(): void {
    who.value = undefined
    known.value = true
  }

  const has = (role: string): boolean => who.value?.roles?.some((r) => r === role) ?? false

  return { who, known, find, begin, forget, has }
})
