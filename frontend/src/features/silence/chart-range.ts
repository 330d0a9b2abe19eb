/** Half a year suffices unless the silence fills most of it; then the chart shows all it was given. */
export const chartDays = (silentDays: number | null | undefined): number =>
  (silentDays ?? 0) > 140 ? 400 : 180;
