/** The forms a document can be had in. The label is what a download is called, the extension what its file ends in. */
export const DOCUMENT_FORMATS = {
	pdf: { label: 'PDF', mediaType: 'application/pdf' },
	docx: { label: 'Word', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	html: { label: 'webbsida', mediaType: 'text/html; charset=utf-8' },
	json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' }
} as const;

export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;

export const isDocumentFormat = (value: string): value is DocumentFormat => Object.hasOwn(DOCUMENT_FORMATS, value);

/** For keeping (PDF/A-2a), or for reading aloud (PDF/UA-1). */
export const PDF_STANDARDS = ['a-2a', 'ua-1'] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];
