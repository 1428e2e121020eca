import { investigationDocument } from '#lib/domain/document/investigation-document.ts';
import type { Template } from '#lib/domain/template/template.ts';
import { stampOf } from '../clock.ts';
import type { RenderInvestigation } from '../decisions.ts';
import { renderPdf } from './pdf.ts';

/** The bytes that are kept when an investigation is locked. */
export const renderInvestigation =
	(template: Template): RenderInvestigation =>
	(content, { number, asOf }) =>
		renderPdf(investigationDocument(content, template, { asOf: stampOf(asOf), draft: false, version: number }));
