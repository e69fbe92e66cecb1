import { z } from 'zod';
import { ANYWHERE_ON_EARTH } from '../../events/resolve-event.ts';
import { listCountryCodes } from './country.ts';
import { eventFields, groupsOf } from './event-schema.ts';
import { cfp, location } from './groups.ts';
import { listTimeZones } from './time-zone.ts';

const conditions = eventFields.attendance.options.map((attendance) => {
  const { required, excluded } = groupsOf(attendance);
  const properties = Object.fromEntries(excluded.map((group) => [group, false]));
  return {
    if: { properties: { attendance: { const: attendance } }, required: ['attendance'] },
    then: { required, ...(excluded.length > 0 && { properties }) },
  };
});

/** What an editor says instead of listing all zones; a keyword of its own, which other readers of schemas pass over. */
const ZONE_HINT = 'Write the IANA name of the place, such as Europe/Madrid or America/New_York.';

/** YAML reads a year alone as a number. */
const YEAR_OR_TEXT = { type: ['string', 'integer'] } as unknown as { type: 'string' };

/**
 * The fields of an event file for editors, which complete and explain them: one object instead of a union, with the values to choose from.
 * What it refuses, `eventSchema` refuses as well; that one knows more rules, and says what to write.
 * @param typeIds ids of the files in `src/content/event-types/`
 */
export function createEditorSchema(typeIds: readonly string[]) {
  const zones = listTimeZones();
  return z
    .strictObject({
      ...eventFields,
      type: eventFields.type.meta({ enum: [...typeIds] }),
      startDate: eventFields.startDate.meta(YEAR_OR_TEXT),
      endDate: eventFields.endDate.meta(YEAR_OR_TEXT),
      timeZone: eventFields.timeZone.meta({ enum: zones, errorMessage: ZONE_HINT }),
      location: location
        .extend({ country: location.shape.country.meta({ enum: listCountryCodes() }) })
        .meta({ description: location.description })
        .optional(),
      cfp: cfp
        .extend({ timeZone: cfp.shape.timeZone.meta({ enum: [...zones, ANYWHERE_ON_EARTH], errorMessage: ZONE_HINT }) })
        .meta({ description: cfp.description })
        .optional(),
    })
    .meta({ allOf: conditions });
}
