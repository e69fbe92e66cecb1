/** Names of services that are nowhere but online, whatever is said beside them in some language. */
const SERVICES = [
  ...[
    'microsoft teams',
    'ms teams',
    'google meet',
    'google hangouts?',
    'hangouts meet',
    '(?:cisco )?webex',
    'zoom\\.us',
    'zoom meetings?',
  ],
  ...[
    'go ?to ?(?:meeting|webinar)',
    'bigbluebutton',
    'jitsi(?: meet)?',
    'bluejeans',
    'whereby',
    'skype(?: for business)?',
    'amazon chime',
  ],
  ...[
    'youtube(?: live)?',
    'linkedin live',
    'twitch',
    'streamyard',
    'discord',
    'ringcentral',
    'livestorm',
    'crowdcast',
    'airmeet',
  ],
  ...['腾讯会议', '騰訊會議', '飞书', '钉钉', 'tencent meeting', 'voov(?: meeting)?', 'dingtalk'],
].join('|');
/** Names that are words as well. */
const SHORT_NAMES = ['zoom', 'teams', 'meet', 'hopin', 'slack'];
/** "Meeting" and what else is written with such a name, and alone: it is online. */
const ONLINE = [
  ...[
    'online',
    'on-line',
    'video ?conference',
    'video ?call',
    'video(?:konferenz|conferencia|conferência|conferenza|konferens|konferanse|konference)',
    'visioconférence',
    'webinars?',
    'webinaire',
    'live ?streams?',
    'virtual(?:ly|e|mente)?',
    'virtuell(?:e[srn]?)?',
    'virtuale',
    'virtueel',
    'remote(?:ly)?',
    'en ligne',
    'en línea',
    'em linha',
  ],
  ...[
    'in linea',
    'en directo',
    'en direct',
    'wirtualnie',
    'web',
    'internet',
    'onlineveranstaltung',
    'онлайн',
    'çevrim ?içi',
    'verkossa',
    'på nett',
    'på nätet',
  ],
  ...[
    'オンライン',
    'ウェビナー',
    '线上',
    '線上',
    '在线',
    '온라인',
    'trực tuyến',
    'daring',
    'אונליין',
    'عبر الإنترنت',
    'أونلاين',
    'ออนไลน์',
    'ऑनलाइन',
    'διαδικτυακά',
  ],
];
const MEETING_WORDS = [
  ...['meetings?', 'call', 'conference', 'video'],
  ...[
    'live',
    'link',
    'links?',
    'event',
    'evento',
    'événement',
    'veranstaltung',
    'session',
    'only',
    'nur',
    'via',
    'see',
    'join',
    'here',
    'details',
    'at',
    'on',
    'over',
    'by',
    'with',
    'hosted',
  ],
  ...[
    'besprechung',
    'konferenz',
    'termin',
    'réunions?',
    'reunión',
    'reunião',
    'reunió',
    'reunion',
    'riunione',
    'vergadering',
    'møde',
    'møte',
    'möte',
    'fundur',
  ],
  ...[
    'kokous',
    'palaver',
    'spotkanie',
    'schůzka',
    'schůze',
    'stretnutie',
    'schôdza',
    'értekezlet',
    'megbeszélés',
    'întâlnire',
    'ședință',
    'sastanak',
    'sestanek',
  ],
  ...[
    'koosolek',
    'sapulce',
    'sanāksme',
    'susitikimas',
    'posėdis',
    'bilera',
    'xuntanza',
    'toplantı(?:sı)?',
    'собрание',
    'встреча',
    'совещание',
    'нарада',
    'зустріч',
    'среща',
    'събрание',
    'састанак',
  ],
  ...[
    'σύσκεψη',
    'συνάντηση',
    'פגישה',
    'פגישת',
    'ישיבה',
    'اجتماع',
    'جلسه',
    'मीटिंग',
    'बैठक',
    'การประชุม',
    'cuộc họp',
    'rapat',
    'mesyuarat',
  ],
  ...[
    'ミーティング',
    'の?会議',
    '会议',
    '會議',
    '회의',
    '미팅',
    'pulong',
    'mkutano',
    'vergadring',
    'de',
    'di',
    'en',
    'em',
    'in',
    'von',
    'bei',
    'per',
    'über',
    'sur',
    'por',
    'pelo',
    'van',
    'the',
    'a',
    'an',
    'el',
    'la',
    'на',
    'в',
    'через',
    'у',
  ],
];

/** A letter of a script with spaces between words. */
const LETTER = String.raw`[\p{Lu}\p{Ll}\p{N}\p{M}]`;
/** Words as wholes; in scripts without spaces between words, as parts. */
const wordsOf = (words: readonly string[]) => {
  const [parts, wholes] = [words.filter((word) => /\p{Lo}/u.test(word)), words.filter((word) => !/\p{Lo}/u.test(word))];
  return new RegExp([String.raw`(?<!${LETTER})(?:${wholes.join('|')})(?!${LETTER})`, ...parts].join('|'), 'giu');
};
const SERVICE = new RegExp(String.raw`(?<!${LETTER})(?:${SERVICES})(?![a-z\d])`, 'giu');
const NAMES = wordsOf([...SHORT_NAMES, ...ONLINE]);
const WORDS = wordsOf(MEETING_WORDS);
/** What is at a place even where it has the name of a service: `Zoom HQ`, `Microsoft Teams room 5`. */
const PLACE =
  /\p{N}|(?<!\p{L})(?:hq|headquarters?|rooms?|hall|office|building|campus|floor|tower|street|lounge|caf[eé]|arena|stadium|cent(?:er|re)|theat(?:er|re)|library|university|hotel|park|club|bar|house|hub|studios?|space|raum|saal|büro|gebäude|salle|bureau|sala|salón|oficina|ufficio|kantoor|zaal|sal|kontor)(?!\p{L})|室|楼|樓/iu;
