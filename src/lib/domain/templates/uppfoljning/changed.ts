import type { Section } from '../../template/template.ts';

export const changed: Section = {
	id: 'andrat',
	title: 'Sedan sist',
	questions: [
		{
			kind: 'manyOf',
			id: 'andrat-vad',
			label: 'Har något ändrats i ditt liv sedan sist?',
			guidance: 'Fråga område för område, också om barn som tillkommit eller flyttat. En ändring av betydelse kan kräva ny utredning.',
			options: [
				{ id: 'inget', label: 'Nej, inget av betydelse' },
				{ id: 'boende', label: 'Boende eller vilka du bor med' },
				{ id: 'halsa', label: 'Hälsa' },
				{ id: 'barn', label: 'Barn' },
				{ id: 'familj', label: 'Familj och andra viktiga människor' },
				{ id: 'hjalpare', label: 'De som brukar hjälpa dig' },
				{ id: 'dagar', label: 'Arbete, studier eller pengar' },
				{ id: 'stod', label: 'Annat stöd' }
			],
			meanings: ['changeSince'],
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'andrat-hur',
			label: 'Vad har ändrats, och sedan när?',
			guidance: 'Kort. Födelseår för barn, aldrig ålder; barnet läggs i barnregistret.',
			meanings: ['changeSince'],
			when: {
				all: [
					{ question: 'andrat-vad', op: 'answered' },
					{
						not: { question: 'andrat-vad', op: 'contains', value: 'inget' }
					}
				]
			},
			prints: ['followUp']
		},
		{
			kind: 'longText',
			id: 'andrat-anhorig',
			label: 'Hur har de det som hjälper dig, och vad har vi berättat om stöd till dem?',
			guidance: 'Till vem, vad och vilken dag. Finns ingen som hjälper: markera inte relevant.',
			meanings: ['carerSupportOffered'],
			prints: ['followUp']
		}
	]
};
