import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { api, ask, type Schemas } from '../../api/client'
import { ApiProblem } from '../../api/problems'
import { mayOpen, type Role } from './roles'

export type SessionView = Schemas['SessionView']

/** Who is signed in; asked of the server, never kept in the browser. */
export const useSession = defineStore('session', () => {
  const who = shallowRef<SessionView>()
  const known = ref(false)
  const unread = ref(0)
  const roles = computed<readonly Role[]>(() => (who.value?.roles ?? []) as Role[])

  async function find(): Promise<SessionView | undefined> {
    if (known.value) return who.value
    try {
      begin(await ask(api.GET('/api/auth/session')))
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem) || thrown.status !== 401) throw thrown
      forget()
    }
    return who.value
  }

  function begin(session: SessionView): void {
    who.value = session
    known.value = true
    void countUnread()
  }

  function forget(): void {
    who.value = undefined
    known.value = true
    unread.value = 0
  }

  async function logout(): Promise<void> {
    await ask(api.POST('/api/auth/logout'))
    forget()
  }

  /** The bell is a convenience: when it cannot be asked, the page goes on without it. */
  async function countUnread(): Promise<void> {
    try {
      unread.value = (await ask(api.GET('/api/me/messages/unread'))).count
    } catch {
      unread.value = 0
    }
  }

  const may = (needed: readonly Role[] | undefined): boolean => mayOpen(roles.value, needed)

  return { who, known, unread, roles, find, begin, forget, logout, countUnread, may }
})
