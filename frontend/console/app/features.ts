import type { Feature, MenuEntry } from '../kit/feature'
import { auth } from '../features/auth/feature'
import { banks } from '../features/banks/feature'
import { messages } from '../features/messages/feature'
import { reviews } from '../features/reviews/feature'

/** In the order of the menu. */
export const features: readonly Feature[] = [auth, messages, banks, reviews]
export const menu: readonly MenuEntry[] = features.flatMap((feature) => feature.menu ?? [])
