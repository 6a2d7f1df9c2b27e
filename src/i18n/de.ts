import type { Dictionary, DrawnDictionary, ShareDictionary, SiteDictionary } from './en.ts';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
/** Months beside a day or a year; those that stand alone have three letters. */
const shortMonths = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

function monthName(month: number, isShort: boolean, standsAlone: boolean): string | undefined {
  if (!isShort) return months[month - 1];
  return standsAlone ? months[month - 1]?.slice(0, 3) : shortMonths[month - 1];
}

/** A date as it stands after “seit”, “ab” and “von”: “dem 22. September 2016”, “den 2010er-Jahren”. */
function dative(date: string): string {
  return date.replace(/^(etwa )?(?=\d+\. \p{L})/u, '$1dem ').replace(/\d+er-Jahre\b/, 'den $&n');
}

/** A date as it stands after “bis”: “zum 22. September 2016”, “in die 2010er-Jahre”. */
function accusative(date: string): string {
  return date
    .replace(/\d+er-Jahre\b/, 'in die $&')
    .replace(/\d+\. Jahrhundert\b/, 'ins $&')
    .replace(/^(etwa )?(?=\d+\. \p{L})/u, '$1zum ');
}

/** German. The comments that say where each text appears stand with the English texts. */
export const chart: Dictionary = {
  chartTitle: (name) => (name ? `${name}: Zeitleiste eines Werdegangs` : 'Zeitleiste eines Werdegangs'),
  view: (shown, total, scope) =>
    [
      shown === total
        ? `${total} ${total === 1 ? 'Ereignis' : 'Ereignisse'}`
        : `${shown} von ${total} ${total === 1 ? 'Ereignis' : 'Ereignissen'}`,
      ...scope,
    ].join(', '),
  kinds: {
    study: 'Studium',
    role: 'Position',
    work: 'Arbeit',
    milestone: 'Meilenstein',
    talk: 'Interview oder Vortrag',
    context: 'Branche',
  },
  otherLane: 'Sonstiges',
  clauseComma: ', ',

  nothing: 'Kein Ereignis passt dazu.',
  overview: 'Übersicht der Jahre',
  from: 'Von',
  to: 'Bis',
  keys: [
    ['← →', 'voriges, nächstes Ereignis'],
    ['↑ ↓', 'eine Zeile nach oben, nach unten'],
    ['Pos1 Ende', 'erstes, letztes Ereignis'],
    ['Eingabe', 'Ereignis öffnen'],
    ['+ − 0', 'vergrößern, verkleinern, zurücksetzen'],
    ['Esc', 'Diagramm verlassen'],
  ],
  previous: 'Voriges Ereignis',
  next: 'Nächstes Ereignis',
  crowd: 'Marken an derselben Stelle:',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  close: 'Schließen',

  embed: {
    newer: 'Diese Seite ist zu alt, um diese Zeitleiste zu lesen.',
    failed: 'Die Zeitleiste konnte nicht geladen werden.',
  },

  dates: {
    date: (year, month, day, isShort) =>
      [day && `${day}.`, monthName(month, isShort, !day && !year), year].filter(Boolean).join(' '),
    yearAndMonth: (year, month) => `${month} ${year}`,
    about: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    aboutUncertain: (date) => `etwa ${date} (unsicher)`,
    fromTo: (from, to) => `von ${dative(from)} bis ${accusative(to)}`.replace(/^von dem /, 'vom '),
    sinceUnknownEnd: (from) => `ab ${dative(from)}, Ende unbekannt`,
    untilUnknownStart: (to) => `bis ${accusative(to)}, Beginn unbekannt`,
    since: (from, asOf) => `seit ${dative(from)}, Stand ${asOf}`,
    until: (to) => `bis ${accusative(to)}`,
    from: (from) => `ab ${dative(from)}`,
    decade: (year) => `${year}er-Jahre`,
    century: (year) => `${Math.floor(Number(year) / 100) + 1}. Jahrhundert`,
    between: (from, to) => `zwischen ${dative(from)} und ${dative(to)}`,
    seasons: { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
    season: (season, year) => `${season} ${year}`,
    commonEra: (date) => `${date} n.\u00A0Chr.`,
    beforeCommonEra: (date) => `${date} v.\u00A0Chr.`,
    endedWithin: (from, same) => `ab ${dative(from)}, beendet ${same}`,
    startedWithin: (to, same) => `bis ${accusative(to)}, begonnen ${same}`,
    same: {
      day: 'am selben Tag',
      month: 'im selben Monat',
      season: 'in derselben Jahreszeit',
      year: 'im selben Jahr',
      decade: 'im selben Jahrzehnt',
      century: 'im selben Jahrhundert',
    },
  },
  shortDates: {
    about: (date) => `ca.\u00A0${date}`,
    uncertain: (date) => `${date}?`,
    aboutUncertain: (date) => `ca.\u00A0${date}`,
    range: (from, to) => `${from}–${to}`,
    unknown: '?',
    open: '',
  },
};

export const drawn: DrawnDictionary = {
  byCompany: 'Nach Station',
  byEra: 'Nach Technologie',
  ownEras: (one, other) => ({ byEra: `Nach ${one}`, arrangement: one, legend: other }),
  all: 'Alle',
  filters: 'Zeitleiste filtern',

  earlier: (count) => `${count} ${count === 1 ? 'früheres' : 'frühere'}`,
  legend: {
    bar: 'Stationen; unsichere Enden verblassen',
    goesOn: 'dauert an',
    work: 'Ereignisse; hohl bei unsicherem Datum',
    context: 'in der Branche',
    era: 'technologische Epochen',
  },
  events: 'Ereignisse',

  search: 'Suche',
  searchHint: 'Ereignisse suchen',
  showAll: 'Alle zeigen',
  arrangeBy: 'Anordnen nach',
  arrangements: { company: 'Station', era: 'Technologie', kind: 'Art' },
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomReset: 'Ganzen Werdegang zeigen',
  help: 'Tastatur',

  bases: { stated: 'laut Quelle', inferred: 'erschlossen', record: 'öffentlich belegt', own: 'eigene Angabe' },
  basisOf: { what: (basis) => `Ereignis: ${basis}`, when: (basis) => `Datum: ${basis}` },
  noSource: 'keine Quelle genannt',
  parentheses: { open: ' (', close: ')' },
  note: 'Anmerkung der Redaktion',
  relations: {
    teacher: 'Lehrer/-in',
    mentor: 'Mentor/-in',
    manager: 'Führungskraft',
    'role-model': 'Vorbild',
    colleague: 'Kollege/Kollegin',
    'co-author': 'Mitautor/-in',
    founder: 'Gründer/-in',
    interviewer: 'Interviewer/-in',
    author: 'Autor/-in',
  },

  embed: {
    story: 'Die ganze Geschichte lesen',
    list: 'Die Ereignisse als Liste',
    controls: 'Suchen und filtern',
  },
};

export const site: SiteDictionary = {
  comma: ', ',
  partOf: (whole) => `Teil von ${whole}`,
  positions: { then: ', dann ', and: ' und ' },
  noPosition: 'Position nicht angegeben',
  leftOut: (count) =>
    count === 1
      ? '1 Ereignis liegt außerhalb der Jahre 1 bis 9999 und kann in keinem Kalender stehen.'
      : `${count} Ereignisse liegen außerhalb der Jahre 1 bis 9999 und können in keinem Kalender stehen.`,

  siteName: 'Ein Werdegang, als Zeitleiste erzählt',
  skipToStory: 'Zur Geschichte springen',
  navigation: 'Website',
  about: 'Quellen und Methode',
  wholeStory: 'Die ganze Geschichte',
  elsewhere: 'Von diesem Ereignis erzählt die Geschichte an anderer Stelle:',
  inStory: 'In der Geschichte',
  readOn: 'In der Geschichte weiterlesen',
  contents: 'Kapitel',
  beforeChart: (view, count) => `${view}; davon ${count} vor dem ersten gezeigten Jahr`,

  eraKey: (eras) =>
    `Bänder: ${eras}, datiert nach der Lesart der Redaktion. Senkrecht: ein Wechsel, blass ohne sicheres Datum.`,
  moreKey: '+2: zwei mehr.',
  readingKey: (signs) =>
    [signs.includes('work') && 'Linie: mögliche Zeit.', 'Blass: in anderen Kapiteln.'].filter(Boolean).join(' '),
  key: (signs) =>
    [
      signs.includes('bar') && 'Was verblasst, ist nicht sicher datiert.',
      signs.includes('work') && 'Hohl: höchstens auf das Jahr genau bekannt.',
      signs.includes('context') && '◇ die Branche.',
    ]
      .filter(Boolean)
      .join(' '),
  progress: (number, total, minutes) =>
    `Kapitel ${number} von ${total} · noch etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
  picture: 'Das Bild',
  place: 'Aktuelle Stelle',
  previousChapter: 'Voriges Kapitel',
  nextChapter: 'Nächstes Kapitel',
  follow: 'Der Geschichte folgen',
  openPicture: 'Bild öffnen',
  readInStory: 'In der Geschichte lesen',
  readAnyway: 'Nichts in diesem Kapitel passt zum Filter. Trotzdem lesen',
  short: {
    link: 'Der kurze Weg: zwei Minuten',
    title: 'Der Werdegang in zwei Minuten',
    lead: 'Jedes Kapitel als ein Bild und ein Satz. Von jedem führt ein Link in den vollen Text.',
  },
  end: 'Sehen Sie selbst',
  endText:
    'Noch einmal der ganze Werdegang, jede Markierung ein Ereignis mit seiner Quelle. Zoomen, filtern, suchen: Die Adresse behält, was Sie sehen.',
  shareView: 'Diese Ansicht teilen',

  moreEvents: 'Weitere Ereignisse',
  chapter: (number) => `Kapitel ${number}`,
  toParagraph: 'Link zu diesem Absatz',
  whoIs: (name) => `Wer ist ${name}?`,
  people: 'Personen',

  upright: {
    key: (eras) =>
      `${eras && `Graue Bahnen: ${eras}. `}Die Linie läuft in den Farben der Arbeitgeber nach unten; sie verblasst, wo ein Datum erschlossen ist, und teilt sich, wo keines bekannt ist. Ringe: unsichere Daten.`,
    noEmployer: 'Ohne Arbeitgeber',
    goesOn: (asOf) => `dauert an, Stand ${asOf}`,
  },

  companyKinds: {
    university: 'Universität',
    school: 'Schule',
    company: 'Unternehmen',
    lab: 'Labor',
    organisation: 'Organisation',
    self: 'Eigene Arbeit',
    other: 'Station',
  },
  era: 'Technologische Epoche',
  ownEra: (one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`,

  titles: {
    notFound: 'Seite nicht gefunden',
  },
  notFoundText:
    'Unter dieser Adresse ist nichts zu finden. Ereignisse, Stationen und Epochen behalten ihre Adressen; die ganze Geschichte führt zu allen.',

  aboutPage: {
    notesHeading: 'Anmerkungen der Redaktion',
    notesLead: 'Wo Quellen einander widersprechen oder etwas offenlassen.',
    sourcesHeading: 'Quellen',
    dataHeading: 'Daten',
    data: 'Die ganze Zeitleiste ist eine Datei mit offenen Daten und einem Schema: ',
    formats: 'Dasselbe in anderen Formaten, mit Daten, die nicht genauer sind als ihre Quellen:',
  },

  footer: {
    told: (asOf) => `Stand der Erzählung: ${asOf}.`,
    code: 'Code unter der MIT-Lizenz.',
  },
};

export const share: ShareDictionary = {
  link: 'Einbetten',
  title: 'Die Zeitleiste einbetten',
  lead: 'Die ganze Zeitleiste oder ein Teil davon auf Ihrer eigenen Seite, ohne Cookies und ohne Anfragen an andere Websites.',
  tier: 'Format',
  tiers: {
    picture: {
      name: 'Bild',
      when: 'Für READMEs, E-Mails und Feeds. Ein Bild mit einem Link; es läuft kein Code.',
    },
    frame: {
      name: 'Frame',
      when: 'Für Artikel. Leserinnen und Leser filtern, zoomen und öffnen Ereignisse; auf die Seite ringsum hat der Frame keinen Zugriff.',
    },
    element: {
      name: 'Element',
      when: 'Für Seiten, die es selbst gestalten und steuern, über Attribute, Events und Custom Properties.',
    },
  },
  alt: (title, view) => `${title}. ${view}.`,
  scope: 'Was gezeigt wird',
  scopes: {
    whole: 'Die ganze Zeitleiste',
    company: 'Station',
    era: 'Technologische Epoche',
    range: 'Zeitraum',
    event: 'Ereignis',
  },
  ownEra: (one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`,
  company: 'Station',
  event: 'Titel des Ereignisses',
  dateHint: 'Ein Jahr, ein Monat oder ein Tag: 2015, 2015-03, 2015-03-01. Eine der beiden Angaben genügt.',
  eventHint: 'Einen Teil des Titels eingeben und aus der Liste wählen.',
  language: 'Sprache',
  theme: 'Farben',
  themes: { auto: 'Wie auf dem Gerät der Lesenden', light: 'Hell', dark: 'Dunkel' },
  options: 'Optionen',
  plain: 'Nur das Diagramm, ohne Suche, Filter und Liste',
  pinned: 'Nur die heutige Version des Skripts ausführen (integrity)',
  snippet: { title: 'Code zum Einbetten' },
  copy: 'Kopieren',
  copied: 'Kopiert.',
  refused: 'Der Browser lässt diese Seite nicht kopieren. Der Code ist ausgewählt: Drücken Sie Strg+C oder ⌘C.',
  policy: 'Falls Ihre Seite eine Content Security Policy hat, ergänzen Sie:',
  preview: { title: 'Vorschau' },
  width: 'Breite der Vorschau in Pixeln',
  notes: {
    'picture-theme': 'Ein Bild richtet sich nach dem Gerät, hell oder dunkel; festlegen lässt es sich nicht.',
    'picture-scope':
      'Bilder gibt es von der ganzen Zeitleiste, von Stationen und von Epochen. Dieses führt zu dem, was Sie gewählt haben.',
    pinned:
      'Nach der nächsten Aktualisierung dieser Website verweigern Browser das Skript, bis Sie den Code erneuern; bis dahin erscheint der Link oder ein Frame mit fester Höhe.',
    range:
      'Diesen Zeitraum kann die Zeitleiste nicht lesen; der Code zeigt die ganze Zeitleiste oder nutzt das Ende, das lesbar ist.',
    event: 'Kein Ereignis trägt diesen Titel; der Code zeigt die ganze Zeitleiste.',
  },
  more: 'Alle Attribute, Events, Nachrichten, Custom Properties und Grenzen:',
};
