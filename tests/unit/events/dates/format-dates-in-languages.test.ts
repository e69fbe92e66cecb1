import { expect, describe, test } from 'vitest';
import {
  formatDate,
  formatDates,
  formatDayNumber,
  formatFullDate,
  formatShortMonth,
  formatTime,
  formatWeekday,
  joinEnds,
} from '../../../../src/events/dates/format-dates.ts';
import { formatDeadline } from '../../../../src/events/dates/format-deadline.ts';
import { en } from '../../../../src/strings/en.ts';
import { makeOccurrence } from '../../../fixtures/make-event.ts';

const CASES: Record<string, Parameters<typeof makeOccurrence>[0]> = {
  day: { startDate: '2027-03-15' },
  days: { startDate: '2027-03-15', endDate: '2027-03-18' },
  months: { startDate: '2027-01-30', endDate: '2027-02-02' },
  years: { startDate: '2026-12-30', endDate: '2027-01-02' },
  month: { startDate: '2027-03' },
  twoMonths: { startDate: '2027-03', endDate: '2027-04' },
  monthsOfTwoYears: { startDate: '2026-12', endDate: '2027-01' },
  twoYears: { startDate: '2027', endDate: '2028' },
  hour: { startDate: '2027-01-14', startTime: '17:00', endTime: '18:00' },
  night: { startDate: '2027-01-14', endDate: '2027-01-15', startTime: '22:00', endTime: '02:00' },
};

