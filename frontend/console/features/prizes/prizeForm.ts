import { t } from '../../../shared/i18n/console'
import { LIMITS, type OrganiserPrizeView, type PrizeDraft } from './usePrizes'

export interface PrizeForm {
  name: string
  description: string
  price?: number
  stock?: number
  limitPerMember?: number
  pickupPlace: string
  onSale: boolean
  needsPreparing: boolean
}

export function prizeForm(prize?: OrganiserPrizeView): PrizeForm {
  if (!prize) return { name: '', description: '', price: 100, stock: 10, limitPerMember: 1, pickupPlace: '', onSale: true, needsPreparing: false }
  const { name, description, price, limitPerMember, pickupPlace, onSale, needsPreparing, stockLeft } = prize
  return { name, description, price, stock: stockLeft, limitPerMember, pickupPlace, onSale, needsPreparing }
}

const inRange = (n: number | undefined, min: number, max: number): boolean => n !== undefined && Number.isInteger(n) && n >= min && n <= max

/** What is missing or wrong, by the name of the field. */
export function prizeFaults(form: PrizeForm): Partial<Record<keyof PrizeForm, string>> {
  const faults: Partial<Record<keyof PrizeForm, string>> = {}
  if (!form.name.trim()) faults.name = t('app.required', { label: t('prizes.name') })
  if (!form.pickupPlace.trim()) faults.pickupPlace = t('app.required', { label: t('prizes.pickupPlace') })
  if (!inRange(form.price, 1, LIMITS.price)) faults.price = t('prizes.range', { label: t('prizes.price'), min: 1, max: LIMITS.price })
  if (!inRange(form.stock, 0, LIMITS.stock)) faults.stock = t('prizes.range', { label: t('prizes.stock'), min: 0, max: LIMITS.stock })
  if (!inRange(form.limitPerMember, 1, LIMITS.limit)) faults.limitPerMember = t('prizes.range', { label: t('prizes.limit'), min: 1, max: LIMITS.limit })
  return faults
}

/** Only for a form without faults. */
export function prizeRequest(form: PrizeForm, isNew: boolean): PrizeDraft {
  return {
    name: form.name.trim(),
    description: form.description.trim(),
    price: form.price!,
    // Stock that exists changes only by a booking with a reason.
    ...(isNew ? { stock: form.stock! } : {}),
    limitPerMember: form.limitPerMember!,
    pickupPlace: form.pickupPlace.trim(),
    onSale: form.onSale,
    needsPreparing: form.needsPreparing,
  }
}

/** Why stock cannot be changed by this; empty when it can. */
export function stockFault(change: number | undefined, left: number): string {
  if (!change || !Number.isInteger(change)) return t('prizes.changeZero')
  return left + change < 0 ? t('prizes.changeTooLow', { left }) : ''
}
