// Where the browser says that the person is, asked only when somebody presses for it. It goes nowhere from here.
import type { Place } from '../../state/address/place.ts'

export type Where = Place | 'refused' | 'failed'

const waitMs = 15_000

export function askWhere(): Promise<Where> {
  if (!('geolocation' in navigator)) return Promise.resolve('failed')
  return new Promise((answer) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => answer({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => answer(code === PERMISSION_DENIED ? 'refused' : 'failed'),
      { enableHighAccuracy: true, timeout: waitMs, maximumAge: 60_000 },
    )
  })
}
