import type { DrawnDictionary } from './drawn-en';

/** Chinese (simplified). The comments that say where each text appears stand in `drawn-en.ts`. */
export const drawnZh: DrawnDictionary = {
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
  positions: { then: '，后任', and: '兼' },
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
