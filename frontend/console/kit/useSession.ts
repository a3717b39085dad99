import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ApiProblem } from '../../api/problems'
import { mayOpen, type Role } from './roles'
import { ask, door } from './useClient'

export interface SessionView {
  memberId: number
  name: string
  maskedIdNumber: string
  organisation: { id: number; name: string }
  unit?: { id: number; name: string }
  organisationPath: string[]
  roles: Role[]
  serverNow: string
}

/** Who is signed in; asked of the server, never kept in the browser. */
export const useSession = defineStore('session', () => {
  const who = shallowRef<SessionView>()
  const known = ref(false)
  const unread = ref(0)
  const roles = computed<readonly Role[]>(() => who.value?.roles ?? [])

  async function find(): Promise<SessionView | undefined> {
    if (known.value) return who.value
    try {
      begin(await ask<SessionView>(door.GET('/api/auth/session')))
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
    await ask(door.POST('/api/auth/logout'))
    forget()
  }

  /** The bell is a convenience: when it cannot be asked, the page goes on without it. */
  async function countUnread(): Promise<void> {
    try {
      unread.value = (await ask<{ count: number }>(door.GET('/api/me/messages/unread'))).count
    } catch {
      unread.value = 0
    }
  }

  const may = (needed: readonly Role[] | undefined): boolean => mayOpen(roles.value, needed)

  return { who, known, unread, roles, find, begin, forget, logout, countUnread, may }
})
