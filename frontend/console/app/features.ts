import type { Feature, MenuEntry } from '../kit/feature'
import { account } from '../features/account/feature'
import { auth } from '../features/auth/feature'
import { banks } from '../features/banks/feature'
import { contests } from '../features/contests/feature'
import { marking } from '../features/marking/feature'
import { members } from '../features/members/feature'
import { messages } from '../features/messages/feature'
import { prizes } from '../features/prizes/feature'
import { questions } from '../features/questions/feature'
import { reviews } from '../features/reviews/feature'
import { roster } from '../features/roster/feature'
import { sources } from '../features/sources/feature'
import { tasks } from '../features/tasks/feature'

/** In the order of the menu. */
export const features: readonly Feature[] = [auth, account, messages, banks, tasks, reviews, questions, sources, contests, marking, members, roster, prizes]
export const menu: readonly MenuEntry[] = features.flatMap((feature) => feature.menu ?? [])