/** Spaces that don't break look like others here, and marks of direction like nothing. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

/** Those that the site has, then some that it may have: each was checked by hand. */
const TABLE: [locale: string, texts: Record<string, string>][] = [
  [
    'es',
    {
      day: '15 de marzo de 2027',
      days: '15–18 de marzo de 2027',
      months: '30 ene – 2 feb 2027',
      years: '30 dic 2026 – 2 ene 2027',
      month: 'marzo de 2027',
      twoMonths: 'marzo – abril de 2027',
      monthsOfTwoYears: 'diciembre de 2026 – enero de 2027',
      twoYears: '2027 – 2028',
      hour: '14 de enero de 2027, 17:00–18:00 CET',
      night: '14 ene 2027, 22:00 – 15 ene 2027, 02:00 CET',
      fullDate: 'lunes, 15 de marzo de 2027',
      time: '05:05',
    },
  ],
  [
    'fr',
    {
      day: '15 mars 2027',
      days: '15–18 mars 2027',
      months: '30 janv. – 2 févr. 2027',
      years: '30 déc. 2026 – 2 janv. 2027',
      month: 'mars 2027',
      twoMonths: 'mars – avril 2027',
      monthsOfTwoYears: 'décembre 2026 – janvier 2027',
      twoYears: '2027 – 2028',
      hour: '14 janvier 2027, 17:00–18:00 UTC+1',
      night: '14 janv. 2027, 22:00 – 15 janv. 2027, 02:00 UTC+1',
      fullDate: 'lundi 15 mars 2027',
      time: '05:05',
    },
  ],
  [
    'ja',
    {
      day: '2027年3月15日',
      days: '2027年3月15日～18日',
      months: '2027年1月30日～2月2日',
      years: '2026年12月30日～2027年1月2日',
      month: '2027年3月',
      twoMonths: '2027年3月～4月',
      monthsOfTwoYears: '2026年12月～2027年1月',
      twoYears: '2027年～2028年',
      hour: '2027年1月14日 17:00～18:00 GMT+1',
      night: '2027年1月14日 22:00～2027年1月15日 02:00 GMT+1',
      fullDate: '2027年3月15日月曜日',
      time: '05:05',
    },
  ],
  [
    'pt-BR',
    {
      day: '15 de março de 2027',
      days: '15–18 de março de 2027',
      months: '30 de jan. – 2 de fev. de 2027',
      years: '30 de dez. de 2026 – 2 de jan. de 2027',
      month: 'março de 2027',
      twoMonths: 'março – abril de 2027',
      monthsOfTwoYears: 'dezembro de 2026 – janeiro de 2027',
      twoYears: '2027 – 2028',
      hour: '14 de janeiro de 2027, 17:00–18:00 GMT+1',
      night: '14 de jan. de 2027, 22:00 – 15 de jan. de 2027, 02:00 GMT+1',
      fullDate: 'segunda-feira, 15 de março de 2027',
      time: '05:05',
    },
  ],
  [
    'uk',
    {
      day: '15 березня 2027 р.',
      days: '15–18 березня 2027 р.',
      months: '30 січ. – 2 лют. 2027 р.',
      years: '30 груд. 2026 – 2 січ. 2027 рр.',
      month: 'березень 2027 р.',
      twoMonths: 'березень 2027 р. – квітень 2027 р.',
      monthsOfTwoYears: 'грудень 2026 р. – січень 2027 р.',
      twoYears: '2027 – 2028',
      hour: '14 січня 2027 р., 17:00–18:00 GMT+1',
      night: '14 січ. 2027 р., 22:00 – 15 січ. 2027 р., 02:00 GMT+1',
      fullDate: 'понеділок, 15 березня 2027 р.',
      time: '05:05',
    },
  ],
  [
    'zh-Hans',
    {
      day: '2027年3月15日',
      days: '2027年3月15日–18日',
      months: '2027年1月30日–2月2日',
      years: '2026年12月30日–2027年1月2日',
      month: '2027年3月',
      twoMonths: '2027年3月–4月',
      monthsOfTwoYears: '2026年12月–2027年1月',
      twoYears: '2027–2028年',
      hour: '2027年1月14日 17:00–18:00 GMT+1',
      night: '2027年1月14日 22:00 – 2027年1月15日 02:00 GMT+1',
      fullDate: '2027年3月15日星期一',
      time: '05:05',
    },
  ],
  [
    'de',
    {
      day: '15. März 2027',
      days: '15.–18. März 2027',
      months: '30. Jan. – 2. Feb. 2027',
      years: '30. Dez. 2026 – 2. Jan. 2027',
      month: 'März 2027',
      twoMonths: 'März – April 2027',
      monthsOfTwoYears: 'Dezember 2026 – Januar 2027',
      twoYears: '2027 – 2028',
      hour: '14. Januar 2027, 17:00–18:00 MEZ',
      night: '14. Jan. 2027, 22:00 – 15. Jan. 2027, 02:00 MEZ',
      fullDate: 'Montag, 15. März 2027',
      time: '05:05',
    },
  ],
  [
    'ko',
    {
      day: '2027년 3월 15일',
      days: '2027년 3월 15일~18일',
      months: '2027년 1월 30일~2월 2일',
      years: '2026년 12월 30일~2027년 1월 2일',
      month: '2027년 3월',
      twoMonths: '2027년 3월~4월',
      monthsOfTwoYears: '2026년 12월~2027년 1월',
      twoYears: '2027년~2028년',
      hour: '2027년 1월 14일 오후 5:00~오후 6:00 GMT+1',
      night: '2027년 1월 14일 오후 10:00~2027년 1월 15일 오전 2:00 GMT+1',
      fullDate: '2027년 3월 15일 월요일',
      time: '오전 5:05',
    },
  ],
  [
    'pl',
    {
      day: '15 marca 2027',
      days: '15–18 marca 2027',
      months: '30 sty – 2 lut 2027',
      years: '30 gru 2026 – 2 sty 2027',
      month: 'marzec 2027',
      twoMonths: 'marzec 2027 – kwiecień 2027',
      monthsOfTwoYears: 'grudzień 2026 – styczeń 2027',
      twoYears: '2027 – 2028',
      hour: '14 stycznia 2027, 17:00–18:00 CET',
      night: '14 sty 2027, 22:00 – 15 sty 2027, 02:00 CET',
      fullDate: 'poniedziałek, 15 marca 2027',
      time: '05:05',
    },
  ],
  [
    'ro',
    {
      day: '15 martie 2027',
      days: '15–18 martie 2027',
      months: '30 ian. – 2 feb. 2027',
      years: '30 dec. 2026 – 2 ian. 2027',
      month: 'martie 2027',
      twoMonths: 'martie – aprilie 2027',
      monthsOfTwoYears: 'decembrie 2026 – ianuarie 2027',
      twoYears: '2027 – 2028',
      hour: '14 ianuarie 2027, 17:00–18:00 CET',
      night: '14 ian. 2027, 22:00 – 15 ian. 2027, 02:00 CET',
      fullDate: 'luni, 15 martie 2027',
      time: '05:05',
    },
  ],
  [
    'bn',
    {
      day: '১৫ মার্চ, ২০২৭',
      days: '১৫–১৮ মার্চ, ২০২৭',
      months: '৩০ জানু – ২ ফেব, ২০২৭',
      years: '৩০ ডিসে, ২০২৬ – ২ জানু, ২০২৭',
      month: 'মার্চ ২০২৭',
      twoMonths: 'মার্চ – এপ্রিল ২০২৭',
      monthsOfTwoYears: 'ডিসেম্বর ২০২৬ – জানুয়ারি ২০২৭',
      twoYears: '২০২৭ – ২০২৮',
      hour: '১৪ জানুয়ারি, ২০২৭, ৫:০০ PM–৬:০০ PM GMT +১',
      night: '১৪ জানু, ২০২৭, ১০:০০ PM – ১৫ জানু, ২০২৭, ২:০০ AM GMT +১',
      fullDate: 'সোমবার, ১৫ মার্চ, ২০২৭',
      time: '৫:০৫ AM',
    },
  ],
  [
    'ar',
    {
      day: '15 مارس 2027',
      days: '15–18 مارس 2027',
      months: '30 يناير – 2 فبراير 2027',
      years: '30 ديسمبر 2026 – 2 يناير 2027',
      month: 'مارس 2027',
      twoMonths: 'مارس – أبريل 2027',
      monthsOfTwoYears: 'ديسمبر 2026 – يناير 2027',
      twoYears: '2027 – 2028',
      hour: '14 يناير 2027، 5:00 م–6:00 م غرينتش+1',
      night: '14 يناير 2027، 10:00 م – 15 يناير 2027، 2:00 ص غرينتش+1',
      fullDate: 'الاثنين، 15 مارس 2027',
      time: '5:05 ص',
    },
  ],
  [
    'fa',
    {
      day: '۱۵ مارس ۲۰۲۷',
      days: '۱۵ تا ۱۸ مارس ۲۰۲۷',
      months: '۳۰ ژانویه تا ۲ فوریه ۲۰۲۷',
      years: '۳۰ دسامبر ۲۰۲۶ تا ۲ ژانویه ۲۰۲۷',
      month: 'مارس ۲۰۲۷',
      twoMonths: 'مارس تا آوریل ۲۰۲۷',
      monthsOfTwoYears: 'دسامبر ۲۰۲۶ تا ژانویهٔ ۲۰۲۷',
      twoYears: '۲۰۲۷ تا ۲۰۲۸',
      hour: '۱۴ ژانویهٔ ۲۰۲۷، ۱۷:۰۰ تا ۱۸:۰۰ +۱ گرینویچ',
      night: '۱۴ ژانویه ۲۰۲۷، ۲۲:۰۰ تا ۱۵ ژانویه ۲۰۲۷، ۰۲:۰۰ +۱ گرینویچ',
      fullDate: 'دوشنبه ۱۵ مارس ۲۰۲۷',
      time: '۰۵:۰۵',
    },
  ],
  [
    'he',
    {
      day: '15 במרץ 2027',
      days: '15–18 במרץ 2027',
      months: '30 ינו׳ – 2 פבר׳ 2027',
      years: '30 דצמ׳ 2026 – 2 ינו׳ 2027',
      month: 'מרץ 2027',
      twoMonths: 'מרץ – אפריל 2027',
      monthsOfTwoYears: 'דצמבר 2026 – ינואר 2027',
      twoYears: '2027 – 2028',
      hour: '14 בינואר 2027, 17:00–18:00 GMT+1',
      night: '14 בינו׳ 2027, 22:00 – 15 בינו׳ 2027, 02:00 GMT+1',
      fullDate: 'יום שני, 15 במרץ 2027',
      time: '05:05',
    },
  ],
];

