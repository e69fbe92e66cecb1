/** What passcodes are called, as regular expressions, whose spaces can be hyphens; also as the end of a compound (`Meetingkennwort`). */
const LONG_NAMES = [
  // English, and what software leaves in English
  'meeting number \\(access code\\)|pass ?codes?|pass ?words?|pass ?phrase|pass ?key|passwd|pwd|psw|security code|(?:participant|attendee|guest|entry|host|door|gate|leader|moderator|speaker|claim|invite|invitation) (?:code|key)',
  'access (?:code|key)|host key|(?:conference|personal|join) code|pin ?(?:code|number|nummer|nr)',
  // German, Dutch, Nordic languages
  'kenncode|kenn ?wort|passwort|pass ?kode|zugangs ?code|zugriffs ?code|einwahl ?code|geheim ?code|sicherheits ?code|zugangs ?kennung|(?:wlan|netzwerk|sicherheits|zugangs) ?schlüssel|teilnehmer ?(?:code|kennung)|konferenz ?code',
  'wachtwoord|toegangs ?code|lösenord|lösen ?kod|passord|adgangs ?kode|adgangs ?ord|kode ?ord|tilgangs ?kode|åtkomst ?kod|salasana|pääsy ?koodi|tunnus ?koodi',
  // Romance languages
  "code (?:secret|confidentiel|d['’]accès|pin)|mot de passe|clé secrète|contraseña|contrasenya|código (?:de acceso|secreto|de acesso|pin)|codi d['’]accés",
  "clave(?: de acceso)?|senha(?: de acesso)?|palavra ?passe|codice (?:d['’]accesso|di accesso|accesso|segreto|pin)|parolă|cod(?:ul)? de acces",
  // Slavic and other languages of Europe
  'hasło|kod dostępu|heslo|přístupový kód|prístupový kód|lozinka|geslo|šifra|jel ?szó|hozzáférési kód|pin ?kód|slaptažodis|parole|parool',
  'salasõna|lykilorð|գաղտնաբառ|пароль|код доступа|код доступу|пин ?код|пін ?код|код безопасности|парола|лозинка|κωδικός(?: πρόσβασης)?|συνθηματικό',
  // Turkish, Vietnamese, Indonesian
  'parola|şifre|geçiş kodu|erişim kodu|giriş kodu|mật khẩu|mật mã|kata sandi|kode sandi|kode akses|kata laluan',
];
/** Names that are too short to be the end of another word. */
const SHORT_NAMES = ['pins?|pw|nip|пин|пін'];
/** Names in scripts that put no spaces between words, or join them to others. */
const JOINED_NAMES = [
  'パスコード|パスワード|暗証番号|アクセスコード|ピン ?コード',
  '密码|密碼|口令|通行码|通行碼|访问码|入会码|密钥|암호|비밀번호|패스코드|액세스 코드',
  'סיסמה|סיסמא|ססמה|ססמא|קוד גישה|קוד סודי|كلمة المرور|كلمة السر|رمز المرور|رمز الدخول|رمز عبور|گذرواژه',
  'รหัสผ่าน|पासकोड|पासवर्ड|পাসওয়ার্ড|পাসকোড|கடவுச்சொல்|பாஸ்வேர்டு|ລະຫັດຜ່ານ|ពាក្យសម្ងាត់|პაროლი|የይለፍ ቃል',
];

const ID_NAMES = [
  '(?:meeting|webinar|zoom|teams|session|event|call|personal|conference|video(?: conference)?|room|phone conference|phone) (?:id|number|no\\.?)',
  '(?:besprechungs|sitzungs|konferenz|telefonkonferenz|vergadering(?:s)?|vergader|møte|møde|mötes|kokous) ?(?:id|nummer|kennung|nr\\.?|tunnus)',
  'id (?:de (?:la )?)?(?:réunion|conférence|reunión|conferencia|reunião|riunione|conferenza)|id da reunião|id della riunione|identifiant de (?:la )?réunion',
  'id spotkania|id schůzky|id stretnutia|toplantı (?:kimliği|id)|id rapat|идентификатор (?:конференции|собрания)|ідентифікатор (?:конференції|наради)',
];
const JOINED_ID_NAMES = ['会议 ?(?:号码?|id)|會議 ?(?:號碼?|id)|(?:ミーティング|会議) ?(?:id|番号)|회의 ?(?:id|번호)'];

