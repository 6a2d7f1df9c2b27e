import type { Dictionary, DrawnDictionary, ShareDictionary, SiteDictionary } from './en.ts';

/** Chinese (simplified). The comments that say where each text appears stand in `en.ts`. */

export const chart: Dictionary = {
  chartTitle: (name) => `${name}职业生涯时间线`,
  view: (shown, total, scope) =>
    [shown === total ? `共${total}个事件` : `${total}个事件中的${shown}个`, ...scope].join('，'),
  kinds: {
    study: '求学',
    role: '职位',
    work: '工作',
    milestone: '节点',
    talk: '访谈与演讲',
    context: '业界',
  },
  otherLane: '其他',
  clauseComma: '，',

  nothing: '没有符合条件的事件。',
  overview: '年份总览',
  from: '起',
  to: '止',
  keys: [
    ['← →', '上一个、下一个事件'],
    ['↑ ↓', '移到上一行、下一行'],
    ['Home End', '第一个、最后一个事件'],
    ['Enter', '打开事件'],
    ['+ − 0', '放大、缩小、复原'],
    ['Esc', '离开图表'],
  ],
  crowd: '同一处的标记：',
  previous: '上一个事件',
  next: '下一个事件',
  copyLink: '复制链接',
  copied: '已复制',
  close: '关闭',

  embed: {
    newer: '时间线版本较新，本页无法显示。',
    failed: '时间线未能加载。',
  },

  dates: {
    date: (year, month, day) =>
      [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join(''),
    yearAndMonth: (year, month) => `${year}年 ${month}`,
    about: (date) => `约${date}`,
    uncertain: (date) => `${date}（存疑）`,
    aboutUncertain: (date) => `约${date}（存疑）`,
    fromTo: (from, to) => `${from}至${to}`,
    sinceUnknownEnd: (from) => `${from}起，结束时间不详`,
    untilUnknownStart: (to) => `至${to}，开始时间不详`,
    since: (from, asOf) => `${from}起，${asOf}仍在继续`,
    until: (to) => `至${to}`,
    from: (from) => `${from}起`,
    decade: (year) => `${year}年代`,
    century: (year) => `${year}年起的百年间`,
    between: (from, to) => `${from}至${to}之间`,
    seasons: { spring: '春', summer: '夏', autumn: '秋', winter: '冬' },
    season: (season, year) => `${year}${season}`,
    commonEra: (date) => `公元${date}`,
    beforeCommonEra: (date) => `公元前${date}`,
    endedWithin: (from, same) => `${from}起，${same}结束`,
    startedWithin: (to, same) => `至${to}，${same}开始`,
    same: {
      day: '同日',
      month: '同月',
      season: '同季',
      year: '同年',
      decade: '同一年代',
      century: '同一百年间',
    },
  },
  shortDates: {
    about: (date) => `约${date}`,
    uncertain: (date) => `${date}？`,
    aboutUncertain: (date) => `约${date}`,
    range: (from, to) => `${from}—${to}`,
    unknown: '？',
    open: '',
  },
};

export const drawn: DrawnDictionary = {
  byCompany: '按机构',
  byEra: '按技术时代',
  ownEras: (one, other) => ({ byEra: `按${one}`, arrangement: `按${one}`, legend: other }),
  all: '全部',
  filters: '筛选时间线',

  earlier: (count) => `更早${count}项`,
  legend: {
    bar: '机构；日期不确定的一端渐隐',
    goesOn: '仍在继续',
    work: '事件；日期不确定的为空心',
    context: '同时期的业界',
    era: '技术时代',
  },
  events: '事件',

  search: '搜索',
  searchHint: '搜索事件',
  showAll: '显示全部',
  arrangeBy: '排列',
  arrangements: { company: '按机构', era: '按技术', kind: '按类别' },
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '显示整个职业生涯',
  help: '快捷键',

  bases: { stated: '来源所述', inferred: '编者推断', record: '公开记录', own: '本人自述' },
  basisOf: { what: (basis) => `内容为${basis}`, when: (basis) => `日期为${basis}` },
  noSource: '未注明来源',
  parentheses: { open: '（', close: '）' },
  note: '编者注',
  relations: {
    teacher: '老师',
    mentor: '引路人',
    manager: '上级',
    'role-model': '榜样',
    colleague: '同事',
    'co-author': '合作者',
    founder: '创立者',
    interviewer: '采访者',
    author: '作者',
  },

  embed: {
    story: '阅读完整故事',
    list: '以列表查看事件',
    controls: '搜索与筛选',
  },
};

export const site: SiteDictionary = {
  comma: '、',
  partOf: (whole) => `隶属${whole}`,
  positions: { then: '，后任', and: '兼' },
  noPosition: '职务未注明',
  leftOut: (count) => `${count}个事件在公元1年至9999年之外，日历无法收录。`,

  siteName: '一份职业生涯的时间线',
  skipToStory: '跳到正文',
  navigation: '站点',
  about: '资料与方法',
  wholeStory: '完整故事',
  elsewhere: '这个事件在故事的其他部分：',
  inStory: '在故事里',
  readOn: '到正文里接着读',
  contents: '章节',
  beforeChart: (view, count) => `${view}；其中${count}个早于图中年份`,

  eraKey: (eras) => `每条带：${eras}，起止时间为编者对其讲述的解读。竖条：转换，日期不确者颜色较浅。`,
  moreKey: '+2：另有两项。',
  readingKey: (signs) =>
    [signs.includes('work') && '横线：日期的可能范围。', '浅色：其他章节。'].filter(Boolean).join(''),
  key: (signs) =>
    [
      signs.includes('bar') && '渐隐处日期不确。',
      signs.includes('work') && '空心：至多只知年份。',
      signs.includes('context') && '◇ 行业事件。',
    ]
      .filter(Boolean)
      .join(''),
  progress: (number, total, minutes) => `第${number}章，共${total}章 · 剩余约${minutes}分钟`,
  picture: '图',
  place: '阅读位置',
  previousChapter: '上一章',
  nextChapter: '下一章',
  follow: '跟随故事',
  openPicture: '展开全图',
  readInStory: '到正文里读',
  readAnyway: '本章没有符合筛选的事件。仍要阅读',
  short: {
    link: '短路径：两分钟读完',
    title: '两分钟读完这段经历',
    lead: '每章一幅图、一句话，都可以由此进入全文。',
  },
  end: '自己看看',
  endText: '整个职业生涯再看一遍：每个标记都是一个事件，各有来源。可以缩放、筛选、搜索，地址会记住你看到的画面。',
  shareView: '分享这个画面',

  moreEvents: '其他事件',
  chapter: (number) => `第${number}章`,
  toParagraph: '本段链接',
  whoIs: (name) => `${name}是谁？`,
  people: '人物',

  upright: {
    key: (eras) =>
      `${eras && `灰色竖道为${eras}。`}彩线自上而下，颜色代表任职机构；日期为推断时渐隐，不详时分为两股。空心圆：日期不确定。`,
    noEmployer: '机构之外',
    goesOn: (asOf) => `${asOf}时仍在继续`,
  },

  companyKinds: {
    university: '大学',
    school: '学校',
    company: '公司',
    lab: '实验室',
    organisation: '机构',
    self: '自主工作',
    other: '去处',
  },
  era: '技术时代',
  ownEra: (one) => one,

  titles: {
    notFound: '找不到这个页面',
  },
  notFoundText: '这个地址没有对应的内容。事件、机构和时代的地址不会改变，可以从完整故事里找到。',

  aboutPage: {
    notesHeading: '编者注',
    notesLead: '各来源说法不一或未言明之处。',
    sourcesHeading: '来源',
    dataHeading: '数据',
    data: '整条时间线是一份开放数据，附JSON Schema：',
    formats: '同样的内容另有其他格式，日期都不比来源更确切：',
  },

  footer: {
    told: (asOf) => `故事讲到${asOf}为止。`,
    code: '代码以MIT许可证发布。',
  },
};

export const share: ShareDictionary = {
  link: '嵌入',
  title: '嵌入时间线',
  lead: '把整条时间线或其中一部分放进你自己的页面。它不设置cookie，除本站外不向任何地方发出请求。',
  tier: '形式',
  tiers: {
    picture: { name: '图片', when: '用于README、邮件和订阅源。一张带链接的图片，不运行任何脚本。' },
    frame: { name: '内嵌框架', when: '用于文章。读者可以筛选、缩放、打开事件；框架碰不到外面的页面。' },
    element: { name: '自定义元素', when: '用于要自己设定样式、自己操控的页面，通过属性、事件和自定义属性。' },
  },
  alt: (title, view) => `${title}。${view}。`,
  scope: '显示什么',
  scopes: {
    whole: '整条时间线',
    company: '一个机构',
    era: '一个技术时代',
    range: '一段年份',
    event: '一个事件',
  },
  ownEra: (one) => `一个${one}`,
  company: '机构',
  event: '事件标题',
  dateHint: '年、月或日：2015、2015-03、2015-03-01。两个填一个即可。',
  eventHint: '输入标题的一部分，从列表中选择。',
  language: '语言',
  theme: '颜色',
  themes: { auto: '跟随读者的设备', light: '浅色', dark: '深色' },
  options: '选项',
  plain: '只要图表，不要搜索、筛选和列表',
  pinned: '只运行脚本的今日版本（integrity）',
  snippet: { title: '代码' },
  copy: '复制',
  copied: '已复制。',
  refused: '浏览器不允许本页复制。代码已选中：请按Ctrl+C或⌘C。',
  policy: '如果你的页面有内容安全策略，请加上：',
  preview: { title: '预览' },
  width: '预览宽度（像素）',
  notes: {
    'picture-theme': '图片的深浅跟随读者的设备，无法固定。',
    'picture-scope': '图片有整条时间线、各机构和各时代的。这张图片的链接通向你所选的内容。',
    pinned: '本站下次更新之后，浏览器会拒绝这段脚本，直到你换上新代码；其间读者看到的是链接，或高度固定的框架。',
    range: '时间线读不懂这个日期范围；代码显示整条时间线，或只用读得懂的一端。',
    event: '没有这个标题的事件；代码显示整条时间线。',
  },
  more: '全部属性、事件、消息、自定义属性和限制见：',
};
