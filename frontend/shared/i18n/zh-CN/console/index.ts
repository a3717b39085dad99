import { app } from './app'
import { auth } from './auth'
import { banks } from './banks'
import { imports } from './imports'
import { messages } from './messages'
import { question } from './question'
import { reviews } from './reviews'

/** Words of the organiser's console, one file for each feature. */
export const consoleWords = { app, auth, banks, imports, messages, question, reviews } as const
