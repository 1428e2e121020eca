import { fullName } from '#lib/domain/case/case.ts';
import { occasionLine } from '#lib/domain/case/occasion.ts';
import type { ViolenceContent } from '#lib/domain/document/violence-document.ts';
import * as areas from './areas.ts';
import type { Case } from './cases.ts';
import type { Db } from './db/client.ts';
import * as organisation from './organisation.ts';
import * as record from './violence-answers.ts';
import { readersOf } from './violence-readers.ts';
import type { Screening } from './violence-screenings.ts';

/** All that the document of the record is made from. It is made anew each time and kept nowhere. */
export async function contentOf(db: Db, screening: Screening, found: Case): Promise<ViolenceContent> {
	const [filling, municipality] = await Promise.all([record.read(db, screening, found), organisation.municipality(db)]);
	return {
		municipality: municipality?.name ?? '',
		unit: found.unit.name,
		caseNumber: found.number,
		personName: fullName(found.person),
		occasion: occasionLine(screening),
		readers: readersOf(found),
		template: screening.template,
		answers: filling.state.answers,
		visible: filling.visible,
		names: areas.namesOf(filling),
		openedBy: screening.openedByName
	};
}
