import { millisecondsInSecond } from 'date-fns/constants';
import { defineToolbarApp } from 'astro/toolbar';
import {
  AS_OF_ROUTE,
  MOVE_MESSAGE,
  MOVED_MESSAGE,
  type AsOf,
  type SiteChange,
  type Move,
  type Moved,
} from './as-of.ts';

const PANEL = `
<style>
  h2 { margin: 0; font-size: 1rem; }
  p { margin: 0; }
  form, .step { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
  .panel { display: grid; gap: 0.75rem; font-size: 0.9rem; line-height: 1.4; }
  .what { color: #bfc1c9; overflow-wrap: anywhere; }
  button, input { padding: 0.35rem 0.6rem; border: 1px solid #52535a; border-radius: 0.4rem; background: #23262d; color: #fff; font: inherit; }
  button:hover:enabled { background: #343841; }
  button:disabled { opacity: 0.5; }
  input { color-scheme: dark; }
  a { color: #a8b7ff; }
</style>
<div class="panel">
  <h2>As of <time id="now"></time></h2>
  <p id="state" role="status"></p>
  <div class="step"><button type="button" id="previous">Previous change</button></div>
  <p class="what" id="previous-what"></p>
  <div class="step">
    <button type="button" id="next">Next change</button>
    <button type="button" id="before-next">A second before it</button>
  </div>
  <p class="what" id="next-what"></p>
  <form id="choose">
    <label for="instant">Date and time, UTC</label>
    <input id="instant" type="datetime-local" step="1" required />
    <button type="submit">Go there</button>
  </form>
  <div class="step"><button type="button" id="reset">Back to now</button></div>
  <p id="states"><a href="states/">This event in all states</a></p>
</div>`;

/** `2027-03-14 23:00:00 UTC` */
const toText = (instant: string) => `${instant.slice(0, 19).replace('T', ' ')} UTC`;

function describe(change: SiteChange | undefined, side: 'previous' | 'next'): string {
  if (change === undefined) return side === 'next' ? 'Nothing changes any more.' : 'Nothing changed before.';
  const others = change.happenings.length - 2;
  const more = others > 0 ? ` and ${String(others)} more` : '';
  return `${toText(change.instant)} · ${change.happenings.slice(0, 2).join(', ')}${more}`;
}

/** Moves the clock of the site in development, to see what a visitor will see. It applies to all tabs. */
export default defineToolbarApp({
  async init(canvas, app, server) {
    const base = import.meta.env.BASE_URL.replace(/\/*$/, '');
    const url = `${base}${AS_OF_ROUTE}`;
    const panel = document.createElement('astro-dev-toolbar-window');
    panel.innerHTML = PANEL;
    canvas.append(panel);
    const get = (id: string) => panel.querySelector<HTMLElement>(`#${id}`) ?? panel;

    const move = (instant?: string) => {
      server.send<Move>(MOVE_MESSAGE, { instant });
    };
    server.on<Moved>(MOVED_MESSAGE, ({ error }) => {
      if (error === undefined) location.reload();
      else get('state').textContent = error;
    });

    const offerMove = (id: string, instant?: string, isPossible = instant !== undefined) => {
      const button = get(id) as HTMLButtonElement;
      button.disabled = !isPossible;
      button.onclick = () => {
        move(instant);
      };
    };

    const draw = (asOf: AsOf) => {
      get('now').textContent = toText(asOf.now);
      get('state').textContent = asOf.isMoved
        ? 'The clock is stopped there, in all tabs.'
        : 'The clock has not been moved.';
      for (const side of ['previous', 'next'] as const) {
        get(`${side}-what`).textContent = describe(asOf[side], side);
        offerMove(side, asOf[side]?.instant);
      }
      const beforeNext = asOf.next && new Date(Date.parse(asOf.next.instant) - millisecondsInSecond).toISOString();
      offerMove('before-next', beforeNext);
      offerMove('reset', undefined, asOf.isMoved);
      const input = get('instant') as HTMLInputElement;
      input.value = asOf.now.slice(0, 19);
      get('choose').onsubmit = (event) => {
        event.preventDefault();
        move(`${input.value.padEnd(19, ':00')}Z`);
      };
      app.toggleNotification({ state: asOf.isMoved, level: 'info' });
    };

    // States are shown in English only.
    get('states').hidden =
      !location.pathname.startsWith(`${base}/events/`) || !/\/events\/\d{4}\/[^/]+\/$/.test(location.pathname);
    const load = async () => {
      draw((await (await fetch(url)).json()) as AsOf);
    };
    app.onToggled(({ state }) => {
      if (state) void load();
    });
    await load();
  },
});
