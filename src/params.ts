import { defineParams } from '@sveltejs/kit/params';
import { isDocumentFormat } from '#lib/domain/document/format.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A wrong id in an address answers 404 before anything is looked up. */
export const params = defineParams({
	uuid: (param) => (UUID.test(param) ? param : undefined),
	/** A row of the assessment, or one that is not written yet. */
	row: (param) => (param === 'new' || UUID.test(param) ? param : undefined),
	documentFormat: (param) => (isDocumentFormat(param) ? param : undefined)
});
