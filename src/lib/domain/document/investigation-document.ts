import type { InvestigationContent } from '../investigation/content.ts';
import type { Template } from '../template/template.ts';
import { assessmentPart } from './assessment-part.ts';
import { caseHead, investigationTitle } from './case-head.ts';
import type { DocumentTree } from './document.ts';
import { leftOut } from './left-out.ts';
import { lifeArea } from './life-area.ts';
import { listed } from './wording.ts';
import { sectionsPrinted, writtenIn } from './written.ts';

type As = { asOf: string; draft: boolean; version: number | null };

/** The investigation as a text a person can read about themselves. `asOf` is an instant or a day; the version is null until there is one. */
export function investigationDocument(content: InvestigationContent, template: Template, { asOf, draft, version }: As): DocumentTree {
	const written = writtenIn(content, template, asOf);
	return {
		title: investigationTitle(content),
		subtitle: `${template.title}, version ${template.version}`,
		language: 'sv',
		header: {
			left: listed(content.municipality, content.unit),
			right: `Ärende ${content.caseNumber} · Utredning${version === null ? '' : ` version ${version}`}`
		},
		footer: { left: `Upprättad ${asOf.slice(0, 10)} av ${listed(content.caseworker.name, content.caseworker.title)}` },
		asOf,
		draft,
		blocks: [
			caseHead(written),
			...sectionsPrinted(written).flatMap((section) => lifeArea(written, section)),
			...assessmentPart(written),
			...leftOut(written)
		]
	};
}
