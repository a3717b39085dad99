import { account } from './account'
import { app } from './app'
import { auth } from './auth'
import { banks } from './banks'
import { contests } from './contests'
import { exports } from './exports'
import { imports } from './imports'
import { members } from './members'
import { messages } from './messages'
import { prizes } from './prizes'
import { question } from './question'
import { questions } from './questions'
import { reviews } from './reviews'
import { roster } from './roster'
import { rounds } from './rounds'

/** Words of the organiser's console, one file for each feature. */
export const consoleWords = { account, app, auth, banks, contests, exports, imports, members, messages, prizes, question, questions, reviews, roster, rounds } as const
