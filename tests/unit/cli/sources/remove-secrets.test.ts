import { describe, expect, test } from 'vitest';
import { describeSecrets, removeSecrets } from '../../../../src/cli/sources/secrets/remove-secrets.ts';
import { isSecretLink } from '../../../../src/cli/sources/secrets/secret-links.ts';
import { read, readCalendar, readJsonLd } from './read-fixture.ts';

describe('codes are left out with their names', () => {
  test.each([
    'Passcode: 123456',
    'Passcode 123456',
    'passcode is otel27',
    'Pass code:123456',
    'Meeting password: aB3xyz (22339 from phones)',
    'PASSWORD = hunter',
    'Password (if asked): hunter',
    'PIN: 1234',
    'Participant PIN: 8812',
    'password: "my secret phrase"',
    'Passcode: `abc def`',
    'Teilnehmercode: 443071',
    'PIN: ‪123 456 789‬#',
    'Meeting number (access code): 2345 678 9012',
    'Access code: 998877',
    'Kenncode: Dodo27',
    'Meeting-Passwort: geheim',
    'Meetingkennwort: geheim',
    'Zugangscode: 12-34',
    'Code secret\u00A0: 443071',
    'Mot de passe : otel',
    "Code d'accès : 443071",
    'Contraseña: otel27',
    'Código de acceso: 443071',
    'Senha de acesso: 443071',
    "Codice d'accesso: 443071",
    'Wachtwoord: otel',
    'Lösenord: otel',
    'Hasło: otel',
    'Přístupový kód: 443071',
    'Jelszó: otel',
    'Пароль: otel',
    'Код доступа: 443071',
    'Şifre: otel',
    'Mật khẩu: otel',
    'パスコード: 443071',
    'ミーティングパスコード：443071',
    '密码：443071',
    '암호: 443071',
    'סיסמה: 443071',
    'كلمة المرور: 443071',
    '**Passcode:** `443071`',
    '<b>Passcode:</b>&nbsp;<span>443071</span>',
    'Passcode:\n443071',
    'The wifi password is: hunter22',
    'Passcode will be 443071',
    'The passcode will be: geheim',
    'Kennwort ist: geheim',
    'Le mot de passe est: secret1',
    'La contraseña será secreto1',
    'Password for the meeting: geheim',
    'Passwort für das Treffen: geheim',
    'Mot de passe de la réunion : geheim',
    'Пароль конференции: 1234',
    'Passcode, 443071',
    'Passcode; 443071',
    'Passcode no. 443071',
    'pw: geheim',
    'Passwd: geheim',
    'Passkey: geheim',
    'Pass: abc123',
    'Secret: hunter2',
    'Access token: abc123',
    'Security key: 5566',
    'Leader code: 5566',
    'Host claim code 123456',
    'WLAN-Schlüssel: abcdefgh',
    'Login: otel / hunter22',
    'Wi-Fi: OTel / hunter22',
    'Enter code 443071',
    'ססמה: 1234',
    'পাসওয়ার্ড: abc',
    'Salasõna: abc',
  ])('%s', (text) => {
    const { value, found } = removeSecrets(`Talks.\n${text}\nBye.`);
    expect(value).toMatch(/^Talks\.\n(?:(?:The|Le|La)\n)?Bye\.$/);
    expect(found).toEqual(expect.arrayContaining(['passcode']));
  });
});

test.each([
  ['in a sentence', 'Join (Passcode: abc!) at nine.', 'Join  at nine.'],
  ['beside a link', 'https://zoom.us/j/1 Meeting-ID: 637 2169 6895 Kenncode: Dodo27', 'https://zoom.us/j/1'],
  ['with the number of the meeting', 'Online. Meeting ID: 123 456 789 (PIN: 4321)', 'Online.'],
  ['the other way round', 'Enter 443071 as the passcode', 'Enter'],
  ['in a table', '<tr><td>Passcode</td><td>443071</td></tr>', '<tr><td></td></tr>'],
])('%s, the rest stays', (_name, text, rest) => {
  expect(removeSecrets(text).value).toBe(rest);
});

