// Ukrainian. Translated from en.ts with the terms of opentelemetry.io and Kubernetes in Ukrainian; readers are addressed
// as “ви”, names are inserted in the nominative. It awaits a native speaker's review. To correct it, open a pull request
// that changes this file; see docs/translate.md. A text that ends with dates has no full stop: dates end with “р.”.
import { formatList } from './format-message.ts';
import type { PartialStrings } from './strings.ts';

const list = (words: readonly string[]) => formatList(words, 'uk');

const plurals = new Intl.PluralRules('uk');

/** The form of a word that goes with a number: `тиждень`, `тижні`, `тижнів`. */
function withNumber(count: number, one: string, few: string, many: string): string {
  if (count === 2) return `два ${few}`;
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${String(count)} ${forms[plurals.select(count)] ?? many}`;
}

interface Weekday {
  /** As in `щосереди`. */
  genitive: string;
  /** With its preposition: `у середу`. */
  onDay: string;
  isFeminine: boolean;
}

/** The weekdays by their names as a date has them. */
const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  понеділок: { genitive: 'понеділка', onDay: 'понеділок', isFeminine: false },
  вівторок: { genitive: 'вівторка', onDay: 'вівторок', isFeminine: false },
  середа: { genitive: 'середи', onDay: 'середу', isFeminine: true },
  четвер: { genitive: 'четверга', onDay: 'четвер', isFeminine: false },
  пʼятниця: { genitive: 'пʼятниці', onDay: 'пʼятницю', isFeminine: true },
  субота: { genitive: 'суботи', onDay: 'суботу', isFeminine: true },
  неділя: { genitive: 'неділі', onDay: 'неділю', isFeminine: true },
};

/** The forms of a weekday, whichever apostrophe its name has. */
const formsOf = (weekday: string): Weekday =>
  WEEKDAYS[weekday.replace(/['’]/, 'ʼ')] ?? { genitive: weekday, onDay: weekday, isFeminine: false };

const FEMININE_ORDINALS = ['першу', 'другу', 'третю', 'четверту', 'пʼяту'];
const MASCULINE_ORDINALS = ['перший', 'другий', 'третій', 'четвертий', 'пʼятий'];

/** `у перший вівторок`, `в останню середу`. */
function onNthWeekday(nth: number, weekday: string): string {
  const { onDay, isFeminine } = formsOf(weekday);
  if (nth === -1) return `в ${isFeminine ? 'останню' : 'останній'} ${onDay}`;
  const ordinals = isFeminine ? FEMININE_ORDINALS : MASCULINE_ORDINALS;
  return `у ${ordinals[nth - 1] ?? `${String(nth)}-${isFeminine ? 'ту' : 'й'}`} ${onDay}`;
}

const ofMonths = (interval: number): string =>
  interval === 1 ? 'кожного місяця' : `раз на ${withNumber(interval, 'місяць', 'місяці', 'місяців')}`;

export const uk: PartialStrings = {
  // What all pages have, and the pages of errors.
  skipToContent: 'Перейти до вмісту',
  mainNavigation: 'Головна навігація',
  menu: 'Меню',
  footer: (community) => `Сайт підтримує спільнота ${community}.`,
  source: 'Вихідний код і як додати подію',
  editThisPage: 'Редагувати цю сторінку',
  asMarkdown: 'Ця сторінка у форматі Markdown',
  showTimesIn: 'Часовий пояс',
  deviceZone: 'Мій пристрій ({zone})',
  readerTime: '{date}, {start}–{end}',
  readerTimeOfDays: '{date}, {start} – {endDate}, {end}',
  readerDeadline: 'Закривається {date}, {time}',
  readerTimeIn: '{time}, {city}',
  banner: 'Оголошення',
  closeBanner: (text) => `Закрити оголошення «${text}»`,
  labeled: '{label}: {text}',
  withNote: '{text} ({note})',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyOf: (label) => `Копіювати: ${label}`,
  languages: 'Мови',
  inThisLanguage: 'Читати українською',
  closeSuggestion: 'Закрити пропозицію іншої мови',
  notTranslated: 'Цей текст ще не перекладено українською, або його переклад застарів. Його показано англійською.',
  ignored: 'Проігноровано в URL, бо тут не має значення: {parts}.',
  moreIgnored: { one: 'ще {count}', few: 'ще {count}', many: 'ще {count}', other: 'ще {count}' },
  notFoundTitle: 'Такої сторінки немає',
  notFoundText: 'Можливо, в URL є помилка або сторінку переміщено. Спробуйте одну з цих:',
  errorTitle: 'На нашому боці сталася помилка',
  errorText: 'Не вдалося показати сторінку. Спробуйте ще раз трохи згодом.',

  // The Events page, and lists of events on other pages.
  upcoming: 'Майбутні',
  upcomingEvents: 'Майбутні події',
  pastEvents: 'Минулі події',
  allEvents: 'Усі події',
  eventCount: { one: '{count} подія', few: '{count} події', many: '{count} подій', other: '{count} події' },
  nextOfType: 'Наступна подія: {title}, {dates}, {place}.',
  nothingAhead: 'Поки нічого не оголошено.',
  nothingAheadOf: 'Поки нічого не оголошено:',
  lastEdition: 'Минулого разу: {title}, {dates}',
  noEvents: 'Наразі жодної події не оголошено.',
  noEventsHint: 'Нові події оголошують постійно. А поки що перегляньте ті, що вже відбулися: {allEvents}.',
  allOfType: (plural) => `Усі події: ${plural}`,
  allInArchive: (plural) => `Усе в архіві: ${plural}`,
  findEvents: 'Пошук подій',
  filters: {
    q: { label: 'Пошук', hint: 'Назва, місто, доповідач…', term: '«{value}»' },
    type: { label: 'Тип' },
    attendance: { label: 'Формат участі' },
    continent: { label: 'Континент', any: 'Усі континенти' },
    country: { label: 'Країна', any: 'Усі країни', also: 'Або ще…' },
    from: { label: 'Від', any: 'Усі місяці', term: '{value} і пізніше' },
    to: { label: 'До', any: 'Усі місяці', term: '{value} і раніше' },
    cfp: { label: 'Триває прийом доповідей' },
    registration: { label: 'Реєстрацію відкрито' },
    id: { label: 'Обрані події' },
  },
  moreFilters: 'Ще фільтри',
  filterCount: 'Фільтри ({count})',
  show: 'Показати',
  byMonth: 'За місяцями',
  groupedBy: 'Групування',
  view: { type: 'За типом', date: 'За датою' },
  found: {
    one: '{shown} з {count} події',
    few: '{shown} з {count} подій',
    many: '{shown} з {count} подій',
    other: '{shown} з {count} події',
  },
  removeFilter: 'Прибрати цей фільтр:',
  clearFilters: 'Скинути всі фільтри',
  noMatch: 'Жодна подія не відповідає всім цим умовам.',
  withoutTerm: {
    one: 'Прибрати фільтр: {term} ({count} подія)',
    few: 'Прибрати фільтр: {term} ({count} події)',
    many: 'Прибрати фільтр: {term} ({count} подій)',
    other: 'Прибрати фільтр: {term} ({count} події)',
  },
  onlyTerm: {
    one: 'Залишити тільки: {term} ({count} подія)',
    few: 'Залишити тільки: {term} ({count} події)',
    many: 'Залишити тільки: {term} ({count} подій)',
    other: 'Залишити тільки: {term} ({count} події)',
  },

  // The archive.
  search: 'Шукати',
  searchAllYears: 'Пошук за всі роки',
  searchAllYearsCount: {
    one: 'Пошук за всі роки ({count} подія)',
    few: 'Пошук за всі роки ({count} події)',
    many: 'Пошук за всі роки ({count} подій)',
    other: 'Пошук за всі роки ({count} події)',
  },
  onlyTypes: 'Лише деякі типи',
  foundInArchive: {
    one: '{count} подія за всі роки',
    few: '{count} події за всі роки',
    many: '{count} подій за всі роки',
    other: '{count} події за всі роки',
  },
  archiveFailed: 'Не вдалося отримати події. Спробуйте ще раз.',
  pages: 'Сторінки',
  page: (page) => `Сторінка ${String(page)}`,
  previousPage: 'Назад',
  nextPage: 'Далі',
  years: 'За роками',
  types: 'За типами',
  yearTitle: (year) => `Події ${year} року`,
  yearSummary: {
    one: '{count} подія спільноти у {year} році, за датою.',
    few: '{count} події спільноти у {year} році, за датою.',
    many: '{count} подій спільноти у {year} році, за датою.',
    other: '{count} події спільноти у {year} році, за датою.',
  },
  yearsSummary: {
    one: '{count} подія спільноти з {first} року, рік за роком.',
    few: '{count} події спільноти з {first} року, рік за роком.',
    many: '{count} подій спільноти з {first} року, рік за роком.',
    other: '{count} події спільноти з {first} року, рік за роком.',
  },
  otherYears: 'Інші роки',

  // Talks.
  talks: 'Доповіді',
  talksSummary: (community) => `Що і хто розповідав про ${community} на подіях.`,
  talkCount: {
    one: '{count} доповідь',
    few: '{count} доповіді',
    many: '{count} доповідей',
    other: '{count} доповіді',
  },
  recordingsOf: {
    one: 'Записи {count} події чи доповіді',
    few: 'Записи {count} подій і доповідей',
    many: 'Записи {count} подій і доповідей',
    other: 'Записи {count} події та доповіді',
  },
  searchTalks: 'Пошук доповідей',
  searchTalksHint: 'Назва, доповідач, подія…',
  searchTalksCount: {
    one: 'Пошук серед доповідей ({count} доповідь)',
    few: 'Пошук серед доповідей ({count} доповіді)',
    many: 'Пошук серед доповідей ({count} доповідей)',
    other: 'Пошук серед доповідей ({count} доповіді)',
  },
  talksFailed: 'Не вдалося отримати доповіді. Спробуйте ще раз.',
  noTalk: 'Жодна доповідь не відповідає всім цим умовам.',
  kind: 'Формат',
  speaker: 'Доповідач',
  talksBy: 'Доповіді: {name}',
  withRecording: 'Із записом',
  recording: 'Запис',
  slides: 'Слайди',
  talksTitle: (year) => `Доповіді ${year} року`,
  talksYearSummary: {
    one: '{count} доповідь у {year} році, за подіями, спочатку найновіші.',
    few: '{count} доповіді у {year} році, за подіями, спочатку найновіші.',
    many: '{count} доповідей у {year} році, за подіями, спочатку найновіші.',
    other: '{count} доповіді у {year} році, за подіями, спочатку найновіші.',
  },
  allTalks: 'Усі доповіді',
  removeName: 'Тут є ваше імʼя, хоча його не має бути? {form}',
  removeNameForm: 'Попросити його вилучити',

  // The calendar.
  calendar: 'Календар',
  monthTitle: (month) => `Календар: ${month}`,
  monthSummary: {
    one: '{count} подія спільноти день за днем: {month}',
    few: '{count} події спільноти день за днем: {month}',
    many: '{count} подій спільноти день за днем: {month}',
    other: '{count} події спільноти день за днем: {month}',
  },
  otherMonths: 'Інші місяці',
  thisMonth: 'Цей місяць',
  dayByDay: 'День за днем',
  today: 'Сьогодні',
  earlierIn: (month) => `Попередні дні: ${month}`,
  nothingMoreIn: (month) => `Більше нічого не заплановано на ${month}`,
  continues: (title) => `${title}, продовження`,
  more: { one: 'ще {count}', few: 'ще {count}', many: 'ще {count}', other: 'ще {count}' },
  moreOn: {
    one: 'ще {count}: {date}',
    few: 'ще {count}: {date}',
    many: 'ще {count}: {date}',
    other: 'ще {count}: {date}',
  },
  dayOf: (day, days) => `День ${String(day)} з ${String(days)}`,
  undated: 'Дні ще не оголошено:',
  emptyMonth: (month) => `Нам нічого не відомо про події на ${month}`,
  busyMonths: 'Найближчі місяці, у яких є події:',

  // The map.
  map: 'Карта',
  mapSummary: 'Де спільнота зустрінеться найближчим часом, а нижче — що відбувається лише онлайн.',
  worldMap: 'Карта світу з майбутніми подіями',
  mapHint: 'Що більша точка, то більше подій у місті. Її форма й колір відповідають події, що відбудеться найраніше.',
  clusterHint: 'Число показує, скільки подій відбувається поблизу, і веде до їхнього списку.',
  eventsIn: {
    one: '{city}: {count} подія',
    few: '{city}: {count} події',
    many: '{city}: {count} подій',
    other: '{city}: {count} події',
  },
  around: (city) => `${city} та околиці`,
  eventsAround: {
    one: '{city} та околиці: {count} подія',
    few: '{city} та околиці: {count} події',
    many: '{city} та околиці: {count} подій',
    other: '{city} та околиці: {count} події',
  },
  notOnMap: 'Немає на карті, бо координати невідомі.',
  elsewhere: 'Інші місця',
  places: 'Місця проведення',
  placesMap: (plural) => `Карта світу з місцями подій цього типу: ${plural}`,
  placesHint: 'Зафарбовані точки — місця, де подія ще попереду.',

  // Events' pages and rows.
  attendance: { 'in-person': 'Очно', online: 'Онлайн', hybrid: 'Гібридно' },
  online: 'Онлайн',
  hybrid: 'Також онлайн',
  continent: {
    africa: 'Африка',
    antarctica: 'Антарктида',
    asia: 'Азія',
    europe: 'Європа',
    'north-america': 'Північна Америка',
    oceania: 'Океанія',
    'south-america': 'Південна Америка',
  },
  sessionKind: {
    talk: 'Доповідь',
    workshop: 'Воркшоп',
    panel: 'Панельна дискусія',
    meetup: 'Зустріч',
    'project-booth': 'Стенд проєкту',
    interview: 'Інтервʼю',
    social: 'Неформальне спілкування',
  },
  recurrence: {
    daily: (interval) => (interval === 1 ? 'щодня' : `раз на ${withNumber(interval, 'день', 'дні', 'днів')}`),
    weekly(interval, weekdays) {
      if (interval === 1) return list(weekdays.map((weekday) => `що${formsOf(weekday).genitive}`));
      const days = list(weekdays.map((weekday) => `у ${formsOf(weekday).onDay}`));
      return `${days} раз на ${withNumber(interval, 'тиждень', 'тижні', 'тижнів')}`;
    },
    monthlyByWeekday: (interval, nth, weekday) => `${onNthWeekday(nth, weekday)} ${ofMonths(interval)}`,
    monthlyByDay: (interval, days) => `${list(days.map((day) => `${String(day)}-го`))} числа ${ofMonths(interval)}`,
    yearly: (interval) => (interval === 1 ? 'щороку' : `раз на ${withNumber(interval, 'рік', 'роки', 'років')}`),
    irregular: 'кілька разів',
  },
  takesPlace: (recurrenceText) => `Відбувається ${recurrenceText}.`,
  happeningNow: 'Триває зараз',
  cancelled: 'Скасовано',
  sessionCancelled: 'Скасовано',
  postponed: 'Перенесено',
  draft: 'Чернетка',
  draftPrefix: 'Чернетка: ',
  titlePrefix: { scheduled: '', postponed: 'Перенесено: ', cancelled: 'Скасовано: ' },
  isDraft: 'Це чернетка, якої читачі не бачать.',
  isOver: 'Ця подія завершилася.',
  noRecordings: 'Про записи нам невідомо.',
  recordingsBelow: 'Записи — нижче.',
  isCancelled: 'Цю подію скасовано.',
  isPostponed: 'Цю подію перенесено.',
  isPostponedHint: 'Нижче вказано дати, оголошені раніше.',
  isNow: 'Ця подія триває зараз.',
  datesNotFixed: 'Точні дні ще не оголошено.',
  when: 'Коли',
  nextDates: 'Наступні дати',
  where: 'Де',
  showOnMap: 'Карта:',
  openStreetMap: 'OpenStreetMap',
  mapApp: 'Застосунок карт',
  joinAt: (platform) => `Долучитися через ${platform}`,
  joinOnline: 'Долучитися онлайн',
  registration: 'Реєстрація',
  register: 'Зареєструватися',
  registrationNotAnnounced: 'Ще не оголошено.',
  registrationOpens: (date) => `Відкриється ${date}.`,
  registrationCloses: (date) => `До ${date}.`,
  registrationClosedOn: (date) => `Закрито ${date}.`,
  registrationClosed: 'Закрито.',
  registrationInList: {
    opens: (date) => `Реєстрація відкриється ${date}`,
    open: 'Реєстрацію відкрито',
    openUntil: (date) => `Реєстрацію відкрито до ${date}`,
    closed: 'Реєстрацію закрито',
  },
  free: 'Безкоштовно.',
  organizer: 'Організатор',
  website: 'Вебсайт',
  whatToExpect: 'Чого очікувати',
  sessions: (community) => `${community} на цій події`,
  sessionTimes: (zone) => `Час місцевий, за місцем проведення (${zone}).`,
  onNow: 'Зараз',
  upNext: 'Далі',
  programmeNotKnown: 'Програма ще не відома.',
  lastProgramme: '{title}: {talks}',
  lastTime: 'Минулого разу: {title}',
  sessionCount: { one: '{count} сесія', few: '{count} сесії', many: '{count} сесій', other: '{count} сесії' },
  recordings: 'Записи',
  news: 'Новини',
  parts: 'Супутні події',
  partOf: 'У межах події: {title}',
  links: 'Докладніше',
  related: 'Повʼязані події',
  otherEditions: (plural) => `Інші події: ${plural}`,
  allEditions: (name) => `Усі події серії: ${name}`,
  seriesSummary: {
    one: '{count} подія серії з {first} року: {places}.',
    few: '{count} події серії з {first} року: {places}.',
    many: '{count} подій серії з {first} року: {places}.',
    other: '{count} події серії з {first} року: {places}.',
  },

  // Calls for proposals.
  openCfps: 'Відкриті CFP',
  cfpsSummary: 'Де триває прийом доповідей (CFP): спочатку той, що завершується найраніше.',
  callForProposals: 'Прийом доповідей',
  cfpOpen: (deadline) => `Прийом доповідей триває до ${deadline}`,
  cfpOpens: (date, deadline) => `Відкриється ${date}, закриється ${deadline}.`,
  cfpUntil: (deadline) => `Триває до ${deadline}.`,
  cfpClosed: (deadline) => `Закрито ${deadline}.`,
  closesWhen: 'Закривається {when}',
  cfpRolling: 'Триває, без кінцевого терміну.',
  cfpOpenRolling: 'Прийом доповідей триває, без кінцевого терміну',
  travelSupport: 'Допомога з поїздкою: {support}',
  cfpCloses: (title) => `Завершується прийом доповідей: ${title}`,
  registrationEnds: (title) => `Завершується реєстрація: ${title}`,
  ofPostponedEvent: (deadline) => `${deadline} (подію перенесено)`,
  submit: 'Подати заявку',
  submitTalk: 'Подати доповідь',
  submitTalkTo: 'Подати доповідь: {label}',
  submitTo: 'Подати заявку: {title}',
  openNow: 'Відкриті зараз',
  openingLater: 'Відкриються згодом',
  recentlyClosed: 'Нещодавно закриті',
  noOpenCfp: 'Наскільки нам відомо, зараз прийом доповідей ніде не триває.',
  nextToOpen: 'Наступне відкриття: {title}, {date}.',
  noOpenCfpHint:
    'Прийом доповідей оголошують за кілька місяців до події. Перегляньте, що заплановано: {upcomingEvents}.',
  anywhereOnEarth: 'AoE, будь-де на Землі',

  // Calendars, feeds, data, and the guide to them for language models.
  subscribeTitle: 'Підписка',
  subscribeSummary: (community) =>
    `Події спільноти ${community} у вашому календарі, програмі для читання стрічок, застосунку чи на сайті.`,
  subscribeToThis: 'Підписатися на ці події',
  subscribeToThisHint: 'Ваш календар показуватиме їх, а також ті, що будуть оголошені пізніше.',
  subscribesToMore: 'Не кожен вибір має власний календар: цей містить усе вибране та дещо більше.',
  subscribeBy: {
    webcal: 'Календар Apple',
    google: 'Google Календар',
    outlook: 'Outlook',
    office365: 'Outlook для роботи чи навчання',
  },
  downloadCalendar: 'Завантажити файл календаря (.ics)',
  downloadHint: 'Завантажений файл не відображає пізніших змін.',
  someEvents: 'Деякі події',
  someEventsHint: 'Певного типу, континенту чи країни або лише кінцеві терміни.',
  onlyDeadlines: 'Лише прийом доповідей: кінцеві терміни замість подій',
  onlyRegistrations: 'Лише реєстрація: кінцеві терміни замість подій',
  chooseCalendar: 'Показати календар',
  fixedCalendars: 'Для вибору тут потрібен JavaScript. На ці календарі можна підписатися за їхніми URL:',
  otherWaysToSubscribe: 'Інші способи стежити за подіями',
  calendarUrl: 'URL календаря',
  urlOf: (title) => `URL: ${title}`,
  addToCalendar: 'Додати до календаря',
  calendarFile: 'Файл календаря (.ics)',
  calendarService: { google: 'Google Календар', outlook: 'Outlook.com', office365: 'Office 365', yahoo: 'Yahoo' },
  linksAddNextDate: 'Файл містить усі дати з винятками; посилання додають лише наступну дату.',
  fileHasSessions: 'Файл містить також сесії; посилання додають лише подію.',
  deadlines: 'Кінцеві терміни прийому доповідей',
  registrationDeadlines: 'Кінцеві терміни реєстрації',
  feedDescription: (community) => `Нові події спільноти ${community} та зміни в них.`,
  newsOf: (title, text) => `${title}: ${text}`,
  movedDate: (title, from, to) => `Перенесено: ${title}, ${from} → ${to}`,
  schemaTitle: 'Подія спільноти у вигляді даних',
  talkSchemaTitle: 'Доповідь на події спільноти у вигляді даних',
  fileSchemaTitle: 'Поля файлу події',
  feed: {
    calendars: 'Календарі',
    allEvents: {
      title: 'Усі події',
      note: 'Усі події за останній рік і майбутні, з подальшими змінами та скасуваннями.',
    },
    byType: 'Календарі за типом',
    byContinent: 'Календарі за континентом',
    inContinent: 'Усе, що відбувається на цьому континенті, зокрема й те, що доступне також онлайн.',
    deadlines: 'Календарі кінцевих термінів',
    cfps: { title: 'Прийом доповідей', note: 'Останній день кожного прийому доповідей окремим записом.' },
    cfpsWithAlarm: {
      title: 'Прийом доповідей, з нагадуваннями',
      note: 'Те саме, але календар зможе ще й нагадати за тиждень.',
    },
    registrations: { title: 'Реєстрація', note: 'Останній день реєстрації на кожну подію, для якої він відомий.' },
    registrationsWithAlarm: {
      title: 'Реєстрація, з нагадуваннями',
      note: 'Те саме, але календар зможе ще й нагадати за тиждень.',
    },
    inLanguage:
      'Стрічки RSS і JSON Feed — українською. Календарі однакові для всіх мов, щоб ніхто не мав того самого запису двічі.',
    news: 'Стрічки нових подій і змін',
    rss: { title: 'RSS', note: 'Нові події та їхні новини — для програм читання стрічок і чатів.' },
    jsonFeed: { title: 'JSON Feed', note: 'Те саме для програм, яким більше підходить JSON Feed 1.1.' },
    data: 'Дані',
    json: {
      title: 'Події у форматі JSON',
      note: 'Усі події з місцевими датами та моментами часу. Приймає фільтри сторінки подій як параметри; читати може будь-який сайт.',
    },
    talks: {
      title: 'Доповіді у форматі JSON',
      note: 'Сесії всіх подій з доповідачами та записами. Приймає фільтри сторінки доповідей як параметри.',
    },
    talkSchema: { title: 'JSON Schema доповідей', note: 'Описує кожне поле доповіді в цих даних.' },
    schema: { title: 'JSON Schema', note: 'Описує кожне поле події в цих даних.' },
    markdown: {
      title: 'Події у форматі Markdown',
      note: 'Усі події в одному файлі, який можуть читати люди й асистенти.',
    },
    llms: { title: 'Путівник для асистентів', note: 'Перелічує для мовних моделей, що є на цьому сайті.' },
  },
  guide: {
    summary: (community) =>
      `Події спільноти ${community}: конференції, дні спільноти, зустрічі та онлайн-сесії, майбутні й минулі.`,
    details: [
      'Кожна сторінка є також у форматі Markdown: замініть останню скісну риску в її URL на «.md».',
      'Подія є майбутньою до свого початку і минулою після завершення, за власним часовим поясом. Дати вказано за місцевим часом.',
    ],
    pages: 'Сторінки',
    oneEvent: 'Одна подія',
    events: 'що попереду, згруповане за типом, з фільтрами в URL.',
    archive: 'усі роки та пошук.',
    talks: 'що розповідали на подіях, за роками; пошук за назвою, доповідачем і подією, а також записи.',
    calendar: 'цей місяць день за днем.',
    map: 'що попереду, за континентом, країною та містом.',
    cfps: 'де триває прийом доповідей і до якого часу.',
    subscribe: 'усе, на що можна підписатися, з поясненнями.',
    eventPage: 'власна сторінка події; URL інших форматів тут відрізняються лише закінченням.',
    eventMarkdown: 'та сама сторінка у форматі Markdown.',
    eventJson: 'подія у форматі JSON.',
    eventCalendar: 'подія у форматі iCalendar.',
  },

  // Starred events.
  starOf: 'Обране: {title}',
  starThis: 'Додати до обраного',
  starredEvents: 'Обрані події',
  starredSummary: 'Події, які ви позначили зірочкою. Вони зберігаються лише в цьому браузері.',
  sharedSummary: 'Події, перелічені в цьому URL.',
  noStars: 'Обраних подій ще немає. Щоб додати подію сюди, позначте її зірочкою у списку або на її сторінці.',
  starsNeedScript:
    'Обране зберігається за допомогою JavaScript, який вимкнено. URL цієї сторінки, яким поділилися, працює і без нього.',
  starsNotKept: 'Цей браузер не зберігає обране. Щоб не втратити його, додайте «Обрані події» до закладок.',
  tooManyStars: 'Можна обрати не більше ніж {count} подій.',
  filesOfStarred:
    'Цей сайт статичний і не може запропонувати спільний календар цих подій. Кожна подія має власний файл календаря:',
  share: 'Поділитися',
  shareHint: 'Кожен, хто відкриє цей URL, побачить ті самі події.',

  // The list for other sites.
  embed: 'На вашому сайті',
  embedHint: 'Ці рядки показують найближчі події на вашій сторінці, без скриптів.',
  embedLook: 'Подивіться, що вони показують.',
  embedTitle: (community) => `Майбутні події ${community}`,
  allUpcoming: 'Усі майбутні події',

  eventTypes: {
    'community-day': {
      label: 'OpenTelemetry Community Day',
      plural: 'OpenTelemetry Community Days',
      summary: 'День, повністю присвячений OpenTelemetry, для тих, хто його розробляє, і тих, хто ним користується.',
    },
    kcd: {
      label: 'Kubernetes Community Days (KCD)',
      plural: 'Kubernetes Community Days (KCD)',
      summary:
        'Місцеві конференції, які організовують волонтери в усьому світі й на яких регулярно виступають контрибʼютори OpenTelemetry.',
    },
    kubecon: {
      label: 'KubeCon + CloudNativeCon',
      plural: 'KubeCon + CloudNativeCon',
      summary:
        'Головні конференції cloud native на кількох континентах: супроводжувачі OpenTelemetry, доповіді та зустрічі.',
    },
    'observability-summit': {
      label: 'Open Observability Summit',
      plural: 'Open Observability Summits',
      summary:
        'Місце зустрічі проєктів спостережуваності з відкритим кодом, зокрема OpenTelemetry, та їхніх користувачів.',
    },
    other: {
      label: 'Інша подія',
      plural: 'Інші події',
      summary:
        'Конференції та інші заходи, присвячені cloud native і спостережуваності, де зустрічається спільнота OpenTelemetry.',
    },
    'sig-end-user': {
      label: 'Онлайн-подія SIG End-User',
      plural: 'Онлайн-події SIG End-User',
      summary: 'Онлайн-сесії SIG End-User, на яких користувачі OpenTelemetry діляться набутим досвідом.',
    },
    unplugged: {
      label: 'OTel Unplugged',
      plural: 'OTel Unplugged',
      summary: 'Антиконференції спільноти OpenTelemetry: програму складають самі учасники.',
    },
  },

  // The image that social networks show of the site.
  siteImageTitle: (community) => `Де зустрічається спільнота ${community}`,
  siteImageLead: 'Дати, місця та відкриті CFP',
  siteImageText: 'Конференції, дні спільноти, зустрічі та онлайн-сесії',
};
