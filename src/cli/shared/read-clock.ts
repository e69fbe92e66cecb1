import { createClock } from '../../clock.ts';
import { UsageError } from './usage-error.ts';

/** The time (ms) that a command goes by: that of `SITE_NOW`, or the real one. @throws UsageError when it is set to no instant */
export function readClock(siteNow: string | undefined): number {
  try {
    return createClock(siteNow).now();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
