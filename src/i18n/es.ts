import type { Dictionary, DrawnDictionary, ShareDictionary, SiteDictionary } from './en.ts';

const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** A date with the article that it takes within a sentence: “el 22 de septiembre de 2016”, “la primavera de 2016”. */
function withArticle(date: string): string {
  return date.replace(/^(?=\d+ de \p{L}|verano|otoño|invierno|siglo)/u, 'el ').replace(/^(?=primavera|década)/, 'la ');
}

/** A date as it stands after a preposition, beside which “hacia” cannot stand. */
function afterPreposition(date: string): string {
  return withArticle(date).replace(/^hacia /, 'aproximadamente ');
}

/** What an interval ended or started in: “en el mismo año”, “hacia el mismo año”. */
function within(same: string): string {
  return same.startsWith('hacia ') ? same : `en ${same}`;
}

/** A number from 1 in Roman numerals, up to those that name centuries of four-digit years. */
function roman(number: number): string {
  const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
  const digit = (n: number, one: string, five: string, ten: string): string =>
    n === 9 ? one + ten : n === 4 ? one + five : (n >= 5 ? five : '') + one.repeat(n % 5);
  return 'C'.repeat(Math.floor(number / 100)) + digit(tens, 'X', 'L', 'C') + digit(ones, 'I', 'V', 'X');
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Spanish. The comments that say where each text appears stand with the English texts. */
export const chart: Dictionary = {
  chartTitle: (name) =>
    name ? `${name}: cronología de una trayectoria profesional` : 'Cronología de una trayectoria profesional',
  view: (shown, total, scope) =>
    [`${shown === total ? total : `${shown} de ${total}`} ${total === 1 ? 'evento' : 'eventos'}`, ...scope].join(', '),
  kinds: {
    study: 'Estudios',
    role: 'Cargo',
    work: 'Trabajo',
    milestone: 'Hito',
    talk: 'Entrevista o charla',
    context: 'Sector',
  },
  otherLane: 'Otros',
  clauseComma: ', ',

  nothing: 'Ningún evento coincide.',
  overview: 'Vista general de los años',
  from: 'Desde',
  to: 'Hasta',
  keys: [
    ['← →', 'evento anterior, siguiente'],
    ['↑ ↓', 'subir o bajar una fila'],
    ['Inicio Fin', 'primer evento, último evento'],
    ['Intro', 'abrir el evento'],
    ['+ − 0', 'acercar, alejar, restablecer'],
    ['Esc', 'salir del gráfico'],
  ],
  previous: 'Evento anterior',
  next: 'Evento siguiente',
  crowd: 'Marcas en el mismo punto:',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  close: 'Cerrar',

  embed: {
    newer: 'Esta cronología es más reciente de lo que esta página sabe leer.',
    failed: 'No se ha podido cargar la cronología.',
  },

  dates: {
    date: (year, month, day, isShort) => {
      const name = months[month - 1];
      if (!isShort) return [day, name, year].filter(Boolean).join(' de ');
      return [day, name?.slice(0, month === 9 ? 4 : 3), year].filter(Boolean).join(' ');
    },
    yearAndMonth: (year, month) => `${month} ${year}`,
    about: (date) => `hacia ${withArticle(date)}`,
    uncertain: (date) => `${date} (fecha incierta)`,
    aboutUncertain: (date) => `hacia ${withArticle(date)} (fecha incierta)`,
    fromTo: (from, to) => `desde ${afterPreposition(from)} hasta ${afterPreposition(to)}`,
    sinceUnknownEnd: (from) => `desde ${afterPreposition(from)}, final desconocido`,
    untilUnknownStart: (to) => `hasta ${afterPreposition(to)}, inicio desconocido`,
    since: (from, asOf) => `desde ${afterPreposition(from)}, aún en curso en ${asOf}`,
    until: (to) => `hasta ${afterPreposition(to)}`,
    from: (from) => `desde ${afterPreposition(from)}`,
    decade: (year) => `década de ${year}`,
    century: (year) => `siglo ${roman(Math.floor(Number(year) / 100) + 1)}`,
    between: (from, to) => `entre ${afterPreposition(from)} y ${afterPreposition(to)}`,
    seasons: { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' },
    season: (season, year) => `${season} de ${year}`,
    commonEra: (date) => `${date} d.\u00A0C.`,
    beforeCommonEra: (date) => `${date} a.\u00A0C.`,
    endedWithin: (from, same) => `desde ${afterPreposition(from)}, terminó ${within(same)}`,
    startedWithin: (to, same) => `hasta ${afterPreposition(to)}, empezó ${within(same)}`,
    same: {
      day: 'el mismo día',
      month: 'el mismo mes',
      season: 'la misma estación',
      year: 'el mismo año',
      decade: 'la misma década',
      century: 'el mismo siglo',
    },
  },
  shortDates: {
    about: (date) => `c.\u00A0${date}`,
    uncertain: (date) => `${date}?`,
    aboutUncertain: (date) => `c.\u00A0${date}`,
    range: (from, to) => `${from}–${to}`,
    unknown: '?',
    open: '',
  },
};

export const drawn: DrawnDictionary = {
  byCompany: 'Por organización',
  byEra: 'Por tecnología',
  ownEras: (one, other) => ({ byEra: `Por ${one}`, arrangement: one, legend: other }),
  all: 'Todo',
  filters: 'Filtrar la cronología',

  earlier: (count) => `${count} ${count === 1 ? 'anterior' : 'anteriores'}`,
  legend: {
    bar: 'organizaciones; un extremo difuso es una fecha incierta',
    goesOn: 'continúa',
    work: 'eventos; huecos si la fecha es incierta',
    context: 'en el sector',
    era: 'eras tecnológicas',
  },
  events: 'Eventos',

  search: 'Buscar',
  searchHint: 'Buscar eventos',
  showAll: 'Mostrar todo',
  arrangeBy: 'Agrupar por',
  arrangements: { company: 'organización', era: 'tecnología', kind: 'tipo' },
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  zoomReset: 'Mostrar toda la trayectoria',
  help: 'Teclado',

  bases: { stated: 'según la fuente', inferred: 'por deducción', record: 'registro público', own: 'testimonio propio' },
  basisOf: { what: (basis) => `evento: ${basis}`, when: (basis) => `fecha: ${basis}` },
  noSource: 'sin fuente indicada',
  parentheses: { open: ' (', close: ')' },
  note: 'Nota de la edición',
  relations: {
    teacher: 'docente',
    mentor: 'mentor/a',
    manager: 'superior',
    'role-model': 'referente',
    colleague: 'colega',
    'co-author': 'coautor/a',
    founder: 'fundador/a',
    interviewer: 'entrevistador/a',
    author: 'autor/a',
  },

  embed: {
    story: 'Leer la historia completa',
    list: 'Los eventos en forma de lista',
    controls: 'Buscar y filtrar',
  },
};

export const site: SiteDictionary = {
  comma: ', ',
  partOf: (whole) => `parte de ${whole}`,
  positions: { then: ', luego ', and: ' y ' },
  noPosition: 'Cargo no indicado',
  leftOut: (count) =>
    count === 1
      ? '1 evento queda fuera de los años 1 a 9999 y no puede figurar en un calendario.'
      : `${count} eventos quedan fuera de los años 1 a 9999 y no pueden figurar en un calendario.`,

  siteName: 'Una trayectoria, contada como cronología',
  skipToStory: 'Ir a la historia',
  navigation: 'Sitio',
  about: 'Fuentes y método',
  wholeStory: 'La historia completa',
  elsewhere: 'Este evento se cuenta en otra parte de la historia:',
  inStory: 'En la historia',
  readOn: 'Seguir leyendo en la historia',
  contents: 'Capítulos',
  beforeChart: (view, count) => `${view}; ${count} de ellos antes del primer año mostrado`,

  eraKey: (eras) =>
    `Franjas: ${eras}, con las fechas que la edición deduce del relato. Vertical: un cambio, pálido sin fecha segura.`,
  moreKey: '+2: dos más.',
  readingKey: (signs) =>
    [signs.includes('work') && 'Línea: cuándo pudo ser.', 'Pálido: en otros capítulos.'].filter(Boolean).join(' '),
  key: (signs) =>
    [
      signs.includes('bar') && 'Lo que se desvanece no tiene fecha segura.',
      signs.includes('work') && 'Hueco: como mucho se sabe el año.',
      signs.includes('context') && '◇ el sector.',
    ]
      .filter(Boolean)
      .join(' '),
  progress: (number, total, minutes) =>
    `Capítulo ${number} de ${total} · ${minutes === 1 ? 'queda 1 minuto' : `quedan ${minutes} minutos`}`,
  picture: 'La imagen',
  place: 'Punto de lectura',
  previousChapter: 'Capítulo anterior',
  nextChapter: 'Capítulo siguiente',
  follow: 'Seguir la historia',
  openPicture: 'Abrir la imagen',
  readInStory: 'Leer en la historia',
  readAnyway: 'Nada de este capítulo coincide con el filtro. Leerlo de todos modos',
  short: {
    link: 'El camino corto: dos minutos',
    title: 'La trayectoria en dos minutos',
    lead: 'Cada capítulo, en una imagen y una frase. Todas llevan al texto completo.',
  },
  end: 'Explora por tu cuenta',
  endText:
    'Toda la trayectoria otra vez: cada marca es un evento con su fuente. Acerca, filtra, busca; la dirección conserva lo que ves.',
  shareView: 'Compartir esta vista',

  moreEvents: 'Más eventos',
  chapter: (number) => `Capítulo ${number}`,
  toParagraph: 'Enlace a este párrafo',
  whoIs: (name) => `¿Quién es ${name}?`,
  people: 'Personas',

  upright: {
    key: (eras) =>
      `${eras && `Carriles grises: ${eras}. `}La línea desciende con los colores de cada empleador; se desvanece donde la fecha es una deducción y se divide donde no se conoce ninguna. Anillos: fechas inciertas.`,
    noEmployer: 'Sin empleador',
    goesOn: (asOf) => `sigue en curso en ${asOf}`,
  },

  companyKinds: {
    university: 'Universidad',
    school: 'Escuela',
    company: 'Empresa',
    lab: 'Laboratorio',
    organisation: 'Organización',
    self: 'Trabajo propio',
    other: 'Lugar',
  },
  era: 'Era tecnológica',
  ownEra: capitalised,

  titles: {
    notFound: 'Página no encontrada',
  },
  notFoundText:
    'No hay nada en esta dirección. Los eventos, las organizaciones y las eras conservan la suya; la historia completa enlaza con todos.',

  aboutPage: {
    notesHeading: 'Notas de la edición',
    notesLead: 'Donde las fuentes difieren entre sí o dejan algo abierto.',
    sourcesHeading: 'Fuentes',
    dataHeading: 'Datos',
    data: 'Toda la cronología es un archivo de datos abiertos, con su esquema: ',
    formats: 'Lo mismo en otros formatos, con fechas no más precisas que sus fuentes:',
  },

  footer: {
    told: (asOf) => `La historia llega hasta ${asOf}.`,
    code: 'Código con licencia MIT.',
  },
};

export const share: ShareDictionary = {
  link: 'Insertar',
  title: 'Insertar la cronología',
  lead: 'Pon toda la cronología, o una parte, en una página tuya. No usa cookies ni hace peticiones a ningún otro sitio.',
  tier: 'Formato',
  tiers: {
    picture: {
      name: 'Imagen',
      when: 'Para archivos README, correos y fuentes RSS. Una imagen con un enlace; no se ejecuta nada.',
    },
    frame: {
      name: 'Marco',
      when: 'Para artículos. Se puede filtrar, acercar y abrir eventos; el marco no puede tocar la página que lo rodea.',
    },
    element: {
      name: 'Elemento',
      when: 'Para páginas que le dan estilo y lo controlan por su cuenta, con atributos, eventos y propiedades personalizadas.',
    },
  },
  alt: (title, view) => `${title}. ${view}.`,
  scope: 'Qué muestra',
  scopes: {
    whole: 'Toda la cronología',
    company: 'Una organización',
    era: 'Una era tecnológica',
    range: 'Algunos años',
    event: 'Un evento',
  },
  ownEra: capitalised,
  company: 'Organización',
  event: 'Título del evento',
  dateHint: 'Un año, un mes o un día: 2015, 2015-03, 2015-03-01. Basta con una de las dos fechas.',
  eventHint: 'Escribe una parte del título y elige en la lista.',
  language: 'Idioma',
  theme: 'Colores',
  themes: { auto: 'Según el dispositivo de quien lee', light: 'Claro', dark: 'Oscuro' },
  options: 'Opciones',
  plain: 'Solo el gráfico, sin búsqueda, filtros ni lista',
  pinned: 'Ejecutar solo la versión de hoy del script (integrity)',
  snippet: { title: 'Código' },
  copy: 'Copiar',
  copied: 'Copiado.',
  refused: 'El navegador no permite copiar desde esta página. El código está seleccionado: pulsa Ctrl+C o ⌘C.',
  policy: 'Si tu página tiene una política de seguridad de contenido, añade:',
  preview: { title: 'Vista previa' },
  width: 'Anchura de la vista previa en píxeles',
  notes: {
    'picture-theme': 'La imagen sigue el tema del dispositivo, claro u oscuro; no se puede fijar.',
    'picture-scope':
      'Hay imágenes de toda la cronología, de organizaciones y de eras. Esta enlaza con lo que has elegido.',
    pinned:
      'Tras la próxima actualización de este sitio, los navegadores rechazarán el script hasta que renueves el código; mientras tanto se verá el enlace, o un marco de altura fija.',
    range:
      'La cronología no puede leer este intervalo; el código la muestra entera, o usa el extremo que sí puede leer.',
    event: 'Ningún evento tiene este título; el código muestra toda la cronología.',
  },
  more: 'Todos los atributos, eventos, mensajes, propiedades personalizadas y límites:',
};
