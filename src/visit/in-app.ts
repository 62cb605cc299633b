/** Apps that open links in a browser of their own and say so. */
const apps = /FBAN|FBAV|FB_IAB|Instagram|Line\/|Telegram|BytedanceWebview|musical_ly|Snapchat/;
/** Android marks every view inside an app; on an iPhone only Safari and its kin name Safari. */
const androidView = /Android.*; wv\)/;
const iosView = /\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

/**
 * Whether a browser is one inside an app, by its user agent. Such browsers drop a file that a page
 * makes, without a word to the page.
 */
export function isInApp(userAgent: string): boolean {
  return [apps, androidView, iosView].some((sign) => sign.test(userAgent));
}