describe.each(TABLE)('in %s', (locale, { fullDate, time, ...texts }) => {
  test.each(Object.entries(texts))('%s: %s', (name, text) => {
    expect(plain(formatDates(makeOccurrence(CASES[name]), locale))).toBe(text);
  });

  test('a day with its weekday, and a time', () => {
    expect(plain(formatFullDate('2027-03-15', locale))).toBe(fullDate);
    expect(plain(formatTime('2027-03-15T05:05', locale))).toBe(time);
  });

  test('what separates two ends is there once', () => {
    for (const name of ['days', 'months', 'years', 'twoMonths', 'monthsOfTwoYears', 'twoYears']) {
      const text = plain(formatDates(makeOccurrence(CASES[name]), locale));
      expect(text.match(/[–～~]| تا /gu), text).toHaveLength(1);
    }
  });
});

test.each([
  ['th', '15–18 มีนาคม'],
  ['ar-SA', 'مارس'],
])('months are those of the pages of months, also where readers count others: %s', (locale, part) => {
  expect(plain(formatDates(makeOccurrence(CASES.days), locale))).toContain(part);
});

test('a deadline has its time as the language joins it to the day', () => {
  const deadline = { closes: '2027-01-31', closesTime: '23:59', closesAt: Date.UTC(2027, 1, 1), timeZone: 'UTC' };
  expect(plain(formatDeadline(deadline, 'ja', en))).toBe('2027年1月31日 23:59 UTC');
  expect(plain(formatDeadline(deadline, 'ar', en))).toBe('31 يناير 2027، 11:59 م UTC');
});

