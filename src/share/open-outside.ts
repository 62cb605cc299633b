/**
 * Makes every link of a page for frames open outside its frame. `<base target>` says so for the
 * links of HTML only: one inside an SVG would load the whole site into the frame.
 * @param html a page; one without `<base target="_blank">` comes back as it is
 */
export function openOutside(html: string): string {
  if (!html.includes('<base target="_blank"')) return html;
  return html.replaceAll(/<a(?=\s)(?![^>]*\starget=)/g, '<a target="_blank" rel="noopener"');
}
