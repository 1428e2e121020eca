/** For a choice, a link or a name read aloud: enough to know the text by, cut between words where it has any. */
export function shorten(text: string, most = 120): string {
	if (text.length <= most) return text;
	const space = text.lastIndexOf(' ', most);
	return `${text.slice(0, space > 0 ? space : most).trimEnd()} …`;
}
