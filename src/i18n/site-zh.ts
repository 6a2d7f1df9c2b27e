import type { SiteDictionary } from './site-en';

/** Chinese (simplified). The comments that say where each text appears stand in `site-en.ts`. */
export const siteZh: SiteDictionary = {
  language: '中文',
  territory: 'zh_CN',
  comma: '、',
  partOf: (whole) => `隶属${whole}`,
  noPosition: '职务未注明',
  leftOut: (count) => `${count}个事件在公元1年至9999年之外，日历无法收录。`,

  siteName: '一份职业生涯的时间线',
  skipToStory: '跳到正文',
  navigation: '站点',
  about: '资料与方法',
  wholeStory: '完整故事',
  elsewhere: '这个事件在故事的其他部分：',
  inStory: '在故事里',
  contents: '章节',
  beforeChart: (view, count) => `${view}；其中${count}个早于图中年份`,

  key: (signs) =>
    [
      signs.includes('era') && '每一条带是一项技术，起止时间为编者对其讲述的解读。',
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
