/** What people write where nothing is known yet: `TBD`, `(to be announced)`, `n/a`, `???`. */
const PLACEHOLDER =
  /^[\s([{*_"']*(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|decided|defined|determined|published)|n\/a|not (?:yet )?(?:known|announced)|unknown|coming soon|\?+|[-–—]+|…|\.{3})[\s)\]}*_"'.!]*$/i;

/** Whether a text says only that nothing is known yet. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
