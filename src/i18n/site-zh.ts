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
  contents: '章节',
  beforeChart: (view, count) => `${view}；其中${count}个早于图中年份`,

  moreEvents: '其他事件',
  chapter: (number) => `第${number}章`,
  whoIs: (name) => `${name}是谁？`,

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
