// Translated from `en.ts` with the terms of opentelemetry.io's Brazilian Portuguese pages, Kubernetes' Portuguese documentation and CNCF's
// glossary: `você` in sentences, infinitives on buttons. It awaits a native speaker's review. To correct it, open a pull request that changes
// this file, see `docs/translate.md`.
import { formatList } from './format-message.ts';
import type { PartialStrings } from './strings.ts';

/** Of `quinta-feira` and of `sábado`. */
const ORDINALS = [
  ['primeira', 'primeiro'],
  ['segunda', 'segundo'],
  ['terceira', 'terceiro'],
  ['quarta', 'quarto'],
  ['quinta', 'quinto'],
] as const;

const list = (words: readonly string[]) => formatList(words, 'pt');

/** `a cada duas semanas`, `a cada 3 semanas`. */
const each = (interval: number, two: string, units: string) =>
  `a cada ${interval === 2 ? two : String(interval)} ${units}`;

/** Which months, after the day in them: ` de cada mês`, `, a cada dois meses`. */
const ofMonths = (interval: number) => (interval === 1 ? ' de cada mês' : `, ${each(interval, 'dois', 'meses')}`);

const isFeminine = (weekday: string) => weekday.endsWith('-feira');

/** `na primeira quinta-feira`, `no último sábado`. */
function onNth(nth: number, weekday: string): string {
  const [feminine, masculine] =
    nth === -1 ? ['última', 'último'] : (ORDINALS[nth - 1] ?? [`${String(nth)}ª`, `${String(nth)}º`]);
  return isFeminine(weekday) ? `na ${feminine} ${weekday}` : `no ${masculine} ${weekday}`;
}

/** `às quintas-feiras`, `aos sábados`. */
const onEach = (weekday: string) =>
  isFeminine(weekday) ? `às ${weekday.replace('-feira', 's-feiras')}` : `aos ${weekday}s`;

