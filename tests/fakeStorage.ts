/** A browser's storage in memory. */
export class FakeStorage implements Storage {
  readonly #texts = new Map<string, string>();
  get length() {
    return this.#texts.size;
  }
  clear = () => this.#texts.clear();
  getItem = (key: string) => this.#texts.get(key) ?? null;
  key = (index: number) => [...this.#texts.keys()][index] ?? null;
  removeItem = (key: string) => void this.#texts.delete(key);
  setItem(key: string, text: string): void {
    this.#texts.set(key, text);
  }
}

/** A storage that takes nothing any more. */
export class FullStorage extends FakeStorage {
  override setItem(): void {
    throw new DOMException('No room', 'QuotaExceededError');
  }
}

export function blockedStorage(): Storage {
  throw new DOMException('Not allowed', 'SecurityError');
}

export function always<Value>(value: Value): () => Value {
  return () => value;
}
