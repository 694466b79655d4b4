/**
 * Shares a whole number out over weights, so that the shares are whole and add up to it exactly: each running sum is
 * rounded, and a share is the step from one to the next.
 * @param total a whole number, 0 or more
 * @param weights 0 or more each, and not all 0
 */
export function sharesOf(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const share = Math.round((total * weighed) / all) - given;
    given += share;
    return share;
  });
}
