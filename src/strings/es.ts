// Translated from `en.ts` with the terms of opentelemetry.io's Spanish pages, Kubernetes' Spanish documentation and CNCF's glossary: in
// neutral Spanish, `tú` in sentences, infinitives on buttons. It awaits a native speaker's review. To correct it, open a pull request that
// changes this file, see `docs/translate.md`.
import { formatList } from './format-message.ts';
import type { PartialStrings } from './strings.ts';

const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto'];

const list = (words: readonly string[]) => formatList(words, 'es');

/** `cada dos semanas`, `cada 3 semanas`. */
const each = (interval: number, units: string) => `cada ${interval === 2 ? 'dos' : String(interval)} ${units}`;

/** Which months, after the day in them: ` de cada mes`, `, cada dos meses`. */
const ofMonths = (interval: number) => (interval === 1 ? ' de cada mes' : `, ${each(interval, 'meses')}`);

function nthWord(nth: number): string {
  return nth === -1 ? 'último' : (ORDINALS[nth - 1] ?? `${String(nth)}.º`);
}

/** Only Saturday and Sunday have a plural of their own: `sábados`, but `jueves`. */
const toPlural = (weekday: string) => (weekday.endsWith('s') ? weekday : `${weekday}s`);

export const es: PartialStrings = {
  // What all pages have, and the pages of errors.
  skipToContent: 'Saltar al contenido',
  mainNavigation: 'Principal',
  menu: 'Menú',
  footer: (community) => `Sitio mantenido por la comunidad de ${community}.`,
  source: 'Código fuente y cómo añadir un evento',
  editThisPage: 'Editar esta página',
  asMarkdown: 'Esta página en Markdown',
  showTimesIn: 'Mostrar las horas en',
  deviceZone: 'Zona del dispositivo ({zone})',
  readerTime: '{date}, {start}–{end}',
  readerTimeOfDays: '{date}, {start} – {endDate}, {end}',
  readerDeadline: 'Cierre: {date}, {time}',
  readerTimeIn: '{time}, {city}',
  banner: 'Anuncio',
  closeBanner: (text) => `Cerrar el anuncio “${text}”`,
  labeled: '{label}: {text}',
  withNote: '{text} ({note})',
  copy: 'Copiar',
  copied: 'Copiado',
  copyOf: (label) => `Copiar: ${label}`,
  languages: 'Idiomas',
  inThisLanguage: 'Leer en español',
  closeSuggestion: 'Cerrar la sugerencia de otro idioma',
  notTranslated:
    'Este texto aún no está traducido al español, o la traducción está desactualizada. Se muestra en inglés.',
  ignored: 'Partes de la URL que no se tienen en cuenta, porque aquí no significan nada: {parts}.',
  moreIgnored: { one: '{count} más', many: '{count} más', other: '{count} más' },
  notFoundTitle: 'Esta página no existe',
  notFoundText: 'Puede que la URL esté mal escrita o que la página se haya movido. Prueba con una de estas:',
  errorTitle: 'Algo salió mal en nuestro servidor',
  errorText: 'No se pudo mostrar la página. Inténtalo de nuevo en un momento.',

  // The Events page, and lists of events on other pages.
  upcoming: 'Próximos',
  upcomingEvents: 'Próximos eventos',
  pastEvents: 'Eventos pasados',
  allEvents: 'Todos los eventos',
  eventCount: { one: '{count} evento', many: '{count} de eventos', other: '{count} eventos' },
  nextOfType: 'Próximo evento: {title}, {dates}, {place}.',
  nothingAhead: 'Todavía no hay nada anunciado.',
  nothingAheadOf: 'Todavía no hay nada anunciado de:',
  lastEdition: 'La última vez: {title}, {dates}.',
  noEvents: 'Ahora mismo no hay eventos anunciados.',
  noEventsHint: 'Se anuncian eventos nuevos con frecuencia. Mientras tanto, consulta los anteriores: {allEvents}.',
  allOfType: (plural) => `Todos los eventos: ${plural}`,
  allInArchive: (plural) => `Todos en el archivo: ${plural}`,
  findEvents: 'Buscar eventos',
  filters: {
    q: { label: 'Buscar', hint: 'Título, ciudad, ponente…', term: '“{value}”' },
    type: { label: 'Tipo' },
    attendance: { label: 'Modalidad' },
    continent: { label: 'Continente', any: 'Cualquier continente' },
    country: { label: 'País', any: 'Cualquier país', also: 'O en…' },
    from: { label: 'Desde', any: 'Cualquier mes', term: 'desde {value}' },
    to: { label: 'Hasta', any: 'Cualquier mes', term: 'hasta {value}' },
    cfp: { label: 'Convocatoria de propuestas abierta' },
    registration: { label: 'Inscripción abierta' },
    id: { label: 'Eventos favoritos' },
  },
  moreFilters: 'Más filtros',
  filterCount: 'Filtros ({count})',
  show: 'Mostrar',
  byMonth: 'Por mes',
  groupedBy: 'Agrupación',
  view: { type: 'Por tipo', date: 'Por fecha' },
  found: {
    one: '{shown} de {count} evento',
    many: '{shown} de {count} de eventos',
    other: '{shown} de {count} eventos',
  },
  removeFilter: 'Quitar este filtro:',
  clearFilters: 'Quitar todos los filtros',
  noMatch: 'Ningún evento cumple todos estos criterios.',
  withoutTerm: {
    one: 'Quitar el filtro: {term} ({count} evento)',
    many: 'Quitar el filtro: {term} ({count} de eventos)',
    other: 'Quitar el filtro: {term} ({count} eventos)',
  },
  onlyTerm: {
    one: 'Dejar solo: {term} ({count} evento)',
    many: 'Dejar solo: {term} ({count} de eventos)',
    other: 'Dejar solo: {term} ({count} eventos)',
  },

  // The archive.
  search: 'Buscar',
  searchAllYears: 'Buscar en todos los años',
  searchAllYearsCount: {
    one: 'Buscar en todos los años ({count} evento)',
    many: 'Buscar en todos los años ({count} de eventos)',
    other: 'Buscar en todos los años ({count} eventos)',
  },
  onlyTypes: 'Solo algunos tipos',
  foundInArchive: {
    one: '{count} evento de todos los años',
    many: '{count} de eventos de todos los años',
    other: '{count} eventos de todos los años',
  },
  archiveFailed: 'No se pudieron cargar los eventos. Inténtalo de nuevo.',
  pages: 'Páginas',
  page: (page) => `Página ${String(page)}`,
  previousPage: 'Anterior',
  nextPage: 'Siguiente',
  years: 'Por año',
  types: 'Por tipo',
  yearTitle: (year) => `Eventos de ${year}`,
  yearSummary: {
    one: '{count} evento de la comunidad en {year}, por fecha.',
    many: '{count} de eventos de la comunidad en {year}, por fecha.',
    other: '{count} eventos de la comunidad en {year}, por fecha.',
  },
  yearsSummary: {
    one: '{count} evento de la comunidad desde {first}, año por año.',
    many: '{count} de eventos de la comunidad desde {first}, año por año.',
    other: '{count} eventos de la comunidad desde {first}, año por año.',
  },
  otherYears: 'Otros años',

  // Talks.
  talks: 'Charlas',
  talksSummary: (community) => `Lo que se ha dicho sobre ${community} en los eventos, y quién lo ha dicho.`,
  talkCount: { one: '{count} charla', many: '{count} de charlas', other: '{count} charlas' },
  recordingsOf: {
    one: 'Grabaciones de {count} evento o charla',
    many: 'Grabaciones de {count} de eventos y charlas',
    other: 'Grabaciones de {count} eventos y charlas',
  },
  searchTalks: 'Buscar charlas',
  searchTalksHint: 'Título, ponente, evento…',
  searchTalksCount: {
    one: 'Buscar charlas ({count} charla)',
    many: 'Buscar charlas ({count} de charlas)',
    other: 'Buscar charlas ({count} charlas)',
  },
  talksFailed: 'No se pudieron cargar las charlas. Inténtalo de nuevo.',
  noTalk: 'Ninguna charla cumple todos estos criterios.',
  kind: 'Formato',
  speaker: 'Ponente',
  talksBy: 'Charlas de {name}',
  withRecording: 'Con grabación',
  recording: 'Grabación',
  slides: 'Diapositivas',
  talksTitle: (year) => `Charlas de ${year}`,
  talksYearSummary: {
    one: '{count} charla en {year}, por evento, del más reciente al más antiguo.',
    many: '{count} de charlas en {year}, por evento, del más reciente al más antiguo.',
    other: '{count} charlas en {year}, por evento, del más reciente al más antiguo.',
  },
  allTalks: 'Todas las charlas',
  removeName: '¿Aparece aquí tu nombre y no debería? {form}',
  removeNameForm: 'Pide que se elimine',

  // The calendar.
  calendar: 'Calendario',
  monthTitle: (month) => `Calendario: ${month}`,
  monthSummary: {
    one: '{count} evento de la comunidad en {month}, día por día.',
    many: '{count} de eventos de la comunidad en {month}, día por día.',
    other: '{count} eventos de la comunidad en {month}, día por día.',
  },
  otherMonths: 'Otros meses',
  thisMonth: 'Este mes',
  dayByDay: 'Día por día',
  today: 'Hoy',
  earlierIn: (month) => `Antes en ${month}`,
  nothingMoreIn: (month) => `No hay nada más en ${month}.`,
  continues: (title) => `${title}, continúa`,
  more: { one: '+{count} más', many: '+{count} más', other: '+{count} más' },
  moreOn: { one: '{count} más el {date}', many: '{count} más el {date}', other: '{count} más el {date}' },
  dayOf: (day, days) => `Día ${String(day)} de ${String(days)}`,
  undated: 'Con los días aún por anunciar:',
  emptyMonth: (month) => `Que sepamos, no hay eventos con fecha en ${month}.`,
  busyMonths: 'Los meses más cercanos con eventos:',

  // The map.
  map: 'Mapa',
  mapSummary: 'Dónde se reunirá próximamente la comunidad y, más abajo, los eventos que son solo en línea.',
  worldMap: 'El mundo, con los próximos eventos',
  mapHint:
    'Cuanto más grande es un punto, más eventos hay en esa ciudad. Su forma y su color son los del primero en celebrarse.',
  clusterHint: 'Un número indica cuántos eventos hay alrededor de un lugar y enlaza a ellos.',
  eventsIn: { one: '{city}: {count} evento', many: '{city}: {count} de eventos', other: '{city}: {count} eventos' },
  around: (city) => `Alrededor de ${city}`,
  eventsAround: {
    one: 'Alrededor de {city}: {count} evento',
    many: 'Alrededor de {city}: {count} de eventos',
    other: 'Alrededor de {city}: {count} eventos',
  },
  notOnMap: 'No está en el mapa, porque no se conocen sus coordenadas.',
  elsewhere: 'Otros lugares',
  places: 'Lugares donde se ha celebrado',
  placesMap: (plural) => `El mundo, con los lugares de este tipo: ${plural}`,
  placesHint: 'Los puntos rellenos son lugares con algún evento por venir.',

  // Events' pages and rows.
  attendance: { 'in-person': 'Presencial', online: 'En línea', hybrid: 'Híbrido' },
  online: 'En línea',
  hybrid: 'También en línea',
  continent: {
    africa: 'África',
    antarctica: 'Antártida',
    asia: 'Asia',
    europe: 'Europa',
    'north-america': 'América del Norte',
    oceania: 'Oceanía',
    'south-america': 'América del Sur',
  },
  sessionKind: {
    talk: 'Charla',
    workshop: 'Taller',
    panel: 'Panel',
    meetup: 'Encuentro',
    'project-booth': 'Stand del proyecto',
    interview: 'Entrevista',
    social: 'Actividad social',
  },
  recurrence: {
    daily: (interval) => (interval === 1 ? 'todos los días' : each(interval, 'días')),
    weekly(interval, weekdays) {
      const days = list(weekdays.map(toPlural));
      return interval === 1 ? `todos los ${days}` : `${each(interval, 'semanas')}, los ${days}`;
    },
    monthlyByWeekday: (interval, nth, weekday) => `el ${nthWord(nth)} ${weekday}${ofMonths(interval)}`,
    monthlyByDay: (interval, days) =>
      `${days.length === 1 ? 'el día' : 'los días'} ${list(days.map(String))}${ofMonths(interval)}`,
    yearly: (interval) => (interval === 1 ? 'todos los años' : each(interval, 'años')),
    irregular: 'varias veces',
  },
  takesPlace: (recurrenceText) => `Se celebra ${recurrenceText}.`,
  happeningNow: 'En curso',
  cancelled: 'Cancelado',
  sessionCancelled: 'Cancelada',
  postponed: 'Pospuesto',
  draft: 'Borrador',
  draftPrefix: 'Borrador: ',
  titlePrefix: { scheduled: '', postponed: 'Pospuesto: ', cancelled: 'Cancelado: ' },
  isDraft: 'Esto es un borrador que los lectores no ven.',
  isOver: 'Este evento ya terminó.',
  noRecordings: 'Que sepamos, no hay grabaciones.',
  recordingsBelow: 'Las grabaciones están más abajo.',
  isCancelled: 'Este evento fue cancelado.',
  isPostponed: 'Este evento fue pospuesto.',
  isPostponedHint: 'Las fechas de abajo son las que se anunciaron en su momento.',
  isNow: 'Este evento está en curso.',
  datesNotFixed: 'Todavía no se han anunciado los días exactos.',
  when: 'Cuándo',
  nextDates: 'Próximas fechas',
  where: 'Dónde',
  showOnMap: 'Mapa:',
  openStreetMap: 'OpenStreetMap',
  mapApp: 'Aplicación de mapas',
  joinAt: (platform) => `Unirse en ${platform}`,
  joinOnline: 'Unirse en línea',
  registration: 'Inscripción',
  register: 'Inscribirse',
  registrationNotAnnounced: 'Todavía sin anunciar.',
  registrationOpens: (date) => `Abre el ${date}.`,
  registrationCloses: (date) => `Hasta el ${date}.`,
  registrationClosedOn: (date) => `Cerró el ${date}.`,
  registrationClosed: 'Cerrada.',
  registrationInList: {
    opens: (date) => `La inscripción abre el ${date}`,
    open: 'Inscripción abierta',
    openUntil: (date) => `Inscripción abierta hasta el ${date}`,
    closed: 'Inscripción cerrada',
  },
  free: 'Gratis.',
  organizer: 'Organiza',
  website: 'Sitio web',
  whatToExpect: 'Qué puedes esperar',
  sessions: (community) => `${community} en este evento`,
  sessionTimes: (zone) => `Todas las horas son las del lugar del evento (${zone}).`,
  onNow: 'Ahora',
  upNext: 'A continuación',
  programmeNotKnown: 'El programa todavía no se conoce.',
  lastProgramme: 'En {title}: {talks}',
  lastTime: 'La última vez: {title}',
  sessionCount: { one: '{count} sesión', many: '{count} de sesiones', other: '{count} sesiones' },
  recordings: 'Grabaciones',
  news: 'Novedades',
  parts: 'Eventos asociados',
  partOf: 'Parte de {title}',
  links: 'Más información',
  related: 'Eventos relacionados',
  otherEditions: (plural) => `Más de este tipo: ${plural}`,
  allEditions: (name) => `Todas las ediciones: ${name}`,
  seriesSummary: {
    one: '{count} edición desde {first}: {places}.',
    many: '{count} de ediciones desde {first}: {places}.',
    other: '{count} ediciones desde {first}: {places}.',
  },

  // Calls for proposals.
  openCfps: 'Convocatorias',
  cfpsSummary:
    'Dónde puedes proponer una charla: las convocatorias de propuestas (CFP) abiertas, empezando por la que cierra antes.',
  callForProposals: 'Convocatoria de propuestas',
  cfpOpen: (deadline) => `Convocatoria de propuestas abierta hasta el ${deadline}`,
  cfpOpens: (date, deadline) => `Abre el ${date} y cierra el ${deadline}.`,
  cfpUntil: (deadline) => `Abierta hasta el ${deadline}.`,
  cfpClosed: (deadline) => `Cerró el ${deadline}.`,
  closesWhen: 'Cierra {when}',
  cfpRolling: 'Abierta, sin fecha límite.',
  cfpOpenRolling: 'Convocatoria de propuestas abierta, sin fecha límite',
  travelSupport: 'Ayuda para el viaje: {support}',
  cfpCloses: (title) => `Cierre de la convocatoria de propuestas: ${title}`,
  registrationEnds: (title) => `Cierre de la inscripción: ${title}`,
  ofPostponedEvent: (deadline) => `${deadline} (evento pospuesto)`,
  submit: 'Enviar una propuesta',
  submitTalk: 'Proponer una charla',
  submitTalkTo: 'Proponer una charla: {label}',
  submitTo: 'Enviar una propuesta: {title}',
  openNow: 'Abiertas ahora',
  openingLater: 'Abrirán más adelante',
  recentlyClosed: 'Cerradas recientemente',
  noOpenCfp: 'Que sepamos, ahora mismo no hay ninguna convocatoria de propuestas abierta.',
  nextToOpen: 'La próxima en abrir: {title}, el {date}.',
  noOpenCfpHint:
    'Los eventos anuncian las suyas con unos meses de antelación; consulta lo que está previsto: {upcomingEvents}.',
  anywhereOnEarth: 'en cualquier lugar de la Tierra',

  // Calendars, feeds, data, and the guide to them for language models.
  subscribeTitle: 'Suscribirse',
  subscribeSummary: (community) =>
    `Los eventos de la comunidad de ${community} en tu calendario, tu lector de feeds, tus programas o tu sitio.`,
  subscribeToThis: 'Suscribirse a estos eventos',
  subscribeToThisHint: 'Tu calendario los muestra, y también los que se anuncien más adelante.',
  subscribesToMore: 'No todas las combinaciones tienen un calendario propio: este incluye esos eventos y algunos más.',
  subscribeBy: {
    webcal: 'Calendario de Apple',
    google: 'Google Calendar',
    outlook: 'Outlook',
    office365: 'Outlook profesional o educativo',
  },
  downloadCalendar: 'Descargar el archivo de calendario (.ics)',
  downloadHint: 'Un archivo descargado no recoge los cambios posteriores.',
  someEvents: 'Solo algunos eventos',
  someEventsHint: 'De un tipo, un continente o un país, o solo las fechas límite.',
  onlyDeadlines: 'Solo las convocatorias de propuestas: sus fechas límite en lugar de los eventos',
  onlyRegistrations: 'Solo la inscripción: sus fechas límite en lugar de los eventos',
  chooseCalendar: 'Mostrar el calendario',
  fixedCalendars: 'Aquí, elegir requiere JavaScript. Puedes suscribirte a estos calendarios por su URL:',
  otherWaysToSubscribe: 'Otras formas de seguir los eventos',
  calendarUrl: 'URL del calendario',
  urlOf: (title) => `URL: ${title}`,
  addToCalendar: 'Añadir al calendario',
  calendarFile: 'Archivo de calendario (.ics)',
  calendarService: { google: 'Google Calendar', outlook: 'Outlook.com', office365: 'Office 365', yahoo: 'Yahoo' },
  linksAddNextDate: 'El archivo tiene todas las fechas y sus excepciones; los enlaces añaden la próxima fecha.',
  fileHasSessions: 'El archivo incluye también las sesiones; los enlaces añaden solo el evento.',
  deadlines: 'Fechas límite de las convocatorias de propuestas',
  registrationDeadlines: 'Fechas límite de inscripción',
  feedDescription: (community) => `Los nuevos eventos de la comunidad de ${community} y lo que cambia en ellos.`,
  newsOf: (title, text) => `${title}: ${text}`,
  movedDate: (title, from, to) => `Nueva fecha: ${title}, ${to} (antes: ${from})`,
  schemaTitle: 'Un evento de la comunidad, como datos',
  talkSchemaTitle: 'Una charla en un evento de la comunidad, como datos',
  fileSchemaTitle: 'Los campos de un archivo de evento',
  feed: {
    calendars: 'Calendarios',
    allEvents: {
      title: 'Todos los eventos',
      note: 'Todos los eventos del último año y los futuros, con sus cambios y cancelaciones.',
    },
    byType: 'Calendarios por tipo',
    byContinent: 'Calendarios por continente',
    inContinent: 'Lo que se celebra en este continente, aunque también sea en línea.',
    deadlines: 'Calendarios de fechas límite',
    cfps: {
      title: 'Convocatorias de propuestas',
      note: 'El último día de cada convocatoria de propuestas, como una entrada propia.',
    },
    cfpsWithAlarm: {
      title: 'Convocatorias de propuestas, con recordatorios',
      note: 'Lo mismo, y además sugiere a tu calendario que te avise una semana antes.',
    },
    registrations: {
      title: 'Inscripción',
      note: 'El último día de inscripción de cada evento que tiene fecha límite.',
    },
    registrationsWithAlarm: {
      title: 'Inscripción, con recordatorios',
      note: 'Lo mismo, y además sugiere a tu calendario que te avise una semana antes.',
    },
    inLanguage:
      'RSS y JSON Feed están en español. Los calendarios son los mismos en todos los idiomas, para que nadie tenga entradas duplicadas.',
    news: 'Feeds de eventos nuevos y cambios',
    rss: { title: 'RSS', note: 'Eventos nuevos y novedades de los eventos, para lectores de feeds y chats.' },
    jsonFeed: { title: 'JSON Feed', note: 'Lo mismo para lectores y programas que prefieren JSON Feed 1.1.' },
    data: 'Datos',
    json: {
      title: 'Eventos en JSON',
      note: 'Todos los eventos con fechas locales e instantes exactos. Admite como parámetros los filtros de la página de eventos, y cualquier sitio puede leer los datos.',
    },
    talks: {
      title: 'Charlas en JSON',
      note: 'Las sesiones de todos los eventos, con sus ponentes y grabaciones. Admite como parámetros los filtros de la página de charlas.',
    },
    talkSchema: { title: 'JSON Schema de las charlas', note: 'Describe cada campo de una charla en estos datos.' },
    schema: { title: 'JSON Schema', note: 'Describe cada campo de un evento en estos datos.' },
    markdown: {
      title: 'Eventos en Markdown',
      note: 'Todos los eventos en un archivo que pueden leer las personas y los asistentes de IA.',
    },
    llms: {
      title: 'Guía para asistentes de IA',
      note: 'Enumera para los modelos de lenguaje lo que hay en este sitio.',
    },
  },
  guide: {
    summary: (community) =>
      `Los eventos de la comunidad de ${community}: conferencias, días de la comunidad, encuentros y sesiones en línea, próximos y pasados.`,
    details: [
      'Cada página está también en Markdown: escribe “.md” en lugar de la última barra de su URL.',
      'Un evento es próximo hasta que empieza y pasado una vez que ha terminado, en su propia zona horaria. Las fechas son las del lugar del evento.',
    ],
    pages: 'Páginas',
    oneEvent: 'Un evento',
    events: 'los próximos, agrupados por tipo, con filtros en la URL.',
    archive: 'todos los años y una búsqueda.',
    talks: 'lo que se ha dicho en los eventos, por año; búsqueda por título, ponente y evento, y grabaciones.',
    calendar: 'este mes, día por día.',
    map: 'los próximos, por continente, país y ciudad.',
    cfps: 'qué convocatorias de propuestas están abiertas, y hasta cuándo.',
    subscribe: 'todo aquello a lo que es posible suscribirse, explicado.',
    eventPage: 'su propia página; las demás URL de esta lista solo se diferencian en el final.',
    eventMarkdown: 'la misma página en Markdown.',
    eventJson: 'el evento en JSON.',
    eventCalendar: 'el evento en iCalendar.',
  },

  // Starred events.
  starOf: 'Favorito: {title}',
  starThis: 'Marcar como favorito',
  starredEvents: 'Eventos favoritos',
  starredSummary: 'Los eventos que has marcado como favoritos. Se guardan solo en este navegador.',
  sharedSummary: 'Los eventos que indica esta URL.',
  noStars: 'Aún no hay eventos favoritos. La estrella de un evento, en las listas y en su página, lo añade aquí.',
  starsNeedScript:
    'Los favoritos se guardan con JavaScript, que está desactivado. Una URL compartida de esta página funciona sin él.',
  starsNotKept:
    'Este navegador no guarda los favoritos. Para conservarlos, añade “Eventos favoritos” a los marcadores.',
  tooManyStars: 'Se pueden marcar como favoritos hasta {count} eventos.',
  filesOfStarred:
    'Este sitio es estático y no puede ofrecer un solo calendario con estos eventos. Cada evento tiene su propio archivo de calendario:',
  share: 'Compartir',
  shareHint: 'Quien abra esta URL verá los mismos eventos.',

  // The list for other sites.
  embed: 'En tu propio sitio',
  embedHint: 'Estas líneas muestran los próximos eventos en una página tuya, sin scripts.',
  embedLook: 'Mira lo que muestran.',
  embedTitle: (community) => `Próximos eventos de ${community}`,
  allUpcoming: 'Todos los próximos eventos',

  eventTypes: {
    'community-day': {
      label: 'OpenTelemetry Community Day',
      plural: 'OpenTelemetry Community Days',
      summary: 'Un día dedicado por completo a OpenTelemetry, para quienes lo desarrollan y quienes lo usan.',
    },
    kcd: {
      label: 'Kubernetes Community Days (KCD)',
      plural: 'Kubernetes Community Days (KCD)',
      summary:
        'Jornadas locales que organizan voluntarios de todo el mundo y en las que suelen hablar colaboradores de OpenTelemetry.',
    },
    kubecon: {
      label: 'KubeCon + CloudNativeCon',
      plural: 'KubeCon + CloudNativeCon',
      summary:
        'Las grandes conferencias del ecosistema nativo de la nube, con mantenedores, charlas y encuentros de OpenTelemetry en varios continentes.',
    },
    'observability-summit': {
      label: 'Open Observability Summit',
      plural: 'Open Observability Summits',
      summary:
        'Donde se reúnen los proyectos de observabilidad de código abierto, entre ellos OpenTelemetry, y sus usuarios.',
    },
    other: {
      label: 'Otro evento',
      plural: 'Otros eventos',
      summary:
        'Conferencias y jornadas del ecosistema nativo de la nube y de observabilidad donde se reúne gente de OpenTelemetry.',
    },
    'sig-end-user': {
      label: 'Evento virtual del SIG End-User',
      plural: 'Eventos virtuales del SIG End-User',
      summary:
        'Sesiones en línea del SIG de usuarios finales, donde quienes usan OpenTelemetry comparten lo que han aprendido.',
    },
    unplugged: {
      label: 'OTel Unplugged',
      plural: 'OTel Unplugged',
      summary: 'Desconferencias de la comunidad de OpenTelemetry: el programa lo hacen quienes asisten.',
    },
  },

  // The image that social networks show of the site.
  siteImageTitle: (community) => `Dónde se reúne la comunidad de ${community}`,
  siteImageLead: 'Fechas, lugares y convocatorias de propuestas abiertas',
  siteImageText: 'Conferencias, días de la comunidad, encuentros y sesiones en línea',
};
