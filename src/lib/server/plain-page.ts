/** A page that stands on its own, for what is answered before any of the app is there. The title and the text are ours: nothing in them is escaped. */
export const plainPage = (title: string, ...paragraphs: string[]): string => `<!doctype html>
<html lang="sv">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<link rel="stylesheet" href="/error.css" />
		<title>${title} · Röda tråden</title>
	</head>
	<body>
		<main>
			<p>Röda tråden</p>
			<h1>${title}</h1>
			${paragraphs.map((text) => `<p>${text}</p>`).join('\n\t\t\t')}
		</main>
	</body>
</html>
`;