/** Phrases of the part of an invitation that says how to join by telephone or from a conference room. */
const DIAL_IN_PHRASES = [
  'one ?tap mobile|dial by your location|dial in by phone|dial ?in(?: numbers?| details| information)?|find (?:your|a) local number|more phone numbers',
  'join by (?:phone|telephone|sip|h\\.?323|skype for business)|(?:or )?call in \\(audio only\\)|or dial(?=[\\s:])|join from (?:a )?(?:phone|video (?:system|conferencing device))|join on a video conferencing device',
  'global call ?in numbers|toll ?free|tenant key|reset (?:dial ?in )?pin|phone one ?tap|us toll|alternate vtc instructions',
  'schnelleinwahl mobil|einwahl nach aktuellem standort|ortseinwahl suchen|(?:oder )?telefonische einwahl|per telefon einwählen|einwahl(?:nummern?)?|lokale nummer suchen',
  "composer un numéro|numérotez en fonction de votre emplacement|trouve[rz] (?:votre|un) numéro local|rejoindre par téléphone|une seule touche sur l['’]appareil mobile",
  'móvil con un toque|marcar según su ubicación|encuentre su número local|buscar un número local|unirse por teléfono|llamar \\(solo audio\\)',
  'um toque no celular|discar pelo seu local|localize seu número local|discado pelo seu local|componi in base alla tua posizione|trova il tuo numero locale',
];
const JOINED_DIAL_IN_PHRASES = [
  'ワンタップモバイル|所在地でダイアル|市内番号を検索|手机一键拨号|根据你的位置拨号|查找本地号码',
];

const toSource = (names: readonly string[]) => names.join('|').replaceAll(' ?', '[\\s-]?').replaceAll(' ', '[\\s-]');

const START = String.raw`(?<![\p{L}\p{N}_])`;
const END = String.raw`(?![\p{L}\p{N}_])`;

/** Whose passcode it is. */
const OF_WHAT = String.raw`(?:(?:meeting|webinar|zoom|webex|teams|event|session|conference|numeric(?:al)?|phone|telephone|audio|video|participant|attendee|host|moderator|guest|user|room|wi-?fi|your|the)[\s-])?`;
const OF_WHAT_JOINED = '(?:ミーティング|会議|会议|會議|회의 ?)?';

/** Sources of regular expressions with the flags `iu`. */
export const PASSCODE_NAME = [
  String.raw`${START}${OF_WHAT}(?:\p{L}[\p{L}-]{0,30})??(?:${toSource(LONG_NAMES)})${END}`,
  `${START}${OF_WHAT}(?:${toSource(SHORT_NAMES)})${END}`,
  `${OF_WHAT_JOINED}(?:${toSource(JOINED_NAMES)})`,
].join('|');
export const ID_NAME = `${START}(?:${toSource(ID_NAMES)})${END}|(?:${toSource(JOINED_ID_NAMES)})`;
export const DIAL_IN_PHRASE = `${START}(?:${toSource(DIAL_IN_PHRASES)})${END}|(?:${toSource(JOINED_DIAL_IN_PHRASES)})`;

/** Words that follow the name of a passcode where a sentence goes on, instead of the passcode. */
export const NO_PASSCODE = new Set([
  ...[
    'a',
    'an',
    'the',
    'and',
    'or',
    'no',
    'not',
    'none',
    'n/a',
    'na',
    'tba',
    'tbd',
    'is',
    'will',
    'be',
    'to',
    'in',
    'on',
    'by',
    'for',
  ],
  ...[
    'if',
    'see',
    'sent',
    'required',
    'needed',
    'provided',
    'protected',
    'available',
    'after',
    'before',
    'you',
    'your',
    'we',
    'it',
  ],
  ...[
    'wird',
    'nach',
    'per',
    'siehe',
    'kein',
    'keine',
    'der',
    'die',
    'das',
    'nicht',
    'le',
    'la',
    'les',
    'aucun',
    'sera',
    'voir',
    'no',
    'se',
    'el',
    'será',
  ],
]);
