/** The size of a pattern in its own units. */
export const PATTERN_SIZE = { width: 100, height: 24 } as const;

interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether it is one of those that stand out. */
  glows: boolean;
}

/** Whole numbers from 0 to below a limit, always the same ones for a text (FNV-1a, then a linear congruence). */
function numbersOf(text: string): (limit: number) => number {
  let state = 2_166_136_261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (limit) => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
}

type Draw = (below: ReturnType<typeof numbersOf>) => Bar[];

/** Spans, each within the one above or after another: a trace. */
const drawTrace: Draw = (below) => {
  let [x, end] = [below(6), 94 + below(6)];
  return Array.from({ length: 5 }, (_, row) => {
    const bar = { x, y: 1 + row * 4.5, width: end - x, height: 2.5, glows: row === 2 || row === 4 };
    const length = end - x;
    x += Math.floor(length / 8) + below(Math.ceil(length / 3));
    end -= below(Math.ceil((end - x) / 3));
    return bar;
  });
};

/** A histogram: a metric. */
const drawMetric: Draw = (below) => {
  const peak = 4 + below(6);
  return Array.from({ length: 14 }, (_, place) => {
    const height = Math.max(2, 18 - Math.abs(place - peak) * 3 + below(6));
    return { x: 2 + place * 7, y: PATTERN_SIZE.height - height, width: 5, height, glows: place === peak };
  });
};

/** Lines of words: a log. */
const drawLog: Draw = (below) =>
  Array.from({ length: 5 }, (_, row) => {
    const [time, word] = [8, 10 + below(14)];
    const bar = { y: 1.5 + row * 4.5, height: 2 };
    return [
      { ...bar, x: 4, width: time, glows: false },
      { ...bar, x: 15, width: word, glows: row % 3 === 1 },
      { ...bar, x: 18 + word, width: 20 + below(50 - word), glows: false },
    ];
  }).flat();

const DRAWINGS: readonly Draw[] = [drawTrace, drawMetric, drawLog];

const toPath = (bars: readonly Bar[]) =>
  bars
    .map(({ x, y, width, height }) => `M${[x, y].join(' ')}h${String(width)}v${String(height)}h-${String(width)}z`)
    .join('');

/** A trace, a metric or a log as two SVG paths, the second of what stands out; each page has its own, which stays the same. */
export function drawHeroPattern(title: string): Record<'plain' | 'glowing', string> {
  const below = numbersOf(title);
  const draw = DRAWINGS[below(DRAWINGS.length)] ?? drawTrace;
  const { plain = [], glowing = [] } = Object.groupBy(draw(below), ({ glows }) => (glows ? 'glowing' : 'plain'));
  return { plain: toPath(plain), glowing: toPath(glowing) };
}
