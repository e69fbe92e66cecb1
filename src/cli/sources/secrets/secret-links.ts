/** Parameters that let in whoever has their value, on any site. */
const SECRET_PARAMETER =
  /[?&;#/][\w.-]{0,40}(?:pwd|passwd|password|passwort|kennwort|passcode|passphrase|pass_?key|(?:auth|access|invite|guest|login|session)_?token|(?<=[?&;#/])pin|room_?pin|pin_?code|access_?code|room_?key|secret|jwt|zak)=[^&;#\s]/i;

/** Where people meet online: there, short names are those of a password as well. */
const MEETING_HOST =
  /^(?:(?:msteams|zoommtg|zoomus):|(?:[a-z]+:)?\/\/(?:[\w-]+\.)*(?:zoom(?:gov)?\.(?:us|com)|teams\.(?:microsoft|live)\.com|webex\.com|meet\.google\.com|tel\.meet|goto(?:meeting|webinar)?\.com|whereby\.com|jit\.si|8x8\.vc|bluejeans\.com|ringcentral\.com|chime\.aws)(?::\d+)?[/?#])/i;
const MEETING_PARAMETER = /[?&;#](?:p|pw|pass|pin|code|token|tk|key)=[^&;#\s]/i;
/** Microsoft's page of phone numbers has the conference's own number as its `id`. */
const PHONE_PAGE = /\/\/dialin\.teams\.microsoft\.com\/[^?]*\?id=\d/i;
/** A user name with a password before the host, and the secret URL of a calendar. */
const OTHERS = /^https?:\/\/[^/\s]*:[^/\s]*@|\/private-[\da-f]{8,}\//i;

/** How often redirects of mail programs encode a URL within another. */
const MAX_ENCODED = 3;

/** A URL, and those that are encoded in it. */
function listForms(url: string): string[] {
  const forms = [url.replaceAll('&amp;', '&')];
  for (let times = 0; times < MAX_ENCODED; times += 1) {
    const form = forms.at(-1) ?? '';
    // Only what is encoded correctly is decoded.
    const decoded = form.replaceAll(/%[2-7][\da-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
    if (decoded === form) break;
    forms.push(decoded);
  }
  return forms;
}

/** Whether a URL lets in whoever has it: by a password in it, also as part of another URL in it. */
export function isSecretLink(url: string): boolean {
  const whole = /^\s*[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`;
  return listForms(whole).some((form) => {
    const inner = form.split(/(?=https?:\/\/)/i);
    return inner.some(
      (one) =>
        SECRET_PARAMETER.test(one) ||
        PHONE_PAGE.test(one) ||
        OTHERS.test(one) ||
        (MEETING_HOST.test(one) && MEETING_PARAMETER.test(one)),
    );
  });
}

/** With or without its scheme; lengths are limited to be fast on any text. */
const URL_IN_TEXT =
  /(?:(?:https?|zoommtg|zoomus|msteams):\/{0,2}|(?<![\w@.-])(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?\/)[^\s<>"')\]]{1,2000}/gi;
const ELEMENT = /<a\b([^>]{0,2000})>([^]{0,1000}?)<\/a>/gi;
const MARKDOWN_LINK = /\[([^\]]{0,500})\]\(\s*<?(https?:[^)\s>]{1,2000})[^)]{0,500}\)/gi;

/** Whether one of the URLs in a text lets in whoever has it. */
export const hasSecretLink = (text: string): boolean => (text.match(URL_IN_TEXT) ?? []).some(isSecretLink);

/** A text, Markdown or HTML, without the links that let in whoever has them; what they are called stays. */
export function removeSecretLinks(text: string): string {
  if (!hasSecretLink(text)) return text;
  return text
    .replaceAll(ELEMENT, (element, attributes: string, name: string) => (hasSecretLink(attributes) ? name : element))
    .replaceAll(MARKDOWN_LINK, (link, name: string, url: string) => (isSecretLink(url) ? name : link))
    .replaceAll(URL_IN_TEXT, (url) => (isSecretLink(url) ? '' : url));
}
