import {
  addRecurringDelivery,
  changeRecurringDelivery,
  listRecurringDeliveries,
  removeRecurringDelivery,
  runRecurringDelivery,
} from './recurring.ts'

export const recurringEndpoints = [
  listRecurringDeliveries,
  addRecurringDelivery,
  changeRecurringDelivery,
  removeRecurringDelivery,
  runRecurringDelivery,
] as const
