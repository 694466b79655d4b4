/**
 * Numbers texts in the order in which they first appear. A table of its own, because a `Map` of 100,000 texts spends
 * most of its time growing: it takes two and a half times as long.
 */
export class TextIndex {
  /** The texts by their numbers. */
  readonly texts: string[] = [];
  private readonly hashes: number[] = [];
  /** Number of the text at each place, −1 where there is none; twice as many places as texts at least. */
  private places = new Int32Array(1024).fill(-1);

  /** The number of a text; a new one for a text not met before. */
  add(text: string): number {
    const hash = hashOf(text);
    const mask = this.places.length - 1;
    let place = hash & mask;
    for (let found = this.places[place]!; found >= 0; found = this.places[place]!) {
      if (this.hashes[found] === hash && this.texts[found] === text) return found;
      place = (place + 1) & mask;
    }
    const number = this.texts.push(text) - 1;
    this.hashes.push(hash);
    this.places[place] = number;
    if (this.texts.length * 2 > this.places.length) this.grow();
    return number;
  }

  /** The number of a text; −1 for a text not met before. */
  find(text: string): number {
    const hash = hashOf(text);
    const mask = this.places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const found = this.places[place]!;
      if (found < 0 || (this.hashes[found] === hash && this.texts[found] === text)) return found;
    }
  }

  private grow(): void {
    const places = new Int32Array(this.places.length * 2).fill(-1);
    const mask = places.length - 1;
    for (const [number, hash] of this.hashes.entries()) {
      let place = hash & mask;
      while (places[place]! >= 0) place = (place + 1) & mask;
      places[place] = number;
    }
    this.places = places;
  }
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  // The lower bits alone choose the place: the upper ones are mixed in.
  return hash ^ (hash >>> 15);
}
