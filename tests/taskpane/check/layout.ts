/** Gives every element a height, which jsdom does not: what a virtualised list takes for the part of it in sight. */
export function laidOut(height: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => height });
}
