// French. Translated from en.ts with the terms of opentelemetry.io and Kubernetes in French and of CNCF's glossary;
// readers are addressed as “vous”. It awaits a native speaker's review. To correct it, open a pull request that
// changes this file; see docs/translate.md. `\u202F` is the narrow no-break space before `: ; ! ?` and in « ».
import { formatList } from './format-message.ts';
import type { PartialStrings } from './strings.ts';

const list = (words: readonly string[]) => formatList(words, 'fr');

const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];

const nthWord = (nth: number): string => (nth === -1 ? 'dernier' : (ORDINALS[nth - 1] ?? `${String(nth)}e`));

/** `chaque mois`, `tous les deux mois`, `toutes les 3 semaines`. */
function every(interval: number, unit: string, all: string): string {
  return interval === 1 ? `${all} ${unit}` : `${all} ${interval === 2 ? 'deux' : String(interval)} ${unit}`;
}

/** Weekdays are regular in French: `jeudis`. */
const toPlural = (weekdays: readonly string[]): string => list(weekdays.map((weekday) => `${weekday}s`));

const dayNumber = (day: number): string => (day === 1 ? '1er' : String(day));

/** In French only the first day of a month has an ordinal. */
const onDays = (days: readonly number[]): string => `${days.length > 1 ? 'les' : 'le'} ${list(days.map(dayNumber))}`;

const ofMonths = (interval: number): string =>
  interval === 1 ? ' de chaque mois' : ` du mois, ${every(interval, 'mois', 'tous les')}`;

