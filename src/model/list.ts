import { countBelow } from './count-below.ts';

/** The most elements of one chunk. A change copies one chunk, and the list of chunks. */
const mostInChunk = 256;

function cut<T>(elements: readonly T[]): (readonly T[])[] {
  const count = Math.ceil(elements.length / mostInChunk);
  const size = Math.ceil(elements.length / count);
  return Array.from({ length: count }, (_, place) => elements.slice(place * size, (place + 1) * size));
}

const joined = <T>(chunks: readonly (readonly T[])[]): T[] => new Array<T>().concat(...chunks);

/**
 * A list that does not change. One that is made from it shares all chunks but those around the change: neither what a
 * change costs nor what it costs to find it goes with the length. No element is undefined.
 */
export class List<T> {
  readonly length: number;
  protected readonly chunks: (readonly T[])[];
  /** Where each chunk begins, and where the last one ends. */
  protected readonly starts: readonly number[];
  /** The chunk that was looked into last; the next look is most often into the same. */
  #place = 0;
  #array: readonly T[] | null = null;

  protected constructor(chunks: readonly (readonly T[])[]) {
    this.chunks = [...chunks];
    let length = 0;
    const ends = chunks.map((chunk) => (length += chunk.length));
    this.starts = [0, ...ends];
    this.length = length;
  }

  static from<T>(elements: readonly T[]): List<T> {
    return new List(cut(elements));
  }

  /** Which chunk holds an index within the list. */
  protected placeOf(index: number): number {
    const starts = this.starts;
    const place = this.#place;
    if (index >= (starts[place] ?? 0) && index < (starts[place + 1] ?? 0)) return place;
    this.#place = countBelow(starts, index + 1) - 1;
    return this.#place;
  }

  /** The element at an index; undefined outside of the list. */
  get(index: number): T | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const place = this.placeOf(index);
    return this.chunks[place]?.[index - (this.starts[place] ?? 0)];
  }

  get last(): T | undefined {
    return this.get(this.length - 1);
  }

  /** The elements from an index up to another one, as far as there are any. */
  between(start: number, end: number): readonly T[] {
    const [from, to] = [Math.max(start, 0), Math.min(end, this.length)];
    if (from >= to) return [];
    const first = this.placeOf(from);
    const chunks = this.chunks.slice(first, this.placeOf(to - 1) + 1);
    return joined(chunks).slice(from - (this.starts[first] ?? 0), to - (this.starts[first] ?? 0));
  }

  #search(accepts: (element: T) => boolean, from: number, step: 1 | -1): number {
    for (let index = from; ; index += step) {
      const element = this.get(index);
      if (element === undefined) return -1;
      if (accepts(element)) return index;
    }
  }

  /** The index of the first element from an index on; -1 where there is none. */
  findIndex(accepts: (element: T) => boolean, from = 0): number {
    return this.#search(accepts, Math.max(from, 0), 1);
  }

  /** The index of the last element down from an index; -1 where there is none. */
  findLastIndex(accepts: (element: T) => boolean, from = this.length - 1): number {
    return this.#search(accepts, Math.min(from, this.length - 1), -1);
  }

  find(accepts: (element: T) => boolean): T | undefined {
    return this.get(this.findIndex(accepts));
  }

  findLast(accepts: (element: T) => boolean): T | undefined {
    return this.get(this.findLastIndex(accepts));
  }

  /** The list with other elements from an index up to another one. */
  replace(start: number, end: number, elements: readonly T[]): List<T> {
    if (this.length === 0) return List.from(elements);
    const first = this.placeOf(Math.min(start, this.length - 1));
    const last = end > start ? this.placeOf(end - 1) : first;
    const before = this.between(this.starts[first] ?? 0, start);
    const behind = this.between(end, this.starts[last + 1] ?? 0);
    return new List(this.chunks.toSpliced(first, last - first + 1, ...cut(before.concat(elements, behind))));
  }

  /** A copy that whoever makes it can change before others see it. */
  draft(): Draft<T> {
    return new Draft(this.chunks);
  }

  /** How many elements at the beginning are those of another list, as far as whole chunks say so. */
  sharedStart(other: List<T>): number {
    let place = 0;
    while (place < this.chunks.length && this.chunks[place] === other.chunks[place]) place += 1;
    return this.starts[place] ?? 0;
  }

  /** The same at the end. */
  sharedEnd(other: List<T>): number {
    const shift = other.chunks.length - this.chunks.length;
    let place = this.chunks.length;
    while (place > 0 && this.chunks[place - 1] === other.chunks[place - 1 + shift]) place -= 1;
    return this.length - (this.starts[place] ?? 0);
  }

  /** All elements in an array, which is made once. */
  toArray(): readonly T[] {
    this.#array ??= joined(this.chunks);
    return this.#array;
  }
}

/** A list whose elements can be replaced one by one. It copies what it changes, and no more. */
export class Draft<T> extends List<T> {
  readonly #copied = new Map<number, T[]>();

  set(index: number, element: T): void {
    const place = this.placeOf(index);
    let chunk = this.#copied.get(place);
    if (!chunk) {
      chunk = [...(this.chunks[place] ?? [])];
      this.#copied.set(place, chunk);
      this.chunks[place] = chunk;
    }
    chunk[index - (this.starts[place] ?? 0)] = element;
  }
}
