/** Milliseconds a person waits for things to be put right: an Excel that answers takes less. */
const PATIENCE = 2000;

/**
 * What is put right after a fault. Where Excel does not answer, nobody waits for it but the next writing: it is done
 * when Excel comes back, before anything else is written.
 */
export class Aftermath {
  private pending: Promise<unknown> = Promise.resolve();

  /** @param mend puts things right; never rejects */
  async after(mend: () => Promise<void>): Promise<void> {
    const mended = mend();
    this.pending = Promise.all([this.pending, mended]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([mended, enough]);
    clearTimeout(timer);
  }

  /** When everything is put right, or has been given up. */
  async settled(): Promise<void> {
    await this.pending;
  }
}
