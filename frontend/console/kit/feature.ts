import type { RouteRecordRaw } from 'vue-router'
import type { ConsoleKey } from '../../shared/i18n/console'
import type { IconName } from '../../shared/ui/icons/paths'
import type { Role } from './roles'

/** An entry of the left menu; it shows to whoever has one of the roles. */
export interface MenuEntry {
  group: 'bank' | 'contest' | 'people' | 'prize'
  to: string
  label: ConsoleKey
  icon: IconName
  roles: readonly Role[]
}

/** What a feature folder offers to the shell. */
export interface Feature {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
}

declare module 'vue-router' {
  interface RouteMeta {
    title?: ConsoleKey
    /** Reached without signing in, and drawn without the menu. */
    open?: boolean
    /** Drawn without the menu although signed in: sheets for the printer. */
    bare?: boolean
    roles?: readonly Role[]
    /** The name of the page above this one, for the breadcrumb and the lit menu entry. */
    parent?: string
  }
}
