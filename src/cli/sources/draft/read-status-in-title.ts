import type { EventStatus } from '../../../events/event-data.ts';
import { quote } from '../source-text.ts';

/** What is written before or after a title, in the languages in which people and calendar systems write it. */
const WORDS: Readonly<Record<Exclude<EventStatus, 'scheduled'>, readonly string[]>> = {
  cancelled: [
    ...['cancell?ed', 'called off', 'abgesagt', 'abgesetzt', 'entfällt', 'fällt aus', 'storniert'],
    ...['annul[ée]e?', 'cancelad[oa]', 'anulad[oa]', 'cancel·lat', 'cancel·lada', 'annullat[oa]'],
    ...['geannuleerd', 'afgelast', 'gaat niet door', 'inställ[td]', 'avlyst', 'aflyst', 'peruttu', 'peruutettu'],
    ...['odwołan[yaeo]', 'anulowan[yaeo]', 'zrušen[oaýáé]', 'zrušené', 'törölve', 'elmarad', 'anulat[ăa]?', 'otkazano'],
    ...['odpovedano', 'atšaukt[aas]+', 'atcelts?', 'tühistatud', 'aflýst', 'отмен[её]н[оаы]?', 'скасован[оа]?'],
    ...[
      '[iİ]ptal(?: edildi)?',
      'ακυρώθηκε',
      'ακύρωση',
      'מבוטל',
      'בוטל',
      'ملغى',
      'ملغي',
      'ألغي',
      'لغو شد',
      'रद्द',
      'ยกเลิก',
      '(?:đã )?h[uủ][yỷ]',
    ],
    ...[
      'dibatalkan',
      'batal',
      '開催?中止',
      '中止',
      'キャンセル(?:済み?)?',
      '(?:已|活动)?取消',
      '취소(?:됨)?',
      'bertan behera',
    ],
  ],
  postponed: [
    ...['postponed', 'verschoben', 'vertagt', 'reportée?', 'aplazad[oa]', 'pospuest[oa]', 'postergad[oa]', 'adiad[oa]'],
    ...[
      'ajornat',
      'ajornada',
      'rinviat[oa]',
      'posticipat[oa]',
      'uitgesteld',
      'uppskjut(?:en|et)',
      'framflyttad?',
      'utsatt',
      'udsat',
      'udskudt',
    ],
    ...[
      'siirretty',
      'lykätty',
      'przełożon[yaeo]',
      'odroczon[yaeo]',
      'odložen[oaýáé]',
      'odložené',
      'elhalasztva',
      'amânat[ăa]?',
      'odgođeno',
      'odgodeno',
    ],
    ...[
      'prestavljeno',
      'atidėt[aas]+',
      'atlikts?',
      'edasi lükatud',
      'frestað',
      'перенес[её]н[оаы]?',
      'отложен[оаы]?',
      'відкладено',
    ],
    ...[
      'ertelendi',
      'αναβλήθηκε',
      'αναβολή',
      'נדחה',
      'مؤجل',
      'स्थगित',
      'เลื่อน(?:ออกไป)?',
      '(?:bị |đã )?hoãn',
      'ditunda',
      '開?催?延期',
      '(?:已)?延期',
      '(?:已)?推迟',
      '연기(?:됨)?',
    ],
  ],
};

const SUBJECT =
  '(?:(?:(?:this|the) )?(?:event|meetup|meeting|veranstaltung|événement|evento|evenement|wydarzenie) (?:(?:is|was|has been|wurde|ist|est|ha sido) )?)?';
const SEPARATOR = '[:：!|–—-]';
/** What mail programs write before a title, and pictures that stress it. */
const BEFORE = String.raw`\s*(?:(?:fwd?|re|aw|wg|tr|rv|vs|sv):\s*)*[\p{Extended_Pictographic}\uFE0F\s]*`;
const AFTER = String.raw`[\p{Extended_Pictographic}\uFE0F\s]*`;

function patternsOf(words: readonly string[]): RegExp[] {
  const word = `${SUBJECT}(?:${words.join('|')})(?: event(?: with note)?)?`;
  return [
    // In brackets, before or after the title; with a separator before or after it; in capitals before it.
    new RegExp(
      String.raw`^${BEFORE}(?:[*_]*[\[({【〔［（<«]|[*_]{1,3})\s*(?:${word})\s*!?\s*(?:[\])}】〕］）>»][*_]*|[*_]{1,3})\s*(?:${SEPARATOR}\s*)?`,
      'iu',
    ),
    new RegExp(String.raw`\s*[\[({【〔［（]\s*(?:${word})\s*!?\s*[\])}】〕］）]\s*$`, 'iu'),
    new RegExp(
      String.raw`^${BEFORE}[*_]*(?:${word})[*_]*${AFTER}(?:[:：!|]+\s*(?:[–—-]\s+)?|\s*[–—]\s*|\s+-+\s*|-+\s+)`,
      'iu',
    ),
    new RegExp(
      String.raw`^\s*(?=\p{Extended_Pictographic})${BEFORE}(?:${word})(?=\s*\p{Extended_Pictographic})${AFTER}`,
      'iu',
    ),
    new RegExp(String.raw`\s*(?:[:：|–—]|\s-)\s*(?:${word})\s*!?\s*$`, 'iu'),
  ];
}

const PATTERNS = Object.entries(WORDS).map(([status, words]) => ({
  status: status as EventStatus,
  patterns: patternsOf(words),
}));
const IN_CAPITALS =
  /^\s*(CANCELL?ED|POSTPONED|ABGESAGT|VERSCHOBEN|ANNULÉE?|REPORTÉE?|CANCELAD[OA]|APLAZAD[OA])\s+(?=\S)/u;

function findMark(title: string): { status: EventStatus; mark: string } | undefined {
  for (const { status, patterns } of PATTERNS) {
    const [mark] = patterns.flatMap((pattern) => pattern.exec(title)?.[0] ?? []);
    if (mark !== undefined && mark.length < title.length) return { status, mark };
  }
  // What is all in capitals stresses nothing with them.
  const mark = title === title.toUpperCase() ? undefined : IN_CAPITALS.exec(title)?.[0];
  return mark === undefined ? undefined : { status: /^\s*(?:P|V|R|AP)/.test(mark) ? 'postponed' : 'cancelled', mark };
}

/** A title without `Canceled:` and its like, which become the status. @param known the status that the source says elsewhere, which wins */
export function readStatusInTitle(title: string | undefined, known: unknown) {
  const found = title === undefined ? undefined : findMark(title);
  if (title === undefined || found === undefined) return { fields: { title, status: known }, remarks: [] };
  const { mark, status } = found;
  const rest = title.startsWith(mark) ? title.slice(mark.length) : title.slice(0, -mark.length);
  const isOther = known !== undefined && known !== 'scheduled' && known !== status;
  const more = isOther ? '; elsewhere it says another, which was taken' : '';
  return {
    // There can be several: of the system, and of its author.
    fields: { title: readRest(rest.trim()), status: isOther ? known : status },
    remarks: [`Its title says ${quote(mark)}, which became the status${more}.`],
  };
}

function readRest(title: string): string {
  const mark = findMark(title)?.mark;
  if (mark === undefined) return title;
  return readRest((title.startsWith(mark) ? title.slice(mark.length) : title.slice(0, -mark.length)).trim());
}
