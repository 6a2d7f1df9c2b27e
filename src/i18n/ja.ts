import type { Dictionary, DrawnDictionary, ShareDictionary, SiteDictionary } from './en.ts';

/** Japanese. The comments that say where each text appears stand with the English texts. */
export const chart: Dictionary = {
  chartTitle: (name) => (name ? `${name}のキャリア年表` : 'キャリア年表'),
  view: (shown, total, scope) =>
    [shown === total ? `全${total}件の出来事` : `全${total}件中${shown}件の出来事`, ...scope].join('、'),
  kinds: {
    study: '学業',
    role: '役職',
    work: '仕事',
    milestone: '節目',
    talk: 'インタビュー・講演',
    context: '業界',
  },
  otherLane: 'その他',
  clauseComma: '、',

  nothing: '条件に合う出来事はありません。',
  overview: '全期間の概観',
  from: '開始',
  to: '終了',
  keys: [
    ['← →', '前の出来事、次の出来事'],
    ['↑ ↓', '上の行、下の行へ'],
    ['Home End', '最初の出来事、最後の出来事'],
    ['Enter', '出来事を開く'],
    ['+ − 0', '拡大、縮小、元に戻す'],
    ['Esc', '図から離れる'],
  ],
  previous: '前の出来事',
  next: '次の出来事',
  crowd: '同じ位置の印：',
  copyLink: 'リンクをコピー',
  copied: 'コピーしました',
  close: '閉じる',

  embed: {
    newer: 'この年表は新しい形式のため、このページでは表示できません。',
    failed: '年表を読み込めませんでした。',
  },

  dates: {
    date: (year, month, day) =>
      [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join(''),
    yearAndMonth: (year, month) => `${year}年 ${month}`,
    about: (date) => `${date}頃`,
    uncertain: (date) => `${date}（不確か）`,
    aboutUncertain: (date) => `${date}頃（不確か）`,
    fromTo: (from, to) => `${from}から${to}まで`,
    sinceUnknownEnd: (from) => `${from}から、終了時期は不明`,
    untilUnknownStart: (to) => `${to}まで、開始時期は不明`,
    since: (from, asOf) => `${from}から、${asOf}時点で継続中`,
    until: (to) => `${to}まで`,
    from: (from) => `${from}から`,
    decade: (year) => `${year}年代`,
    century: (year) => `${Math.floor(Number(year) / 100) + 1}世紀`,
    between: (from, to) => `${from}から${to}までの間`,
    seasons: { spring: '春', summer: '夏', autumn: '秋', winter: '冬' },
    season: (season, year) => `${year}${season}`,
    commonEra: (date) => `西暦${date}`,
    beforeCommonEra: (date) => `紀元前${date}`,
    endedWithin: (from, same) => `${from}から、${same}に終了`,
    startedWithin: (to, same) => `${to}まで、${same}に開始`,
    same: {
      day: '同日',
      month: '同月',
      season: '同じ季節',
      year: '同年',
      decade: '同じ年代',
      century: '同じ世紀',
    },
  },
  shortDates: {
    about: (date) => `${date}頃`,
    uncertain: (date) => `${date}？`,
    aboutUncertain: (date) => `${date}頃`,
    range: (from, to) => `${from}〜${to}`,
    unknown: '？',
    open: '',
  },
};

export const drawn: DrawnDictionary = {
  byCompany: '所属別',
  byEra: '技術別',
  ownEras: (one, other) => ({ byEra: `${one}別`, arrangement: `${one}別`, legend: other }),
  all: 'すべて',
  filters: '年表の絞り込み',

  earlier: (count) => `これより前に${count}件`,
  legend: {
    bar: '所属先。日付が不確かな端は薄くなる',
    goesOn: '継続中',
    work: '出来事。日付が不確かなら中抜き',
    context: '業界の出来事',
    era: '技術の時代',
  },
  events: '出来事',

  search: '検索',
  searchHint: '出来事を検索',
  showAll: 'すべて表示',
  arrangeBy: '並べ方',
  arrangements: { company: '所属別', era: '技術別', kind: '種類別' },
  zoomIn: '拡大',
  zoomOut: '縮小',
  zoomReset: 'キャリア全体を表示',
  help: 'キー操作',

  bases: { stated: '出典に明記', inferred: '推定', record: '公開記録', own: '本人による' },
  basisOf: { what: (basis) => `内容：${basis}`, when: (basis) => `日付：${basis}` },
  noSource: '出典の記載なし',
  parentheses: { open: '（', close: '）' },
  note: '編者注',
  relations: {
    teacher: '恩師',
    mentor: 'メンター',
    manager: '上司',
    'role-model': '手本とした人',
    colleague: '同僚',
    'co-author': '共著者',
    founder: '創業者',
    interviewer: '聞き手',
    author: '著者',
  },

  embed: {
    story: '物語をすべて読む',
    list: '出来事を一覧で見る',
    controls: '検索と絞り込み',
  },
};

export const site: SiteDictionary = {
  comma: '、',
  partOf: (whole) => `${whole}の一部門`,
  positions: { then: '、のちに', and: '兼' },
  noPosition: '役職の記載なし',
  leftOut: (count) => `${count}件の出来事は西暦1年から9999年の範囲外のため、カレンダーに載せられません。`,

  siteName: '年表でたどるキャリア',
  skipToStory: '本文へ移動',
  navigation: 'サイト',
  about: '出典と方法',
  wholeStory: '物語の全体',
  elsewhere: 'この出来事は物語の別の箇所にあります：',
  inStory: '物語の中で',
  readOn: '物語で続きを読む',
  contents: '章',
  beforeChart: (view, count) => `${view}（うち${count}件は図の最初の年より前）`,

  eraKey: (eras) =>
    `帯：${eras}。その時期は編者が本人の話から読み取ったもの。縦の帯：移動。日付が確かでないものは薄い。`,
  moreKey: '+2：さらに二件。',
  readingKey: (signs) =>
    [signs.includes('work') && '横線：ありうる時期。', '薄い印：ほかの章。'].filter(Boolean).join(''),
  key: (signs) =>
    [
      signs.includes('bar') && '薄くなる部分は日付が確かでない。',
      signs.includes('work') && '中抜きの印：わかっていても年まで。',
      signs.includes('context') && '◇は業界の出来事。',
    ]
      .filter(Boolean)
      .join(''),
  progress: (number, total, minutes) => `第${number}章（全${total}章）・残り約${minutes}分`,
  picture: '図',
  place: '現在の位置',
  previousChapter: '前の章',
  nextChapter: '次の章',
  follow: '物語に合わせる',
  openPicture: '図を開く',
  readInStory: '本文で読む',
  readAnyway: 'この章には絞り込みに合う出来事がありません。それでも読む',
  short: {
    link: '近道：2分で読む',
    title: '2分でわかるキャリア',
    lead: '章ごとに図が一枚、文が一つ。どれからも本文に進めます。',
  },
  end: '自分の目で見る',
  endText:
    'キャリアの全体をもう一度。印の一つ一つが、出典を備えた出来事です。拡大、絞り込み、検索ができ、見ている画面はアドレスに残ります。',
  shareView: 'この画面を共有',

  moreEvents: 'その他の出来事',
  chapter: (number) => `第${number}章`,
  toParagraph: 'この段落へのリンク',
  whoIs: (name) => `${name}とはどんな人か`,
  people: '人物',

  upright: {
    key: (eras) =>
      `${eras && `灰色の帯：${eras}。`}線は上から下へ進み、色は勤務先を表す。日付が推定なら薄くなり、不明なら二つに分かれる。輪：日付が不確か。`,
    noEmployer: '勤務先なし',
    goesOn: (asOf) => `${asOf}時点で継続中`,
  },

  companyKinds: {
    university: '大学',
    school: '学校',
    company: '会社',
    lab: '研究所',
    organisation: '団体',
    self: '個人の活動',
    other: '所属先',
  },
  era: '技術の時代',
  ownEra: (one) => one,

  titles: {
    notFound: 'ページが見つかりません',
  },
  notFoundText:
    'このアドレスには何もありません。出来事、所属先、時代のアドレスは変わらないので、物語の全体からたどれます。',

  aboutPage: {
    notesHeading: '編者注',
    notesLead: '出典が互いに食い違う点や、明らかにしていない点について。',
    sourcesHeading: '出典',
    dataHeading: 'データ',
    data: '年表全体は、スキーマの付いた一つのオープンデータです：',
    formats: '同じ内容をほかの形式でも提供しています。日付はどれも、出典以上に詳しくはありません：',
  },

  footer: {
    told: (asOf) => `物語は${asOf}時点のものです。`,
    code: 'コードはMITライセンスで公開しています。',
  },
};

export const share: ShareDictionary = {
  link: '埋め込み',
  title: '年表を埋め込む',
  lead: '年表の全体または一部を、ご自分のページに置けます。Cookieは使わず、ほかのサイトへの通信もしません。',
  tier: '形式',
  tiers: {
    picture: {
      name: '画像',
      when: 'README、メール、フィード向け。リンク付きの画像一枚で、何も実行しません。',
    },
    frame: {
      name: 'フレーム',
      when: '記事向け。読者は絞り込み、拡大縮小、出来事の表示ができます。フレームは周囲のページに触れられません。',
    },
    element: {
      name: '要素',
      when: '属性、イベント、カスタムプロパティで、見た目や動作を自分で決めるページ向け。',
    },
  },
  alt: (title, view) => `${title}。${view}。`,
  scope: '表示する範囲',
  scopes: {
    whole: '年表の全体',
    company: '一つの所属先',
    era: '一つの技術の時代',
    range: '一部の年',
    event: '一つの出来事',
  },
  ownEra: (one) => `一つの${one}`,
  company: '所属先',
  event: '出来事の題名',
  dateHint: '年、月、または日：2015、2015-03、2015-03-01。どちらか一方だけでもかまいません。',
  eventHint: '題名の一部を入力し、一覧から選んでください。',
  language: '言語',
  theme: '配色',
  themes: { auto: '読者の端末に合わせる', light: 'ライト', dark: 'ダーク' },
  options: 'オプション',
  plain: '図だけにし、検索、絞り込み、一覧を省く',
  pinned: '今日の版のスクリプトだけを実行する（integrity）',
  snippet: { title: '埋め込みコード' },
  copy: 'コピー',
  copied: 'コピーしました。',
  refused:
    'ブラウザーがこのページからのコピーを許可していません。コードは選択済みです。Ctrl+Cまたは⌘Cを押してください。',
  policy: 'ページにコンテンツセキュリティポリシーがある場合は、次を加えてください：',
  preview: { title: 'プレビュー' },
  width: 'プレビューの幅（ピクセル）',
  notes: {
    'picture-theme': '画像の明暗は読者の端末に従い、固定できません。',
    'picture-scope': '画像があるのは、年表の全体、所属先、時代です。この画像のリンクは、選んだ内容に通じます。',
    pinned:
      'このサイトが次に更新されると、コードを新しくするまでブラウザーはスクリプトを拒みます。その間、読者にはリンク、または高さの決まったフレームが見えます。',
    range: 'この期間は読み取れません。コードは年表の全体を表示するか、読み取れる側の端だけを使います。',
    event: 'この題名の出来事はありません。コードは年表の全体を表示します。',
  },
  more: '属性、イベント、メッセージ、カスタムプロパティ、制限の一覧：',
};
