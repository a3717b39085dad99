import { translator } from '.'
import { draw } from './zh-CN/draw'

/** A catalogue of its own: few ever check a draw, and nobody else's phone should load these words. */
export const drawText = translator(draw)