test.each([
  'Passwords and PINs: a talk about security',
  'Password: The Future of Authentication',
  'The password will be sent later.',
  'Passcode: none',
  'The passcode will be announced here.',
  'Passwords for humans: why they fail',
  'Passwords, PINs and what comes next',
  'API key: how to rotate it',
  'Secret: how we did it',
  'Conference pass: 300 EUR',
  'Use code 202720 for 20% off. Discount code: OTEL20',
  'Login: see the page',
  'Zip code: 94103, area code 4155',
  'See example.org/talks?token=1, e.g. in docs/how-to.md',
  'Pin the version to 1.2.3',
  'Meeting ID: 123 456 789',
  'Call +49 351 1234567 for directions.',
  'Issue #123, 2027 #otel, room 12345, 12346',
  '2027-03-15, 2027-03-16, from 10:00',
  'A dialogue, and how to dial a phone',
  'https://example.org/password-reset?page=1',
])('what only resembles a secret stays: %s', (text) => {
  expect(removeSecrets(text)).toEqual({ value: text, found: [] });
});

describe('invitations keep what is of the event', () => {
  const ZOOM = `Bring ideas.

Join Zoom Meeting
https://example.zoom.us/j/85700000256?pwd=UXRyZFVX.1

Meeting ID: 857 0000 0256
Passcode: 010383
One tap mobile
+12535550100,,85700000256#,,,,*010383# US
+12535550101,,85700000256#,,,,*010383# US (Tacoma)

Dial by your location
        +1 253 555 0100 US
        • +1 253 555 0101 US (Tacoma)
        +44 203 555 0100 United Kingdom
Find your local number: https://example.zoom.us/u/kIxHQ
Join by SIP
85700000256@zoomcrc.com`;
  const TEAMS = `Bring ideas.
Microsoft Teams meeting
Join: https://teams.microsoft.com/meet/22792000001568?p=d4qiBuwhj
Meeting ID: 227 920 000 315 68
Passcode: Wi6P69wc
Dial in by phone
+1 323-555-0100,,864350000# United States, Los Angeles
Find a local number
Phone conference ID: 864 350 000#`;
  const MEET = `Bring ideas.
Or dial: ‪(US) +1 662-555-0100‬ PIN: ‪443 071 000‬#
More phone numbers: https://tel.meet/abc-defg-hij?pin=4430710000000`;

  test.each([
    ['Zoom', ZOOM, ['Bring ideas.', 'Join Zoom Meeting']],
    ['Teams', TEAMS, ['Bring ideas.', 'Microsoft Teams meeting', 'Join: ']],
    ['Google Meet', MEET, ['Bring ideas.']],
  ])('of %s', (_name, text, lines) => {
    const { value, found } = removeSecrets(text);
    expect(value.split('\n').filter((line) => line !== '')).toEqual(lines);
    expect(found).toEqual(expect.arrayContaining(['link', 'dial-in']));
    const html = removeSecrets(`<p>${text.replaceAll('\n', '<br>')}</p>`).value;
    expect(html).not.toMatch(/\d/);
  });
});

test.each([
  ['https://zoom.us/j/1?pwd=a', true],
  ['us02web.zoom.us/j/1?pwd=a', true],
  ['zoommtg://zoom.us/join?confno=1&pwd=a', true],
  ['msteams:/l/meetup-join/x?p=a', true],
  ['https://example.org/j?pin=1', true],
  ['https://example.org/j?passkey=a', true],
  ['https://example.org/j?auth_token=a', true],
  ['https://example.org/j?spin=1', false],
  ['https://zoom.us/j/1?a=b&amp;pwd=a', true],
  ['https://zoom.us/w/1?tk=a', true],
  ['https://example.org/rec/share/a?passcode=a', true],
  ['https://example.org/b/room?meetingPassword=a', true],
  ['https://meet.example.org/room?jwt=a.b.c', true],
  ['https://whereby.com/room?roomKey=a', true],
  ['https://example.webex.com/meet/room?password=a', true],
  ['https://teams.microsoft.com/meet/1?p=a', true],
  ['https://dialin.teams.microsoft.com/a?id=77090221', true],
  ['https://tel.meet/abc?pin=1', true],
  ['https://user:word@example.org/', true],
  ['https://calendar.google.com/calendar/ical/a/private-0123456789abcdef/basic.ics', true],
  ['https://www.google.com/url?q=https://zoom.us/j/1?pwd%3Da', true],
  ['https://safelinks.example.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fmeet%2F1%3Fp%3Da', true],
  ['https://safelinks.example.com/?url=https%253A%252F%252Fzoom.us%252Fj%252F1%253Fpwd%253Da', true],
  ['https://zoom.us/j/1', false],
  ['https://zoom.us/j/1?pwd=', false],
  ['https://teams.microsoft.com/meet/1', false],
  ['https://example.org/?p=12', false],
  ['https://example.org/talks?key=otel&token=1', false],
  ['https://example.org/how-to-reset-a-password', false],
])('%s: %s', (url, isSecret) => {
  expect(isSecretLink(url)).toBe(isSecret);
});

