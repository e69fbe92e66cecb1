import type { SocialImage } from '../../../src/social-images/social-image.ts';
import { drawImage } from '../../../src/social-images/draw-image.ts';
import { loadFontsOf } from '../../../src/social-images/fonts.ts';

/** The image of an event; say what is different. */
export function makeImage(overrides: Partial<SocialImage> = {}): SocialImage {
  return {
    siteName: 'Community Events',
    label: 'KubeCon + CloudNativeCon',
    color: 'indigo',
    title: 'A test event',
    when: '15 March 2027',
    where: 'Barcelona, Spain',
    ...overrides,
  };
}

/** The PNG of an image, drawn without a cache. */
export async function draw(image: SocialImage): Promise<Buffer> {
  return drawImage(image, await loadFontsOf(image));
}

/** Titles as long as a title may be, and in letters of many sorts. */
export const HARD_TITLES = {
  '90 characters': 'Observability at scale: what ninety characters of a title look like when they are all used',
  '90 wide letters without a space': 'W'.repeat(90),
  '90 Chinese characters': '开放遥测社区日'.repeat(13).slice(0, 90),
  '90 Japanese characters': 'オープンテレメトリーの日'.repeat(8).slice(0, 90),
  '90 Korean characters': '오픈텔레메트리 데이 '.repeat(9).slice(0, 90),
  'traditional Chinese': '臺灣雲端原生社群日',
  'emoji alone': '🎉'.repeat(45),
  'joined emoji and flags': 'Party 👩‍💻 at the 🇩🇪 gathering 👍🏽',
  Arabic: 'مؤتمر مجتمع القياس عن بعد 2027',
  'accents and other alphabets': 'Łódź, Việt Nam, Ελλάδα, Україна, नमस्ते',
  'decomposed accents': 'Łódź und Zürich'.normalize('NFD'),
  symbols: 'From traces → metrics ★ ① ≥ ½ № ™',
  'half a character': 'A \ud83c title',
  markup: '<script>alert("&amp;")</script> & https://example.org/image.png',
};
