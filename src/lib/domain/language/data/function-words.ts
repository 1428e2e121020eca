/** Words that carry a sentence but say nothing of their own: pronouns, prepositions, conjunctions, adverbs, auxiliaries. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'och eller men samt utan för så att som om när då än ju väl nog bara även också inte ej icke aldrig alltid ofta sällan ibland redan ännu ' +
		'fortfarande igen åter sedan sen nu idag i dag på av till från med vid hos mot mellan under över genom efter före innan inom utom utanför ' +
		'kring runt omkring trots per via enligt angående gällande avseende utifrån mitt bland inför ur upp ned ner ut in bort fram hem hit dit här ' +
		'där därför därmed därav därtill varför eftersom emedan medan ifall huruvida fast fastän oavsett dock däremot emellertid alltså således ' +
		'jag mig mej min mitt mina du dig dej din ditt dina han honom hans hon henne hennes hen hens den det dess de dem dom deras vi oss vår vårt ' +
		'våra ni er ert era man en ens sig sej sin sitt sina själv själva själva denna detta dessa denne sådan sådant sådana vilken vilket vilka vad vem ' +
		'vars var vart hur ett någon något några ingen inget inga all allt alla annan annat andra varje var vardera båda bägge samma mycket mer mera mest lite ' +
		'litet mindre minst många fler flera flest få färre ganska rätt väldigt mycket helt hel hela delvis särskilt framför främst ungefär cirka ca ' +
		'är var varit vara vore bli blir blev blivit ha har hade haft få får fick fått kan kunna kunde kunnat ska skall skulle vill ville velat vilja måste ' +
		'bör borde kommer kom komma kommit gör gjorde göra gjort låter låta går gå gick gått finns finnas fanns funnits brukar bruka tycks verkar ' +
		'verka s k o the dvs osv mm mfl t.ex tex bl.a bla etc resp o.s.v d.v.s m.m m.fl ut åt bra väl ej dels antingen varken både såväl förutom dessutom ' +
		'vidare samtidigt tillsammans ja nej kanske möjligen troligen eventuellt'
	).split(' ')
);