test.each([
  ['en-GB', '5'],
  ['ja', '5'],
  ['bn', '৫'],
])('the number of a day in %s is %s', (locale, text) => {
  expect(formatDayNumber('2027-03-05', locale)).toBe(text);
});

test('the first of a month is an ordinal in French and Portuguese, also at the ends of a range; the number of a day isn’t', () => {
  expect(formatDate('2027-11-01', 'day', 'fr')).toBe('1er novembre 2027');
  expect(formatDate('2027-11-11', 'day', 'fr')).toBe('11 novembre 2027');
  expect(formatFullDate('2027-11-01', 'fr')).toBe('lundi 1er novembre 2027');
  expect(formatDates(makeOccurrence({ startDate: '2027-11-01', endDate: '2027-11-03' }), 'fr')).toBe(
    '1er–3 novembre 2027',
  );
  expect(plain(formatDates(makeOccurrence({ startDate: '2027-10-30', endDate: '2027-11-01' }), 'fr'))).toBe(
    '30 oct. – 1er nov. 2027',
  );
  expect(formatDayNumber('2027-11-01', 'fr')).toBe('1');
  expect(formatDate('2027-11-01', 'day', 'pt-BR')).toBe('1º de novembro de 2027');
});

test('no line of Ukrainian begins with the abbreviation of “year”', () => {
  const texts = [
    formatDate('2027-03-15', 'day', 'uk'),
    formatDate('2027-03', 'month', 'uk'),
    formatShortMonth('2027-03', 'uk'),
    formatFullDate('2027-03-15', 'uk'),
    ...Object.values(CASES).map((event) => formatDates(makeOccurrence(event), 'uk')),
  ];
  expect(texts.filter((text) => text.includes(' р'))).toEqual([]);
});

test.each([
  ['en-GB', 'Monday – Thursday'],
  ['fr', 'lundi – jeudi'],
  ['ja', '月曜日～木曜日'],
  ['zh-Hans', '星期一–星期四'],
  ['ko', '월요일~목요일'],
  ['fa', 'دوشنبه تا پنجشنبه'],
])('two weekdays are a range as the language writes it: %s', (locale, text) => {
  const days = ['2027-03-15', '2027-03-18'].map((date) => formatWeekday(date, locale));
  expect(joinEnds(days, locale)).toBe(text);
});
