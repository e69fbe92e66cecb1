declare namespace App {
  interface Locals {
    /** The instant that the answer is about, ms since the epoch. */
    now: number;
  }
}
