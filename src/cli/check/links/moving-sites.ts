/**
 * Sites that are moving, by their hosts, and where their pages go: `npm run check -- --links` tries links to them first,
 * and says so of those that have a problem. Remove a host when no event links to it any more.
 */
export const MOVING_SITES: Readonly<Record<string, string>> = {
  // https://github.com/cncf/communitygroups/issues/739
  'community.cncf.io': 'groups to ocgroups.dev/cncf, Kubernetes Community Days to community2.cncf.io',
  'community2.cncf.io': 'groups to ocgroups.dev/cncf; Kubernetes Community Days have stayed so far',
};
