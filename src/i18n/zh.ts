import type { Dictionary } from './en';

/** Chinese (simplified). The comments that say where each text appears stand in `en.ts`. */
export const zh: Dictionary = {
  tag: 'zh-CN',

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
