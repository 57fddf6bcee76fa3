// The idempotency key of one thing that a form sends: the same at every press until it has been taken, so that two presses make one.
export class FormKey {
  #key = randomKey()

  get headers(): { readonly 'Idempotency-Key': string } {
    return { 'Idempotency-Key': this.#key }
  }

  /** What is sent from now on is another thing: after it was taken, and where what was refused has been changed. */
  renew(): void {
    this.#key = randomKey()
  }
}

/** Not crypto.randomUUID, which plain http on a local network does not have. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