const DAY = 'DTSTART;VALUE=DATE:20270315';

test.each([
  ['description', String.raw`DESCRIPTION:Talks.\nPasscode: 443071`],
  ['place', String.raw`LOCATION:Zoom\, Passcode: 443071`],
  ['URL', 'URL:https://zoom.us/j/1?pwd=443071'],
  ['link to join', 'X-GOOGLE-CONFERENCE:https://zoom.us/j/1?pwd=443071'],
])('the %s of a calendar keeps no secret, nor does what is said about it', (_name, line) => {
  const draft = readCalendar([DAY, line]);
  expect(JSON.stringify(draft)).not.toContain('443071');
  expect(draft.remarks.join()).toMatch(/contains .+, which everyone could read, so it was left out/);
});

test('nor does an event in JSON-LD', () => {
  const location = { '@type': 'VirtualLocation', url: 'https://zoom.us/j/1?pwd=443071' };
  const description = '<p>Talks.</p><p>Kenncode: 443071</p>';
  const draft = readJsonLd({
    name: 'A talk (PIN: 443071)',
    startDate: '2027-03-15',
    location,
    description,
    offers: { url: 'https://a.org/?passcode=443071' },
  });
  expect(JSON.stringify(draft)).not.toContain('443071');
  expect(draft.fields.title).toBe('A talk');
  expect(draft.remarks).toEqual([
    'A link contains a password, which everyone could read, so it was left out.',
    'It contains a passcode, which everyone could read, so it was left out.',
  ]);
});

test('what was removed is said without repeating it', () => {
  expect(describeSecrets(['passcode', 'meeting ID', 'dial-in'])).toEqual([
    'It contains a passcode, the number of a meeting, and numbers to dial in, which everyone could read, so they were left out.',
  ]);
  expect(describeSecrets([])).toEqual([]);
});

test('a text that is too long to be looked at is left out, and that is said', () => {
  const { value, found } = removeSecrets({ title: 'A talk', text: 'a '.repeat(60_000) });
  expect(value).toEqual({ title: 'A talk', text: undefined });
  expect(describeSecrets(found)).toEqual(['A text of more than 100,000 characters was left out.']);
});

test.each(['Join at us02web.zoom.us/j/123?pwd=abc', 'Join at <zoommtg://zoom.us/join?confno=123&pwd=abc>'])(
  'a link without a scheme, or with another, is left out as a whole: %s',
  (text) => {
    const { value, found } = removeSecrets(text);
    expect(value.trim()).toMatch(/^Join at(?: <>)?$/);
    expect(found).toEqual(['link']);
  },
);

test('a place that is nothing but a secret is not quoted', () => {
  const { fields, remarks } = readCalendar(['DTSTART;VALUE=DATE:20271118', 'LOCATION:Passcode: 443071']);
  expect(fields).not.toHaveProperty('location');
  expect(remarks).toEqual(['It contains a passcode, which everyone could read, so it was left out.']);
});

test('an address that is nothing but a secret is not quoted', () => {
  const { remarks } = readJsonLd({ startDate: '2027-11-18', location: 'Passcode: 443071' });
  expect(remarks).toEqual(['It contains a passcode, which everyone could read, so it was left out.']);
});

test.each(['Passphrase: correct horse battery staple', 'Meeting pass phrase = "correct horse"'])(
  '%s goes as a whole',
  (text) => {
    expect(removeSecrets(`Bring ideas.\n${text}\nSee you.`).value).toBe('Bring ideas.\nSee you.');
  },
);

test('an event that is nothing but a secret has no fields', () => {
  const { fields, remarks } = read(JSON.stringify({ '@type': 'Event', name: 'Passcode: 443071' }));
  expect(fields).toEqual({});
  expect(remarks).toContain('It contains a passcode, which everyone could read, so it was left out.');
});