const MAX_WORDS = 3;

/** Whether a text names no place but a meeting online, in whatever language: `Microsoft Teams-Besprechung`, `Réunion Zoom`, `Online`. */
export function isMeetingName(text: string): boolean {
  const withoutServices = text.normalize('NFC').replaceAll(SERVICE, ' ');
  const isService = withoutServices !== text.normalize('NFC');
  const withoutNames = withoutServices.replaceAll(NAMES, ' ');
  const isNamed = isService || withoutNames !== withoutServices;
  const rest = withoutNames
    .replaceAll(WORDS, ' ')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  if (!isNamed) return false;
  if (rest === '') return true;
  // "Meeting" in a language that isn't above.
  return isService && !PLACE.test(rest) && !text.includes(',') && rest.split(' ').length <= MAX_WORDS;
}

const MEETING_URL = new RegExp(
  [
    String.raw`(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)\/[jws]\/`,
    String.raw`meet\.google\.com\/`,
    String.raw`(?:www\.)?youtube\.com\/|youtu\.be\/`,
    String.raw`teams\.(?:microsoft|live)\.(?:com|us)\/(?:l\/meetup-join|meet|dl|_#)\b`,
    String.raw`(?:[\w-]+\.)*webex\.com\/`,
    String.raw`(?:meet\.jit\.si|whereby\.com|meet\.goto\.com|(?:global\.|app\.)?gotomeeting\.com|bluejeans\.com|chime\.aws|join\.skype\.com)\/`,
    String.raw`(?:www\.)?(?:twitch\.tv|linkedin\.com\/video\/(?:live|event))\/`,
    // A host that is called so.
    String.raw`(?:meet|meeting|meetings|webinar|webinars|bbb|jitsi|live|stream|livestream)\.[\w.-]+(?:[/?#]|$)`,
  ].join('|'),
  'i',
);

/** Whether one joins a meeting or watches it at a URL. */
export const isMeetingUrl = (url: string): boolean => new RegExp(`^https?://(?:${MEETING_URL.source})`, 'i').test(url);

const TICKET_HOSTS = [
  ...[
    'lu\\.ma',
    'luma\\.com',
    'eventbrite\\.[a-z.]+',
    'meetup\\.com',
    'meetu\\.ps',
    'ti\\.to',
    'tito\\.io',
    'community\\.cncf\\.io',
    'ocgroups\\.dev',
    'bevy\\.com',
  ],
  ...[
    'events\\.linuxfoundation\\.org',
    'pretix\\.eu',
    'tickettailor\\.com',
    'buytickets\\.at',
    'universe\\.com',
    'splashthat\\.com',
    'weezevent\\.com',
    'billetto\\.[a-z.]+',
  ],
  ...[
    'helloasso\\.com',
    'xing-events\\.com',
    'konfhub\\.com',
    'townscript\\.com',
    'allevents\\.in',
    'sched\\.com',
    'cvent\\.com',
    'swoogo\\.com',
    'partiful\\.com',
    'rsvpify\\.com',
  ],
  ...[
    'connpass\\.com',
    'doorkeeper\\.jp',
    'peatix\\.com',
    'guild\\.host',
    'hi\\.events',
    'eventyay\\.com',
    'sessionize\\.com',
    'sympla\\.com\\.br',
    'facebook\\.com',
    'fb\\.me',
  ],
  ...[
    'linkedin\\.com',
    'eventzilla\\.net',
    'evenium\\.[a-z]+',
    'eventcreate\\.com',
    'humanitix\\.com',
    'ticketsource\\.[a-z.]+',
    'timepad\\.ru',
    'dice\\.fm',
    'ra\\.co',
    'rsvp\\.withgoogle\\.com',
  ],
  ...[
    'cloudonair\\.withgoogle\\.com',
    'gdg\\.community\\.dev',
    'aws\\.amazon\\.com',
    'reg\\.[a-z.-]+',
    'tickets?\\.[a-z.-]+',
    'register\\.[a-z.-]+',
    'events?\\.[a-z.-]+',
  ],
];
const TICKETS = new RegExp(String.raw`^(?:[\w-]+\.)*(?:${TICKET_HOSTS.join('|')})$`, 'i');
const MAPS =
  /^(?:maps\.|(?:www\.)?google\.[a-z.]+\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|(?:www\.)?openstreetmap\.org|osm\.org|(?:www\.)?bing\.com\/maps|what3words\.com|w3w\.co|naver\.me|map\.)/i;

/** What a URL is that stands for a place: where one joins, the page of the event or of its tickets, a map; or nobody knows. */
export function kindOfUrl(url: string): 'meeting' | 'tickets' | 'map' | undefined {
  const { host, pathname } = new URL(url);
  if (isMeetingUrl(url)) return 'meeting';
  if (MAPS.test(`${host}${pathname}`)) return 'map';
  return TICKETS.test(host) ? 'tickets' : undefined;
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,:;!?]/gi;

/** The URLs in a text. */
export const findUrls = (text: string): string[] => text.match(URL_IN_TEXT) ?? [];
