import type { Dictionary } from './en';

/** Chinese (simplified). The comments that say where each text appears stand in `en.ts`. */
export const zh: Dictionary = {
  language: '中文',
  tag: 'zh-CN',

  siteName: '一份职业生涯的时间线',
  skipToStory: '跳到正文',
  navigation: '站点',
  about: '资料与方法',
  wholeStory: '完整故事',
  contents: '章节',

  byCompany: '按机构',
  byEra: '按技术时代',
  all: '全部',
  filters: '筛选时间线',

  chartTitle: (name) => `${name}职业生涯时间线`,
  earlier: (count) => `更早${count}项`,
  view: (shown, total, scope) =>
    [shown === total ? `共${total}个事件` : `${total}个事件中的${shown}个`, ...scope].join('，'),
  legend: {
    bar: '机构；日期不确定的一端渐隐',
    work: '事件；日期不确定的为空心',
    context: '同时期的业界',
    era: '技术时代',
  },

  moreEvents: '其他事件',
  events: '事件',
  chapter: (number) => `第${number}章`,

  kinds: {
    study: '求学',
    role: '职位',
    work: '工作',
    milestone: '节点',
    talk: '发言',
    context: '业界',
  },
  bases: { stated: '原述', inferred: '推断', record: '公开记录' },
  basisOf: { what: (basis) => `内容为${basis}`, when: (basis) => `日期为${basis}` },
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
  comma: '、',

  companyKinds: { university: '大学', company: '公司', lab: '实验室' },
  era: '技术时代',
  partOf: (whole) => `隶属${whole}`,

  search: '搜索',
  searchHint: '搜索事件',
  showAll: '显示全部',
  nothing: '没有符合条件的事件。',
  lens: '排列',
  lenses: { company: '按机构', era: '按技术', kind: '按类别' },
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '显示整个职业生涯',
  help: '按键',
  overview: '年份总览',
  from: '起',
  to: '止',
  keys: [
    ['← →', '上一个、下一个事件'],
    ['↑ ↓', '时代、事件、机构、业界'],
    ['Home End', '最前、最后'],
    ['Enter', '打开事件'],
    ['+ − 0', '放大、缩小、复原'],
    ['Esc', '离开图表'],
  ],
  previous: '时间上的前一个',
  next: '时间上的后一个',
  copyLink: '复制链接',
  copied: '已复制',
  close: '关闭',

  dates: {
    about: (date) => `约${date}`,
    uncertain: (date) => `${date}（存疑）`,
    aboutUncertain: (date) => `约${date}（存疑）`,
    fromTo: (from, to) => `${from}至${to}`,
    sinceUnknownEnd: (from) => `${from}起，结束时间不详`,
    untilUnknownStart: (to) => `至${to}，开始时间不详`,
    since: (from, asOf) => `${from}起，截至${asOf}`,
    until: (to) => `至${to}`,
    decade: (year) => `${year}年代`,
    century: (year) => `${year}年起的百年间`,
  },
  shortDates: {
    about: (date) => `约${date}`,
    uncertain: (date) => `${date}?`,
    aboutUncertain: (date) => `约${date}`,
    range: (from, to) => `${from}–${to}`,
    unknown: '?',
    open: '',
  },

  titles: {
    notFound: '这里没有这个页面',
  },
  notFoundText: '这个地址没有对应的内容。事件、机构和时代的地址不会改变，可以从完整故事里找到。',

  aboutPage: {
    notesHeading: '编者注',
    notesLead: '各来源说法不一或未言明之处。',
    sourcesHeading: '来源',
    dataHeading: '数据',
    data: '整条时间线是一份开放数据，附有模式文件：',
  },

  footer: {
    told: (asOf) => `故事讲到${asOf}为止。`,
    code: '代码以MIT许可证发布。',
  },
};
