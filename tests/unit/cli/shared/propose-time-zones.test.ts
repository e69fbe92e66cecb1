import { describe, expect, test } from 'vitest';
import { proposeTimeZones } from '../../../../src/cli/shared/places.ts';
import { timeZone } from '../../../../src/event-files/schema/time-zone.ts';

/** Every country that a zone or a city can be asked for. */
const COUNTRIES = [
  'AQ',
  'AU',
  'BR',
  'CA',
  'CD',
  'CN',
  'DK',
  'GL',
  'ID',
  'IN',
  'KZ',
  'MM',
  'MX',
  'RU',
  'UA',
  'US',
  'YE',
];

describe('the zone of a known city', () => {
  test.each([
    ['Austin', 'US', undefined, ['America/Chicago']],
    ['Barcelona', 'ES', undefined, ['Europe/Madrid']],
    ['Barcelona', 'VE', undefined, ['America/Caracas']],
    ['Las Palmas', 'ES', undefined, ['Atlantic/Canary']],
    ['Bengaluru', 'IN', undefined, ['Asia/Kolkata']],
    ['Lima', 'PE', undefined, ['America/Lima']],
    ['Lima', 'US', undefined, ['America/New_York']],
    ['Kyiv', 'UA', undefined, ['Europe/Kyiv']],
    ['KYIV', 'UA', undefined, ['Europe/Kyiv']],
    ['São Paulo', 'BR', undefined, ['America/Sao_Paulo']],
    ['Sao Paulo', 'BR', 'SP', ['America/Sao_Paulo']],
    ['Montréal', 'CA', 'Québec', ['America/Toronto']],
    ['Nuuk', 'GL', undefined, ['America/Nuuk']],
    ['Ciudad Juárez', 'MX', undefined, ['America/Ciudad_Juarez']],
    ['Portland', 'US', undefined, ['America/Los_Angeles', 'America/New_York']],
    ['Portland', 'US', 'OR', ['America/Los_Angeles']],
    ['Portland', 'US', 'Oregon', ['America/Los_Angeles']],
    ['Portland', 'US', 'ME', ['America/New_York']],
    ['Washington', 'US', 'DC', ['America/New_York']],
  ])('%s in %s (%s)', (city, country, region, zones) => {
    expect(proposeTimeZones({ city, country, region })).toEqual(zones);
  });
});

describe('the zones of a city that is not known', () => {
  test.each([
    [
      'in a country of one zone',
      'Somewhere',
      'PT',
      undefined,
      ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Azores'],
    ],
    ['by another spelling', 'München', 'DE', undefined, ['Europe/Berlin']],
    ['in a country that shares a zone', 'Nowhere', 'SE', undefined, ['Europe/Stockholm']],
    ['in a region of one zone', 'Small Creek', 'US', 'CA', ['America/Los_Angeles']],
    ['in a region of two zones', 'Small Creek', 'US', 'Texas', ['America/Chicago', 'America/Denver']],
    ['in a region that is not known', 'Nowhere', 'IN', 'XX', ['Asia/Kolkata']],
    ['in a country that is not known', 'Nowhere', 'XX', undefined, []],
  ])('%s', (_, city, country, region, zones) => {
    expect(proposeTimeZones({ city, country, region })).toEqual(zones);
  });

  test('in a big country begin with those of most people', () => {
    const zones = proposeTimeZones({ city: 'Small Creek', country: 'US' });
    expect(zones.slice(0, 4)).toEqual(['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Denver']);
    expect(zones).toContain('Pacific/Honolulu');
  });

  test('begin with that of a city whose name is shorter', () => {
    const zones = proposeTimeZones({ city: 'Las Palmas de Gran Canaria', country: 'ES' });
    expect(zones).toEqual(['Atlantic/Canary', 'Europe/Madrid', 'Africa/Ceuta']);
  });
});

test.each(COUNTRIES)('every zone proposed for %s is written as an event file has it', (country) => {
  const zones = proposeTimeZones({ city: 'Nowhere', country });
  expect(zones).not.toEqual([]);
  expect(zones.filter((zone) => !timeZone().safeParse(zone).success)).toEqual([]);
});
