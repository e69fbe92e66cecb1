import type { Rule } from './rule.ts';

const statusNoteExplains: Rule = {
  fields: ['status', 'statusNote'],
  check({ status, statusNote }, report) {
    if (statusNote !== undefined && status === 'scheduled') {
      report(
        ['statusNote'],
        'is only shown for an event that is postponed or cancelled. Set status, or take statusNote out.',
      );
    }
  },
};

const placeHasBothCoordinates: Rule = {
  fields: ['location'],
  check({ location }, report) {
    if ((location?.latitude === undefined) === (location?.longitude === undefined)) return;
    const [present, missing] = location?.latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
    report(
      ['location', present],
      `A place on the map needs both numbers; ${missing} is missing. Add it, or take the other out.`,
    );
  },
};

const onlineCanBeJoined: Rule = {
  fields: ['online'],
  check({ online }, report) {
    if (online !== undefined && online.url === undefined && online.note === undefined) {
      report(
        ['online'],
        'has neither a url to join nor a reason. Add url, or a note such as: The link is published a week before.',
      );
    }
  },
};

const updatedAfterAdded: Rule = {
  fields: ['added', 'updated'],
  check({ added, updated }, report) {
    if (updated === undefined) return;
    // A day alone says nothing of the time on it.
    const length = Math.min(added.length, updated.length) === 10 ? 10 : undefined;
    if (Date.parse(updated.slice(0, length)) < Date.parse(added.slice(0, length))) {
      report(['updated'], `The file was updated (${updated}) before it was added (${added}). Correct one of them.`);
    }
  },
};

export const OTHER_RULES: readonly Rule[] = [
  statusNoteExplains,
  placeHasBothCoordinates,
  onlineCanBeJoined,
  updatedAfterAdded,
];
