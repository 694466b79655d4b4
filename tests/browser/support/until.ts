/** How long a person would wait for anything, in ms, on a busy machine. */
export const PATIENCE = 30_000;

/** Looks again and again until it sees what is wanted; else the test says what it saw last. */
export async function until<T>(look: () => Promise<T>, wanted: T, within = PATIENCE): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    const seen = await look();
    const same = JSON.stringify(seen) === JSON.stringify(wanted);
    if (same || Date.now() > end) {
      expect(seen).toEqual(wanted);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
