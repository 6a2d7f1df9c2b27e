/** What networks call themselves, by the host of their addresses. */
const networks: Readonly<Record<string, string>> = {
  'bsky.app': 'Bluesky',
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'mastodon.social': 'Mastodon',
  'medium.com': 'Medium',
  'orcid.org': 'ORCID',
  'scholar.google.com': 'Google Scholar',
  'stackoverflow.com': 'Stack Overflow',
  'twitter.com': 'X',
  'weibo.com': 'Weibo',
  'x.com': 'X',
  'youtube.com': 'YouTube',
  'zhihu.com': 'Zhihu',
};

/** The network whose address it is, or undefined: `www.` and the country before a host make no other of it. */
export function networkOf(href: string): string | undefined {
  const host = new URL(href).hostname;
  return networks[host] ?? networks[host.split('.').slice(-2).join('.')];
}
