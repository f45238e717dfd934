/** A hash made slow on purpose, for secrets short enough to be guessed through. */
export interface SlowHash {
  /** 32 bytes. The same secret and salt give the same bytes on every server. Calls wait their turn: only few run at once. */
  derive(secret: string, salt: Uint8Array): Promise<Uint8Array>;
  /** Whether both are the same bytes, in a time that does not tell where they differ. */
  equal(a: Uint8Array, b: Uint8Array): boolean;
}