export const pt: PartialStrings = {
  // What all pages have, and the pages of errors.
  skipToContent: 'Ir para o conteúdo',
  mainNavigation: 'Principal',
  menu: 'Menu',
  footer: (community) => `Site mantido pela comunidade ${community}.`,
  source: 'Código-fonte e como adicionar um evento',
  editThisPage: 'Editar esta página',
  asMarkdown: 'Esta página em Markdown',
  showTimesIn: 'Mostrar horários em',
  deviceZone: 'Fuso do dispositivo ({zone})',
  readerTime: '{date}, {start}–{end}',
  readerTimeOfDays: '{date}, {start} – {endDate}, {end}',
  readerDeadline: 'Prazo: {date}, {time}',
  readerTimeIn: '{time}, {city}',
  banner: 'Anúncio',
  closeBanner: (text) => `Fechar o anúncio “${text}”`,
  labeled: '{label}: {text}',
  withNote: '{text} ({note})',
  copy: 'Copiar',
  copied: 'Copiado',
  copyOf: (label) => `Copiar: ${label}`,
  languages: 'Idiomas',
  inThisLanguage: 'Ler em português',
  closeSuggestion: 'Fechar a sugestão de outro idioma',
  notTranslated:
    'Este texto ainda não foi traduzido para o português, ou a tradução está desatualizada. Ele é exibido em inglês.',
  ignored: 'Partes da URL ignoradas, pois não têm significado aqui: {parts}.',
  moreIgnored: { one: 'mais {count}', many: 'mais {count}', other: 'mais {count}' },
  notFoundTitle: 'Esta página não existe',
  notFoundText: 'A URL pode ter sido digitada incorretamente, ou a página mudou de lugar. Tente uma destas:',
  errorTitle: 'Algo deu errado em nosso servidor',
  errorText: 'Não foi possível mostrar a página. Tente novamente em instantes.',

  // The Events page, and lists of events on other pages.
  upcoming: 'Próximos',
  upcomingEvents: 'Próximos eventos',
  pastEvents: 'Eventos passados',
  allEvents: 'Todos os eventos',
  eventCount: { one: '{count} evento', many: '{count} de eventos', other: '{count} eventos' },
  nextOfType: 'Próximo evento: {title}, {dates}, {place}.',
  nothingAhead: 'Nada anunciado ainda.',
  nothingAheadOf: 'Nada anunciado ainda para:',
  lastEdition: 'Última vez: {title}, {dates}.',
  noEvents: 'Não há eventos anunciados no momento.',
  noEventsHint: 'Novos eventos são anunciados com frequência. Enquanto isso, veja os anteriores: {allEvents}.',
  allOfType: (plural) => `Todos os eventos: ${plural}`,
  allInArchive: (plural) => `Todos no arquivo: ${plural}`,
  findEvents: 'Buscar eventos',
  filters: {
    q: { label: 'Buscar', hint: 'Título, cidade, palestrante…', term: '“{value}”' },
    type: { label: 'Tipo' },
    attendance: { label: 'Modalidade' },
    continent: { label: 'Continente', any: 'Qualquer continente' },
    country: { label: 'País', any: 'Qualquer país', also: 'Ou em…' },
    from: { label: 'De', any: 'Qualquer mês', term: 'a partir de {value}' },
    to: { label: 'Até', any: 'Qualquer mês', term: 'até {value}' },
    cfp: { label: 'Chamada de propostas aberta' },
    registration: { label: 'Inscrições abertas' },
    id: { label: 'Eventos favoritos' },
  },
  moreFilters: 'Mais filtros',
  filterCount: 'Filtros ({count})',
  show: 'Mostrar',
  byMonth: 'Por mês',
  groupedBy: 'Agrupamento',
  view: { type: 'Por tipo', date: 'Por data' },
  found: {
    one: '{shown} de {count} evento',
    many: '{shown} de {count} de eventos',
    other: '{shown} de {count} eventos',
  },
  removeFilter: 'Remover este filtro:',
  clearFilters: 'Limpar todos os filtros',
  noMatch: 'Nenhum evento atende a todos esses critérios.',
  withoutTerm: {
    one: 'Remover o filtro: {term} ({count} evento)',
    many: 'Remover o filtro: {term} ({count} de eventos)',
    other: 'Remover o filtro: {term} ({count} eventos)',
  },
  onlyTerm: {
    one: 'Manter apenas: {term} ({count} evento)',
    many: 'Manter apenas: {term} ({count} de eventos)',
    other: 'Manter apenas: {term} ({count} eventos)',
  },

  // The archive.
  search: 'Buscar',
  searchAllYears: 'Buscar em todos os anos',
  searchAllYearsCount: {
    one: 'Buscar em todos os anos ({count} evento)',
    many: 'Buscar em todos os anos ({count} de eventos)',
    other: 'Buscar em todos os anos ({count} eventos)',
  },
  onlyTypes: 'Apenas alguns tipos',
  foundInArchive: {
    one: '{count} evento de todos os anos',
    many: '{count} de eventos de todos os anos',
    other: '{count} eventos de todos os anos',
  },
  archiveFailed: 'Não foi possível carregar os eventos. Tente novamente.',
  pages: 'Páginas',
  page: (page) => `Página ${String(page)}`,
  previousPage: 'Anterior',
  nextPage: 'Próxima',
  years: 'Por ano',
  types: 'Por tipo',
  yearTitle: (year) => `Eventos de ${year}`,
  yearSummary: {
    one: '{count} evento da comunidade em {year}, por data.',
    many: '{count} de eventos da comunidade em {year}, por data.',
    other: '{count} eventos da comunidade em {year}, por data.',
  },
  yearsSummary: {
    one: '{count} evento da comunidade desde {first}, ano a ano.',
    many: '{count} de eventos da comunidade desde {first}, ano a ano.',
    other: '{count} eventos da comunidade desde {first}, ano a ano.',
  },
  otherYears: 'Outros anos',

  // Talks.
  talks: 'Palestras',
  talksSummary: (community) => `O que já se falou sobre ${community} nos eventos, e quem falou.`,
  talkCount: { one: '{count} palestra', many: '{count} de palestras', other: '{count} palestras' },
  recordingsOf: {
    one: 'Gravações de {count} evento ou palestra',
    many: 'Gravações de {count} de eventos e palestras',
    other: 'Gravações de {count} eventos e palestras',
  },
  searchTalks: 'Buscar palestras',
  searchTalksHint: 'Título, palestrante, evento…',
  searchTalksCount: {
    one: 'Buscar palestras ({count} palestra)',
    many: 'Buscar palestras ({count} de palestras)',
    other: 'Buscar palestras ({count} palestras)',
  },
  talksFailed: 'Não foi possível carregar as palestras. Tente novamente.',
  noTalk: 'Nenhuma palestra atende a todos esses critérios.',
  kind: 'Formato',
  speaker: 'Palestrante',
  talksBy: 'Palestras de {name}',
  withRecording: 'Com gravação',
  recording: 'Gravação',
  slides: 'Slides',
  talksTitle: (year) => `Palestras de ${year}`,
  talksYearSummary: {
    one: '{count} palestra em {year}, por evento, do mais recente ao mais antigo.',
    many: '{count} de palestras em {year}, por evento, do mais recente ao mais antigo.',
    other: '{count} palestras em {year}, por evento, do mais recente ao mais antigo.',
  },
  allTalks: 'Todas as palestras',
  removeName: 'Seu nome aparece aqui e não deveria? {form}',
  removeNameForm: 'Peça a remoção',

  // The calendar.
  calendar: 'Calendário',
  monthTitle: (month) => `Calendário: ${month}`,
  monthSummary: {
    one: '{count} evento da comunidade em {month}, dia a dia.',
    many: '{count} de eventos da comunidade em {month}, dia a dia.',
    other: '{count} eventos da comunidade em {month}, dia a dia.',
  },
  otherMonths: 'Outros meses',
  thisMonth: 'Este mês',
  dayByDay: 'Dia a dia',
  today: 'Hoje',
  earlierIn: (month) => `Antes, em ${month}`,
  nothingMoreIn: (month) => `Não há mais nada em ${month}.`,
  continues: (title) => `${title}, continua`,
  more: { one: 'mais {count}', many: 'mais {count}', other: 'mais {count}' },
  moreOn: { one: '{date}: mais {count}', many: '{date}: mais {count}', other: '{date}: mais {count}' },
  dayOf: (day, days) => `Dia ${String(day)} de ${String(days)}`,
  undated: 'Com os dias ainda não anunciados:',
  emptyMonth: (month) => `Até onde sabemos, não há eventos com data em ${month}.`,
  busyMonths: 'Os meses mais próximos com eventos:',

  // The map.
  map: 'Mapa',
  mapSummary: 'Onde a comunidade vai se encontrar e, mais abaixo, os eventos que são apenas online.',
  worldMap: 'O mundo, com os próximos eventos',
  mapHint: 'Quanto maior o ponto, mais eventos há na cidade. Sua forma e sua cor são as do primeiro a acontecer.',
  clusterHint: 'Um número indica quantos eventos há em torno de um lugar e leva até eles.',
  eventsIn: { one: '{city}: {count} evento', many: '{city}: {count} de eventos', other: '{city}: {count} eventos' },
  around: (city) => `Em torno de ${city}`,
  eventsAround: {
    one: 'Em torno de {city}: {count} evento',
    many: 'Em torno de {city}: {count} de eventos',
    other: 'Em torno de {city}: {count} eventos',
  },
  notOnMap: 'Não está no mapa, pois suas coordenadas não são conhecidas.',
  elsewhere: 'Outros lugares',
  places: 'Lugares por onde já passou',
  placesMap: (plural) => `O mundo, com os lugares deste tipo: ${plural}`,
  placesHint: 'Os pontos preenchidos são lugares onde ainda haverá algum evento.',

  // Events' pages and rows.
  attendance: { 'in-person': 'Presencial', online: 'Online', hybrid: 'Híbrido' },
  online: 'Online',
  hybrid: 'Também online',
  continent: {
    africa: 'África',
    antarctica: 'Antártida',
    asia: 'Ásia',
    europe: 'Europa',
    'north-america': 'América do Norte',
    oceania: 'Oceania',
    'south-america': 'América do Sul',
  },
  sessionKind: {
    talk: 'Palestra',
    workshop: 'Workshop',
    panel: 'Painel',
    meetup: 'Encontro',
    'project-booth': 'Estande do projeto',
    interview: 'Entrevista',
    social: 'Confraternização',
  },
  recurrence: {
    daily: (interval) => (interval === 1 ? 'todos os dias' : each(interval, 'dois', 'dias')),
    weekly(interval, weekdays) {
      const days = list(weekdays.map(onEach));
      return interval === 1 ? days : `${each(interval, 'duas', 'semanas')}, ${days}`;
    },
    monthlyByWeekday: (interval, nth, weekday) => onNth(nth, weekday) + ofMonths(interval),
    monthlyByDay: (interval, days) =>
      `${days.length === 1 ? 'no dia' : 'nos dias'} ${list(days.map(String))}${ofMonths(interval)}`,
    yearly: (interval) => (interval === 1 ? 'todos os anos' : each(interval, 'dois', 'anos')),
    irregular: 'várias vezes',
  },
  takesPlace: (recurrenceText) => `Acontece ${recurrenceText}.`,
  happeningNow: 'Acontecendo agora',
  cancelled: 'Cancelado',
  sessionCancelled: 'Cancelada',
  postponed: 'Adiado',
  draft: 'Rascunho',
  draftPrefix: 'Rascunho: ',
  titlePrefix: { scheduled: '', postponed: 'Adiado: ', cancelled: 'Cancelado: ' },
  isDraft: 'Este é um rascunho, que os leitores não veem.',
  isOver: 'Este evento já terminou.',
  noRecordings: 'Até onde sabemos, não há gravações.',
  recordingsBelow: 'As gravações estão abaixo.',
  isCancelled: 'Este evento foi cancelado.',
  isPostponed: 'Este evento foi adiado.',
  isPostponedHint: 'As datas abaixo são as que foram anunciadas originalmente.',
  isNow: 'Este evento está acontecendo agora.',
  datesNotFixed: 'Os dias exatos ainda não foram anunciados.',
  when: 'Quando',
  nextDates: 'Próximas datas',
  where: 'Onde',
  showOnMap: 'Mapa:',
  openStreetMap: 'OpenStreetMap',
  mapApp: 'Aplicativo de mapas',
  joinAt: (platform) => `Participar via ${platform}`,
  joinOnline: 'Participar online',
  registration: 'Inscrições',
  register: 'Inscrever-se',
  registrationNotAnnounced: 'Ainda não anunciadas.',
  registrationOpens: (date) => `A partir de ${date}.`,
  registrationCloses: (date) => `Até ${date}.`,
  registrationClosedOn: (date) => `Prazo encerrado em ${date}.`,
  registrationClosed: 'Prazo encerrado.',
  registrationInList: {
    opens: (date) => `Inscrições a partir de ${date}`,
    open: 'Inscrições abertas',
    openUntil: (date) => `Inscrições abertas até ${date}`,
    closed: 'Inscrições encerradas',
  },
  free: 'Grátis.',
  organizer: 'Organização',
  website: 'Site',
  whatToExpect: 'O que esperar',
  sessions: (community) => `${community} neste evento`,
  sessionTimes: (zone) => `Todos os horários são os do local do evento (${zone}).`,
  onNow: 'Agora',
  upNext: 'A seguir',
  programmeNotKnown: 'A programação ainda não é conhecida.',
  lastProgramme: 'Em {title}: {talks}',
  lastTime: 'Última vez: {title}',
  sessionCount: { one: '{count} sessão', many: '{count} de sessões', other: '{count} sessões' },
  recordings: 'Gravações',
  news: 'Novidades',
  parts: 'Eventos associados',
  partOf: 'Parte de {title}',
  links: 'Saiba mais',
  related: 'Eventos relacionados',
  otherEditions: (plural) => `Mais deste tipo: ${plural}`,
  allEditions: (name) => `Todas as edições: ${name}`,
  seriesSummary: {
    one: '{count} edição desde {first}: {places}.',
    many: '{count} de edições desde {first}: {places}.',
    other: '{count} edições desde {first}: {places}.',
  },

  // Calls for proposals.
  openCfps: 'Chamadas abertas',
  cfpsSummary:
    'Onde você pode propor uma palestra: as chamadas de propostas (CFP) abertas, começando pela que se encerra primeiro.',
  callForProposals: 'Chamada de propostas',
  cfpOpen: (deadline) => `Chamada de propostas aberta até ${deadline}`,
  cfpOpens: (date, deadline) => `Abre em ${date} e encerra em ${deadline}.`,
  cfpUntil: (deadline) => `Aberta até ${deadline}.`,
  cfpClosed: (deadline) => `Encerrada em ${deadline}.`,
  closesWhen: 'Encerra {when}',
  cfpRolling: 'Aberta, sem prazo final.',
  cfpOpenRolling: 'Chamada de propostas aberta, sem prazo final',
  travelSupport: 'Ajuda de custo para viagem: {support}',
  cfpCloses: (title) => `Encerramento da chamada de propostas: ${title}`,
  registrationEnds: (title) => `Encerramento das inscrições: ${title}`,
  ofPostponedEvent: (deadline) => `${deadline} (evento adiado)`,
  submit: 'Enviar uma proposta',
  submitTalk: 'Propor uma palestra',
  submitTalkTo: 'Propor uma palestra: {label}',
  submitTo: 'Enviar uma proposta: {title}',
  openNow: 'Abertas agora',
  openingLater: 'Próximas a abrir',
  recentlyClosed: 'Encerradas recentemente',
  noOpenCfp: 'Até onde sabemos, não há nenhuma chamada de propostas aberta no momento.',
  nextToOpen: 'A próxima a abrir: {title}, em {date}.',
  noOpenCfpHint:
    'Os eventos anunciam as suas com alguns meses de antecedência; veja o que está previsto: {upcomingEvents}.',
  anywhereOnEarth: 'em qualquer lugar da Terra',

  // Calendars, feeds, data, and the guide to them for language models.
  subscribeTitle: 'Assinar',
  subscribeSummary: (community) =>
    `Os eventos da comunidade ${community} no seu calendário, no seu leitor de feeds, nos seus programas ou no seu site.`,
  subscribeToThis: 'Assinar estes eventos',
  subscribeToThisHint: 'Seu calendário passa a mostrá-los, e também os que forem anunciados depois.',
  subscribesToMore: 'Nem toda combinação tem um calendário próprio: este inclui esses eventos e alguns outros.',
  subscribeBy: {
    webcal: 'Calendário da Apple',
    google: 'Google Agenda',
    outlook: 'Outlook',
    office365: 'Outlook corporativo ou escolar',
  },
  downloadCalendar: 'Baixar o arquivo de calendário (.ics)',
  downloadHint: 'Um arquivo baixado não acompanha mudanças posteriores.',
  someEvents: 'Apenas alguns eventos',
  someEventsHint: 'De um tipo, de um continente ou de um país, ou apenas os prazos.',
  onlyDeadlines: 'Apenas as chamadas de propostas: seus prazos em vez dos eventos',
  onlyRegistrations: 'Apenas as inscrições: seus prazos em vez dos eventos',
  chooseCalendar: 'Mostrar o calendário',
  fixedCalendars: 'Aqui, a escolha requer JavaScript. Você pode assinar estes calendários pela URL:',
  otherWaysToSubscribe: 'Outras formas de acompanhar os eventos',
  calendarUrl: 'URL do calendário',
  urlOf: (title) => `URL: ${title}`,
  addToCalendar: 'Adicionar ao calendário',
  calendarFile: 'Arquivo de calendário (.ics)',
  calendarService: { google: 'Google Agenda', outlook: 'Outlook.com', office365: 'Office 365', yahoo: 'Yahoo' },
  linksAddNextDate: 'O arquivo tem todas as datas e suas exceções; os links adicionam a próxima data.',
  fileHasSessions: 'O arquivo inclui também as sessões; os links adicionam apenas o evento.',
  deadlines: 'Prazos das chamadas de propostas',
  registrationDeadlines: 'Prazos de inscrição',
  feedDescription: (community) => `Os novos eventos da comunidade ${community}, e o que muda neles.`,
  newsOf: (title, text) => `${title}: ${text}`,
  movedDate: (title, from, to) => `Nova data: ${title}, ${to} (antes: ${from})`,
  schemaTitle: 'Um evento da comunidade, como dados',
  talkSchemaTitle: 'Uma palestra em um evento da comunidade, como dados',
  fileSchemaTitle: 'Os campos de um arquivo de evento',
  feed: {
    calendars: 'Calendários',
    allEvents: {
      title: 'Todos os eventos',
      note: 'Todos os eventos de um ano para cá, inclusive os futuros, com suas mudanças e cancelamentos.',
    },
    byType: 'Calendários por tipo',
    byContinent: 'Calendários por continente',
    inContinent: 'O que acontece neste continente, mesmo que também seja online.',
    deadlines: 'Calendários de prazos',
    cfps: {
      title: 'Chamadas de propostas',
      note: 'O último dia de cada chamada de propostas, como uma entrada própria.',
    },
    cfpsWithAlarm: {
      title: 'Chamadas de propostas, com lembretes',
      note: 'O mesmo, e sugere ao seu calendário um lembrete uma semana antes.',
    },
    registrations: { title: 'Inscrições', note: 'O último dia de inscrição de cada evento que tem prazo.' },
    registrationsWithAlarm: {
      title: 'Inscrições, com lembretes',
      note: 'O mesmo, e sugere ao seu calendário um lembrete uma semana antes.',
    },
    inLanguage:
      'RSS e JSON Feed estão em português. Os calendários são os mesmos em todos os idiomas, para que ninguém tenha uma entrada duplicada.',
    news: 'Feeds de novos eventos e mudanças',
    rss: { title: 'RSS', note: 'Novos eventos e novidades dos eventos, para leitores de feeds e chats.' },
    jsonFeed: { title: 'JSON Feed', note: 'O mesmo para leitores e programas que preferem JSON Feed 1.1.' },
    data: 'Dados',
    json: {
      title: 'Eventos em JSON',
      note: 'Todos os eventos com datas locais e instantes exatos. Aceita como parâmetros os filtros da página de eventos, e qualquer site pode ler os dados.',
    },
    talks: {
      title: 'Palestras em JSON',
      note: 'As sessões de todos os eventos, com palestrantes e gravações. Aceita como parâmetros os filtros da página de palestras.',
    },
    talkSchema: { title: 'JSON Schema das palestras', note: 'Descreve cada campo de uma palestra nestes dados.' },
    schema: { title: 'JSON Schema', note: 'Descreve cada campo de um evento nestes dados.' },
    markdown: {
      title: 'Eventos em Markdown',
      note: 'Todos os eventos em um arquivo que pessoas e assistentes de IA podem ler.',
    },
    llms: {
      title: 'Guia para assistentes de IA',
      note: 'Mostra aos modelos de linguagem o que há neste site.',
    },
  },
  guide: {
    summary: (community) =>
      `Os eventos da comunidade ${community}: conferências, dias da comunidade, encontros e sessões online, futuros e passados.`,
    details: [
      'Cada página também existe em Markdown: escreva “.md” no lugar da última barra da URL.',
      'Um evento é futuro até começar e passado depois de terminar, em seu próprio fuso horário. As datas são as do local do evento.',
    ],
    pages: 'Páginas',
    oneEvent: 'Um evento',
    events: 'o que vem a seguir, agrupado por tipo, com filtros na URL.',
    archive: 'todos os anos e uma busca.',
    talks: 'o que se falou nos eventos, por ano; busca por título, palestrante e evento, e gravações.',
    calendar: 'este mês, dia a dia.',
    map: 'o que vem a seguir, por continente, país e cidade.',
    cfps: 'quais chamadas de propostas estão abertas, e até quando.',
    subscribe: 'tudo o que pode ser assinado, explicado.',
    eventPage: 'sua própria página; as demais URLs desta lista só diferem no final.',
    eventMarkdown: 'a mesma página em Markdown.',
    eventJson: 'o evento em JSON.',
    eventCalendar: 'o evento em iCalendar.',
  },

  // Starred events.
  starOf: 'Favorito: {title}',
  starThis: 'Marcar como favorito',
  starredEvents: 'Eventos favoritos',
  starredSummary: 'Os eventos que você marcou como favoritos. Eles ficam salvos apenas neste navegador.',
  sharedSummary: 'Os eventos que esta URL indica.',
  noStars: 'Ainda não há eventos favoritos. A estrela de um evento, nas listas e na página dele, o coloca aqui.',
  starsNeedScript:
    'Os favoritos são salvos com JavaScript, que está desativado. Uma URL compartilhada desta página funciona sem ele.',
  starsNotKept:
    'Este navegador não armazena os favoritos. Para mantê-los, adicione “Eventos favoritos” aos favoritos do navegador.',
  tooManyStars: 'É possível marcar até {count} eventos como favoritos.',
  filesOfStarred:
    'Este site é estático e não pode oferecer um único calendário com estes eventos. Cada evento tem seu próprio arquivo de calendário:',
  share: 'Compartilhar',
  shareHint: 'Quem abrir esta URL verá os mesmos eventos.',

  // The list for other sites.
  embed: 'No seu próprio site',
  embedHint: 'Estas linhas mostram os próximos eventos em uma página sua, sem script.',
  embedLook: 'Veja o que elas mostram.',
  embedTitle: (community) => `Próximos eventos da comunidade ${community}`,
  allUpcoming: 'Todos os próximos eventos',

  eventTypes: {
    'community-day': {
      label: 'OpenTelemetry Community Day',
      plural: 'OpenTelemetry Community Days',
      summary: 'Um dia inteiramente dedicado ao OpenTelemetry, para quem o desenvolve e para quem o utiliza.',
    },
    kcd: {
      label: 'Kubernetes Community Days (KCD)',
      plural: 'Kubernetes Community Days (KCD)',
      summary:
        'Eventos locais feitos por voluntários em todo o mundo, nos quais contribuidores do OpenTelemetry costumam palestrar.',
    },
    kubecon: {
      label: 'KubeCon + CloudNativeCon',
      plural: 'KubeCon + CloudNativeCon',
      summary:
        'As principais conferências do ecossistema nativo da nuvem, com mantenedores, palestras e encontros do OpenTelemetry em vários continentes.',
    },
    'observability-summit': {
      label: 'Open Observability Summit',
      plural: 'Open Observability Summits',
      summary:
        'Onde se reúnem os projetos de observabilidade de código aberto, entre eles o OpenTelemetry, e seus usuários.',
    },
    other: {
      label: 'Outro evento',
      plural: 'Outros eventos',
      summary:
        'Conferências e eventos do ecossistema nativo da nuvem e de observabilidade em que pessoas do projeto OpenTelemetry se encontram.',
    },
    'sig-end-user': {
      label: 'Evento virtual do SIG End-User',
      plural: 'Eventos virtuais do SIG End-User',
      summary: 'Sessões online do SIG de usuários finais, em que quem usa o OpenTelemetry compartilha o que aprendeu.',
    },
    unplugged: {
      label: 'OTel Unplugged',
      plural: 'OTel Unplugged',
      summary: 'Desconferências da comunidade OpenTelemetry: quem participa faz a programação.',
    },
  },

  // The image that social networks show of the site.
  siteImageTitle: (community) => `Onde a comunidade ${community} se encontra`,
  siteImageLead: 'Datas, lugares e chamadas de propostas abertas',
  siteImageText: 'Conferências, dias da comunidade, encontros e sessões online',
};