export const fr: PartialStrings = {
  // What all pages have, and the pages of errors.
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  menu: 'Menu',
  footer: (community) => `Site maintenu par la communauté ${community}.`,
  source: 'Code source et ajout d’un événement',
  editThisPage: 'Modifier cette page',
  asMarkdown: 'Cette page en Markdown',
  showTimesIn: 'Fuseau horaire',
  deviceZone: 'Mon appareil ({zone})',
  readerTime: '{date}, {start}–{end}',
  readerTimeOfDays: '{date}, {start} – {endDate}, {end}',
  readerDeadline: 'Clôture\u202F: {date}, {time}',
  readerTimeIn: '{time}, {city}',
  banner: 'Annonce',
  closeBanner: (text) => `Fermer l’annonce «\u202F${text}\u202F»`,
  labeled: '{label}\u202F: {text}',
  withNote: '{text} ({note})',
  copy: 'Copier',
  copied: 'Copié',
  copyOf: (label) => `Copier\u202F: ${label}`,
  languages: 'Langues',
  inThisLanguage: 'Lire en français',
  closeSuggestion: 'Fermer la suggestion d’une autre langue',
  notTranslated:
    'Ce texte n’est pas encore traduit en français, ou sa traduction n’est plus à jour. Il est affiché en anglais.',
  ignored: 'Ignoré dans l’URL, car sans signification ici\u202F: {parts}.',
  moreIgnored: { one: '{count} autre', many: '{count} d’autres', other: '{count} autres' },
  notFoundTitle: 'Cette page n’existe pas',
  notFoundText: 'L’URL est peut-être mal saisie, ou la page a été déplacée. Essayez l’une de celles-ci\u202F:',
  errorTitle: 'Un problème est survenu de notre côté',
  errorText: 'La page n’a pas pu être affichée. Veuillez réessayer dans un instant.',

  // The Events page, and lists of events on other pages.
  upcoming: 'À venir',
  upcomingEvents: 'Événements à venir',
  pastEvents: 'Événements passés',
  allEvents: 'Tous les événements',
  eventCount: { one: '{count} événement', many: '{count} d’événements', other: '{count} événements' },
  nextOfType: 'Prochain rendez-vous\u202F: {title}, {dates}, {place}.',
  nothingAhead: 'Rien d’annoncé pour le moment.',
  nothingAheadOf: 'Rien d’annoncé pour le moment\u202F:',
  lastEdition: 'La dernière fois\u202F: {title}, {dates}.',
  noEvents: 'Aucun événement n’est annoncé pour le moment.',
  noEventsHint:
    'De nouveaux événements sont annoncés régulièrement. En attendant, voyez ce qui a eu lieu\u202F: {allEvents}.',
  allOfType: (plural) => `Tous les événements\u202F: ${plural}`,
  allInArchive: (plural) => `Tout dans les archives\u202F: ${plural}`,
  findEvents: 'Trouver des événements',
  filters: {
    q: { label: 'Rechercher', hint: 'Titre, ville, intervenant…', term: '«\u202F{value}\u202F»' },
    type: { label: 'Type' },
    attendance: { label: 'Mode de participation' },
    continent: { label: 'Continent', any: 'Tous les continents' },
    country: { label: 'Pays', any: 'Tous les pays', also: 'Ou dans…' },
    from: { label: 'À partir de', any: 'Tous les mois', term: 'dès {value}' },
    to: { label: 'Jusqu’à', any: 'Tous les mois', term: 'jusqu’en {value}' },
    cfp: { label: 'Appel à propositions ouvert' },
    registration: { label: 'Inscriptions ouvertes' },
    id: { label: 'Événements favoris' },
  },
  moreFilters: 'Plus de filtres',
  filterCount: 'Filtres ({count})',
  show: 'Afficher',
  byMonth: 'Par mois',
  groupedBy: 'Regroupement',
  view: { type: 'Par type', date: 'Par date' },
  found: {
    one: '{shown} sur {count} événement',
    many: '{shown} sur {count} d’événements',
    other: '{shown} sur {count} événements',
  },
  removeFilter: 'Retirer ce filtre\u202F:',
  clearFilters: 'Effacer tous les filtres',
  noMatch: 'Aucun événement ne répond à tous ces critères.',
  withoutTerm: {
    one: 'Retirer le filtre\u202F: {term} ({count} événement)',
    many: 'Retirer le filtre\u202F: {term} ({count} d’événements)',
    other: 'Retirer le filtre\u202F: {term} ({count} événements)',
  },
  onlyTerm: {
    one: 'Ne garder que\u202F: {term} ({count} événement)',
    many: 'Ne garder que\u202F: {term} ({count} d’événements)',
    other: 'Ne garder que\u202F: {term} ({count} événements)',
  },

  // The archive.
  search: 'Rechercher',
  searchAllYears: 'Rechercher sur toutes les années',
  searchAllYearsCount: {
    one: 'Rechercher sur toutes les années ({count} événement)',
    many: 'Rechercher sur toutes les années ({count} d’événements)',
    other: 'Rechercher sur toutes les années ({count} événements)',
  },
  onlyTypes: 'Certains types seulement',
  foundInArchive: {
    one: '{count} événement, toutes années confondues',
    many: '{count} d’événements, toutes années confondues',
    other: '{count} événements, toutes années confondues',
  },
  archiveFailed: 'Les événements n’ont pas pu être chargés. Veuillez réessayer.',
  pages: 'Pages',
  page: (page) => `Page ${String(page)}`,
  previousPage: 'Précédent',
  nextPage: 'Suivant',
  years: 'Par année',
  types: 'Par type',
  yearTitle: (year) => `Événements de ${year}`,
  yearSummary: {
    one: '{count} événement de la communauté en {year}, par date.',
    many: '{count} d’événements de la communauté en {year}, par date.',
    other: '{count} événements de la communauté en {year}, par date.',
  },
  yearsSummary: {
    one: '{count} événement de la communauté depuis {first}, année par année.',
    many: '{count} d’événements de la communauté depuis {first}, année par année.',
    other: '{count} événements de la communauté depuis {first}, année par année.',
  },
  otherYears: 'Autres années',

  // Talks.
  talks: 'Présentations',
  talksSummary: (community) => `Ce qui s’est dit sur ${community} lors des événements, et par qui.`,
  talkCount: { one: '{count} présentation', many: '{count} de présentations', other: '{count} présentations' },
  recordingsOf: {
    one: 'Enregistrements de {count} événement ou présentation',
    many: 'Enregistrements de {count} d’événements et présentations',
    other: 'Enregistrements de {count} événements et présentations',
  },
  searchTalks: 'Rechercher des présentations',
  searchTalksHint: 'Titre, intervenant, événement…',
  searchTalksCount: {
    one: 'Rechercher dans les présentations ({count} présentation)',
    many: 'Rechercher dans les présentations ({count} de présentations)',
    other: 'Rechercher dans les présentations ({count} présentations)',
  },
  talksFailed: 'Les présentations n’ont pas pu être chargées. Veuillez réessayer.',
  noTalk: 'Aucune présentation ne répond à tous ces critères.',
  kind: 'Format',
  speaker: 'Intervenant',
  talksBy: 'Présentations\u202F: {name}',
  withRecording: 'Avec enregistrement',
  recording: 'Enregistrement',
  slides: 'Diapositives',
  talksTitle: (year) => `Présentations de ${year}`,
  talksYearSummary: {
    one: '{count} présentation en {year}, par événement, de la plus récente à la plus ancienne.',
    many: '{count} de présentations en {year}, par événement, des plus récentes aux plus anciennes.',
    other: '{count} présentations en {year}, par événement, des plus récentes aux plus anciennes.',
  },
  allTalks: 'Toutes les présentations',
  removeName: 'Votre nom figure ici à tort\u202F? {form}',
  removeNameForm: 'Demander son retrait',

  // The calendar.
  calendar: 'Calendrier',
  monthTitle: (month) => `Calendrier\u202F: ${month}`,
  monthSummary: {
    one: '{count} événement de la communauté en {month}, jour par jour.',
    many: '{count} d’événements de la communauté en {month}, jour par jour.',
    other: '{count} événements de la communauté en {month}, jour par jour.',
  },
  otherMonths: 'Autres mois',
  thisMonth: 'Ce mois-ci',
  dayByDay: 'Jour par jour',
  today: 'Aujourd’hui',
  earlierIn: (month) => `Plus tôt en ${month}`,
  nothingMoreIn: (month) => `Plus rien de prévu en ${month}.`,
  continues: (title) => `${title}, suite`,
  more: { one: '+{count} autre', many: '+{count} autres', other: '+{count} autres' },
  moreOn: {
    one: '{count} autre le {date}',
    many: '{count} d’autres le {date}',
    other: '{count} autres le {date}',
  },
  dayOf: (day, days) => `Jour ${String(day)} sur ${String(days)}`,
  undated: 'Dates pas encore annoncées\u202F:',
  emptyMonth: (month) => `Nous n’avons connaissance d’aucune date d’événement en ${month}.`,
  busyMonths: 'Les mois les plus proches qui en comptent\u202F:',

  // The map.
  map: 'Carte',
  mapSummary: 'Où la communauté se retrouve prochainement et, plus bas, ce qui n’a lieu qu’en ligne.',
  worldMap: 'Carte du monde avec les événements à venir',
  mapHint:
    'Plus un point est grand, plus la ville compte d’événements. Sa forme et sa couleur sont celles de l’événement le plus proche dans le temps.',
  clusterHint: 'Un nombre indique combien d’événements ont lieu dans les environs\u202F; il mène à leur liste.',
  eventsIn: {
    one: '{city}\u202F: {count} événement',
    many: '{city}\u202F: {count} d’événements',
    other: '{city}\u202F: {count} événements',
  },
  around: (city) => `${city} et alentours`,
  eventsAround: {
    one: '{city} et alentours\u202F: {count} événement',
    many: '{city} et alentours\u202F: {count} d’événements',
    other: '{city} et alentours\u202F: {count} événements',
  },
  notOnMap: 'Absent de la carte, car ses coordonnées ne sont pas connues.',
  elsewhere: 'Ailleurs',
  places: 'Lieux d’accueil',
  placesMap: (plural) => `Carte du monde avec les lieux de ce type\u202F: ${plural}`,
  placesHint: 'Les points pleins sont les lieux où un événement est encore à venir.',

  // Events' pages and rows.
  attendance: { 'in-person': 'Sur place', online: 'En ligne', hybrid: 'Hybride' },
  online: 'En ligne',
  hybrid: 'Aussi en ligne',
  continent: {
    africa: 'Afrique',
    antarctica: 'Antarctique',
    asia: 'Asie',
    europe: 'Europe',
    'north-america': 'Amérique du Nord',
    oceania: 'Océanie',
    'south-america': 'Amérique du Sud',
  },
  sessionKind: {
    talk: 'Présentation',
    workshop: 'Atelier',
    panel: 'Table ronde',
    meetup: 'Meetup',
    'project-booth': 'Stand du projet',
    interview: 'Entretien',
    social: 'Moment convivial',
  },
  recurrence: {
    daily: (interval) => every(interval, 'jours', 'tous les'),
    weekly(interval, weekdays) {
      if (interval === 1) return weekdays.length > 1 ? `tous les ${toPlural(weekdays)}` : `chaque ${list(weekdays)}`;
      if (interval === 2 && weekdays.length === 1) return `un ${list(weekdays)} sur deux`;
      const days = weekdays.length > 1 ? `les ${toPlural(weekdays)}` : `le ${list(weekdays)}`;
      return `${days}, ${every(interval, 'semaines', 'toutes les')}`;
    },
    monthlyByWeekday: (interval, nth, weekday) => `le ${nthWord(nth)} ${weekday}${ofMonths(interval)}`,
    monthlyByDay: (interval, days) => `${onDays(days)}${ofMonths(interval)}`,
    yearly: (interval) => every(interval, 'ans', 'tous les'),
    irregular: 'à plusieurs reprises',
  },
  takesPlace: (recurrenceText) => `A lieu ${recurrenceText}.`,
  happeningNow: 'En cours',
  cancelled: 'Annulé',
  sessionCancelled: 'Annulée',
  postponed: 'Reporté',
  draft: 'Brouillon',
  draftPrefix: 'Brouillon\u202F: ',
  titlePrefix: { scheduled: '', postponed: 'Reporté\u202F: ', cancelled: 'Annulé\u202F: ' },
  isDraft: 'Ceci est un brouillon, que les lecteurs ne voient pas.',
  isOver: 'Cet événement est terminé.',
  noRecordings: 'Nous n’avons connaissance d’aucun enregistrement.',
  recordingsBelow: 'Les enregistrements se trouvent plus bas.',
  isCancelled: 'Cet événement est annulé.',
  isPostponed: 'Cet événement est reporté.',
  isPostponedHint: 'Les dates ci-dessous sont celles qui avaient été annoncées.',
  isNow: 'Cet événement est en cours.',
  datesNotFixed: 'Les jours exacts ne sont pas encore annoncés.',
  when: 'Quand',
  nextDates: 'Prochaines dates',
  where: 'Où',
  showOnMap: 'Carte\u202F:',
  openStreetMap: 'OpenStreetMap',
  mapApp: 'Application de cartes',
  joinAt: (platform) => `Participer via ${platform}`,
  joinOnline: 'Participer en ligne',
  registration: 'Inscriptions',
  register: 'S’inscrire',
  registrationNotAnnounced: 'Pas encore annoncées.',
  registrationOpens: (date) => `Ouverture le ${date}.`,
  registrationCloses: (date) => `Jusqu’au ${date}.`,
  registrationClosedOn: (date) => `Closes depuis le ${date}.`,
  /** Of registration and of calls for proposals. */
  registrationClosed: 'C’est terminé.',
  registrationInList: {
    opens: (date) => `Ouverture des inscriptions le ${date}`,
    open: 'Inscriptions ouvertes',
    openUntil: (date) => `Inscriptions ouvertes jusqu’au ${date}`,
    closed: 'Inscriptions closes',
  },
  free: 'Gratuit.',
  organizer: 'Organisation',
  website: 'Site web',
  whatToExpect: 'À quoi s’attendre',
  sessions: (community) => `${community} à cet événement`,
  sessionTimes: (zone) => `Tous les horaires sont à l’heure locale du lieu (${zone}).`,
  onNow: 'En ce moment',
  upNext: 'Ensuite',
  programmeNotKnown: 'Le programme n’est pas encore connu.',
  lastProgramme: 'À {title}\u202F: {talks}',
  lastTime: 'La dernière fois\u202F: {title}',
  sessionCount: { one: '{count} session', many: '{count} de sessions', other: '{count} sessions' },
  recordings: 'Enregistrements',
  news: 'Actualités',
  parts: 'Événements co-localisés',
  partOf: 'Fait partie de l’événement {title}',
  links: 'En savoir plus',
  related: 'Événements liés',
  otherEditions: (plural) => `Autres événements\u202F: ${plural}`,
  allEditions: (name) => `Toutes les éditions\u202F: ${name}`,
  seriesSummary: {
    one: '{count} édition depuis {first}\u202F: {places}.',
    many: '{count} d’éditions depuis {first}\u202F: {places}.',
    other: '{count} éditions depuis {first}\u202F: {places}.',
  },

  // Calls for proposals.
  openCfps: 'CFP ouverts',
  cfpsSummary:
    'Où proposer une présentation\u202F: les appels à propositions (CFP), en commençant par le prochain à se clore.',
  callForProposals: 'Appel à propositions',
  cfpOpen: (deadline) => `Appel à propositions ouvert jusqu’au ${deadline}`,
  cfpOpens: (date, deadline) => `Ouverture le ${date}, clôture le ${deadline}.`,
  cfpUntil: (deadline) => `Ouvert jusqu’au ${deadline}.`,
  cfpClosed: (deadline) => `Clos depuis le ${deadline}.`,
  closesWhen: 'Clôture {when}',
  cfpRolling: 'Ouvert, sans date limite.',
  cfpOpenRolling: 'Appel à propositions ouvert, sans date limite',
  travelSupport: 'Aide aux frais de déplacement\u202F: {support}',
  cfpCloses: (title) => `Clôture de l’appel à propositions\u202F: ${title}`,
  registrationEnds: (title) => `Clôture des inscriptions\u202F: ${title}`,
  ofPostponedEvent: (deadline) => `${deadline} (événement reporté)`,
  submit: 'Soumettre une proposition',
  submitTalk: 'Proposer une présentation',
  submitTalkTo: 'Proposer une présentation\u202F: {label}',
  submitTo: 'Soumettre une proposition à {title}',
  openNow: 'Ouverts actuellement',
  openingLater: 'Ouverture prochaine',
  recentlyClosed: 'Clos récemment',
  noOpenCfp: 'Aucun appel à propositions n’est ouvert en ce moment, à notre connaissance.',
  nextToOpen: 'Prochaine ouverture\u202F: {title}, le {date}.',
  noOpenCfpHint:
    'Les événements annoncent le leur quelques mois à l’avance\u202F; voyez ce qui est prévu\u202F: {upcomingEvents}.',
  anywhereOnEarth: 'AoE, partout sur Terre',

  // Calendars, feeds, data, and the guide to them for language models.
  subscribeTitle: 'S’abonner',
  subscribeSummary: (community) =>
    `Les événements de la communauté ${community} dans votre calendrier, votre lecteur de flux, vos applications ou sur votre site.`,
  subscribeToThis: 'S’abonner à ces événements',
  subscribeToThisHint: 'Votre calendrier les affiche alors, ainsi que ceux qui seront annoncés par la suite.',
  subscribesToMore:
    'Certains choix n’ont pas leur propre calendrier\u202F: celui-ci contient tout ce que vous avez demandé, et davantage.',
  subscribeBy: {
    webcal: 'Calendrier Apple',
    google: 'Google Agenda',
    outlook: 'Outlook',
    office365: 'Outlook professionnel ou scolaire',
  },
  downloadCalendar: 'Télécharger le fichier de calendrier (.ics)',
  downloadHint: 'Un fichier téléchargé ne suit pas les changements ultérieurs.',
  someEvents: 'Certains événements',
  someEventsHint: 'Ceux d’un type, d’un continent ou d’un pays, ou seulement les dates limites.',
  onlyDeadlines: 'Appels à propositions seulement\u202F: leurs dates limites au lieu des événements',
  onlyRegistrations: 'Inscriptions seulement\u202F: leurs dates limites au lieu des événements',
  chooseCalendar: 'Afficher le calendrier',
  fixedCalendars: 'Ce choix nécessite JavaScript. Vous pouvez vous abonner à ces calendriers par leur URL\u202F:',
  otherWaysToSubscribe: 'Autres façons de suivre les événements',
  calendarUrl: 'URL du calendrier',
  urlOf: (title) => `URL\u202F: ${title}`,
  addToCalendar: 'Ajouter au calendrier',
  calendarFile: 'Fichier de calendrier (.ics)',
  calendarService: { google: 'Google Agenda', outlook: 'Outlook.com', office365: 'Office 365', yahoo: 'Yahoo' },
  linksAddNextDate:
    'Le fichier contient toutes les dates et leurs exceptions\u202F; les liens n’ajoutent que la prochaine date.',
  fileHasSessions: 'Le fichier contient aussi les sessions\u202F; les liens n’ajoutent que l’événement.',
  deadlines: 'Dates limites des appels à propositions',
  registrationDeadlines: 'Dates limites d’inscription',
  feedDescription: (community) => `Les nouveaux événements de la communauté ${community} et leurs changements.`,
  newsOf: (title, text) => `${title}\u202F: ${text}`,
  movedDate: (title, from, to) => `Nouvelle date\u202F: ${title}, ${to} au lieu de ${from}`,
  schemaTitle: 'Un événement de la communauté, sous forme de données',
  talkSchemaTitle: 'Une présentation à un événement de la communauté, sous forme de données',
  fileSchemaTitle: 'Les champs d’un fichier d’événement',
  feed: {
    calendars: 'Calendriers',
    allEvents: {
      title: 'Tous les événements',
      note: 'Tous les événements, à venir et de l’année écoulée, avec leurs changements et annulations ultérieurs.',
    },
    byType: 'Calendriers par type',
    byContinent: 'Calendriers par continent',
    inContinent: 'Ce qui a lieu sur ce continent, y compris ce qui se tient aussi en ligne.',
    deadlines: 'Calendriers des dates limites',
    cfps: {
      title: 'Appels à propositions',
      note: 'Le dernier jour de chaque appel à propositions, comme entrée à part.',
    },
    cfpsWithAlarm: {
      title: 'Appels à propositions, avec rappels',
      note: 'Le même, qui suggère à votre calendrier un rappel une semaine avant.',
    },
    registrations: {
      title: 'Inscriptions',
      note: 'Le dernier jour des inscriptions de chaque événement qui en a un.',
    },
    registrationsWithAlarm: {
      title: 'Inscriptions, avec rappels',
      note: 'Le même, qui suggère à votre calendrier un rappel une semaine avant.',
    },
    inLanguage:
      'Les flux RSS et JSON Feed sont en français. Les calendriers sont les mêmes dans toutes les langues, pour que personne n’ait deux fois la même entrée.',
    news: 'Flux des nouveaux événements et des changements',
    rss: {
      title: 'RSS',
      note: 'Les nouveaux événements et leurs actualités, pour les lecteurs de flux et les messageries.',
    },
    jsonFeed: {
      title: 'JSON Feed',
      note: 'Le même contenu pour les lecteurs et programmes qui préfèrent JSON Feed 1.1.',
    },
    data: 'Données',
    json: {
      title: 'Événements en JSON',
      note: 'Tous les événements, avec leurs dates locales et leurs instants. Accepte les filtres de la page des événements comme paramètres, et tout site peut les lire.',
    },
    talks: {
      title: 'Présentations en JSON',
      note: 'Les sessions de tous les événements, avec leurs intervenants et leurs enregistrements. Accepte les filtres de la page des présentations comme paramètres.',
    },
    talkSchema: {
      title: 'JSON Schema des présentations',
      note: 'Décrit chaque champ d’une présentation dans ces données.',
    },
    schema: { title: 'JSON Schema', note: 'Décrit chaque champ d’un événement dans ces données.' },
    markdown: {
      title: 'Événements en Markdown',
      note: 'Tous les événements dans un seul fichier, lisible par les humains et les assistants.',
    },
    llms: {
      title: 'Guide pour les assistants',
      note: 'Indique aux modèles de langage ce qui se trouve sur ce site.',
    },
  },
  guide: {
    summary: (community) =>
      `Les événements de la communauté ${community}\u202F: conférences, journées communautaires, meetups et sessions en ligne, à venir et passés.`,
    details: [
      'Chaque page existe aussi en Markdown\u202F: remplacez la dernière barre oblique de son URL par «\u202F.md\u202F».',
      'Un événement est à venir jusqu’à son début et passé après sa fin, dans son propre fuseau horaire. Les dates sont données à l’heure locale du lieu.',
    ],
    pages: 'Pages',
    oneEvent: 'Un événement',
    events: 'ce qui est à venir, regroupé par type, avec des filtres dans l’URL.',
    archive: 'toutes les années et une recherche.',
    talks:
      'ce qui s’est dit lors des événements, par année\u202F; recherche par titre, intervenant et événement, et enregistrements.',
    calendar: 'ce mois-ci, jour par jour.',
    map: 'ce qui est à venir, par continent, pays et ville.',
    cfps: 'les appels à propositions ouverts, et jusqu’à quand.',
    subscribe: 'tous les abonnements possibles, expliqués.',
    eventPage: 'sa propre page\u202F; les URL des autres formats ne diffèrent que par leur fin.',
    eventMarkdown: 'la même page en Markdown.',
    eventJson: 'l’événement en JSON.',
    eventCalendar: 'l’événement en iCalendar.',
  },

  // Starred events.
  starOf: 'Favori\u202F: {title}',
  starThis: 'Ajouter aux favoris',
  starredEvents: 'Événements favoris',
  starredSummary: 'Les événements que vous avez marqués d’une étoile. Ils ne sont enregistrés que dans ce navigateur.',
  sharedSummary: 'Les événements qu’indique cette URL.',
  noStars:
    'Aucun événement favori pour l’instant. L’étoile d’un événement, dans les listes et sur sa page, l’ajoute ici.',
  starsNeedScript:
    'Les favoris sont gérés par JavaScript, qui est désactivé. Une URL partagée de cette page fonctionne sans lui.',
  starsNotKept:
    'Ce navigateur ne conserve pas les favoris. Pour les garder, ajoutez «\u202FÉvénements favoris\u202F» à vos marque-pages.',
  tooManyStars: 'Vous pouvez avoir au plus {count} événements favoris.',
  filesOfStarred:
    'Ce site est statique et ne peut pas proposer un calendrier commun à ces événements. Chacun a son propre fichier de calendrier\u202F:',
  share: 'Partager',
  shareHint: 'Toute personne qui ouvre cette URL voit les mêmes événements.',

  // The list for other sites.
  embed: 'Sur votre propre site',
  embedHint: 'Ces lignes affichent les prochains événements sur l’une de vos pages, sans script.',
  embedLook: 'Voir ce qu’elles affichent.',
  embedTitle: (community) => `Événements ${community} à venir`,
  allUpcoming: 'Tous les événements à venir',

  eventTypes: {
    'community-day': {
      label: 'OpenTelemetry Community Day',
      plural: 'OpenTelemetry Community Days',
      summary:
        'Une journée entièrement consacrée à OpenTelemetry, pour celles et ceux qui le développent et qui l’utilisent.',
    },
    kcd: {
      label: 'Kubernetes Community Days (KCD)',
      plural: 'Kubernetes Community Days (KCD)',
      summary:
        'Des journées locales organisées par des bénévoles dans le monde entier, où des contributeurs d’OpenTelemetry interviennent régulièrement.',
    },
    kubecon: {
      label: 'KubeCon + CloudNativeCon',
      plural: 'KubeCon + CloudNativeCon',
      summary:
        'Les grandes conférences du cloud natif, avec des mainteneurs d’OpenTelemetry, des présentations et des meetups sur plusieurs continents.',
    },
    'observability-summit': {
      label: 'Open Observability Summit',
      plural: 'Open Observability Summits',
      summary:
        'Là où se retrouvent les projets open source d’observabilité, dont OpenTelemetry, et leurs utilisateurs.',
    },
    other: {
      label: 'Autre rencontre',
      plural: 'Autres rencontres',
      summary:
        'Des conférences et des journées autour du cloud natif et de l’observabilité, où se retrouvent des membres de la communauté OpenTelemetry.',
    },
    'sig-end-user': {
      label: 'Événement en ligne du SIG End-User',
      plural: 'Événements en ligne du SIG End-User',
      summary:
        'Les sessions en ligne du SIG End-User, où les utilisateurs d’OpenTelemetry partagent ce qu’ils ont appris.',
    },
    unplugged: {
      label: 'OTel Unplugged',
      plural: 'OTel Unplugged',
      summary: 'Des non-conférences de la communauté OpenTelemetry\u202F: les participants en font le programme.',
    },
  },

  // The image that social networks show of the site.
  siteImageTitle: (community) => `Où la communauté ${community} se retrouve`,
  siteImageLead: 'Dates, lieux et appels à propositions ouverts',
  siteImageText: 'Conférences, journées communautaires, meetups et sessions en ligne',
};
