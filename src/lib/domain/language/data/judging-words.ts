export type JudgingCategory = 'orderGood' | 'orderBad' | 'disgust' | 'personGood' | 'personBad' | 'verdict';

/** What a judging word is said of. `any` is judging wherever it stands; the others only about a home or a person. */
export type JudgingWord = { word: string; about: 'home' | 'person' | 'either' | 'any'; category: JudgingCategory; suggestion?: string };

const words = (about: JudgingWord['about'], category: JudgingCategory, list: string): JudgingWord[] =>
	list.split(' ').map((word) => ({ word, about, category }));

/** One word each, in its dictionary form: `formsOf` makes the rest. */
export const JUDGING_WORDS: readonly JudgingWord[] = [
	...words('home', 'orderGood', 'städad välstädad nystädad fin ren snygg prydlig proper välskött välvårdad välordnad välhållen välmöblerad ombonad mysig hemtrevlig trivsam fräsch smakfull pedantisk skinande trevlig vacker exemplarisk ordentlig normal tjusig väldoftande välstädat'),
	...words('any', 'orderBad', 'ostädad'),
	...words('home', 'orderBad', 'stökig rörig smutsig kaotisk misskött vanskött eftersatt oordnad ovårdad ofräsch sunkig sjaskig illaluktande nedgången onormal hemsk förfärlig fruktansvärd nedskräpad belamrad osanitär kaos kaoset misär oreda röra'),
	...words('either', 'disgust', 'äcklig snuskig vidrig skitig lortig grisig osmaklig motbjudande ohygienisk'),
	...words('any', 'disgust', 'svinstia svinstian sophög snusk misär misären'),
	...words('person', 'personGood', 'snäll trevlig fin duktig skötsam välvårdad artig charmig charmerande söt vacker snygg rar go gullig härlig prydlig proper ordentlig vettig normal intelligent smart välklädd sympatisk lättsam foglig medgörlig exemplarisk rejäl hygglig välartad välnärd vältalig klok ofarlig ödmjuk mysig älskvärd belevad tacksam lydig pratglad hjälpsam lättpratad positiv behaglig omtyckt'),
	...words('person', 'personBad', 'lat slö gnällig otrevlig ovårdad osoignerad manipulativ manipulerande besvärlig jobbig krävande ansträngande påfrestande ansvarslös slarvig opålitlig oärlig lögnaktig elak dum korkad konstig märklig underlig knepig skum barnslig omogen naiv egoistisk självisk självcentrerad egocentrisk bortskämd kinkig grinig sur vresig tvär uppkäftig oförskämd otacksam hysterisk teatralisk labil aggressiv bråkig stökig tjurig trotsig motsträvig ovillig obstinat samarbetsovillig osamarbetsvillig omöjlig hopplös patetisk ful fet tjock smutsig illaluktande sjaskig oduglig värdelös misslyckad kass kverulantisk uppmärksamhetssökande omotiverad onormal lömsk falsk beräknande arrogant dryg osympatisk oartig ouppfostrad gapig pladdrig tjatig påstridig envis nonchalant ointelligent obegåvad okunnig puckad galen tokig sinnesrubbad svårhanterlig konfliktsökande vanvårdad överdriven inställsam passiv-aggressiv viljelös oföretagsam hispig flummig frånstötande obehaglig oberäknelig svårflörtad skrämmande självupptagen negativ'),
	...words('any', 'personBad', 'gnällig manipulativ lathet lättja slöhet lathund slashas slusk slöfock snyltare kverulant kverulanten rättshaverist offerkofta knarkare knarkaren pundare fyllo fyllot alkis dåre psykfall gnällspik latmask odåga parasit bidragsfuskare simulant samarbetsovillig osamarbetsvillig osoignerad uppmärksamhetssökande gnäll lögnaktig missbrukarfasoner ouppfostrad')
];

/** Phrases that judge, in the manner of `phrases.ts`. */
export const JUDGING_PHRASES: readonly { phrase: string; category: JudgingCategory; suggestion?: string }[] = [
	...(
		[
			['verdict', 'inget|intet|ingenting|inte … att anmärka på'],
			['verdict', 'inget|intet|ingenting … anmärkningsvärt'],
			['verdict', 'utan anmärkning'],
			['verdict', 'inget|ingenting att klaga på'],
			['verdict', 'inga|ingen anmärkningar|anmärkning'],
			['verdict', 'helt|fullt|fullständigt|alldeles|ganska normal|normalt|normala'],
			['verdict', 'ser|såg|verkar|verkade|framstår|ter|beter|betedde … sig? normal|normalt|normala ut?'],
			['verdict', 'under all kritik'],
			['verdict', 'ser|såg bra|fint|snyggt|trevligt|prydligt|hemskt|förskräckligt ut'],
			['verdict', 'inget att säga om'],
			['verdict', 'som folk är? mest?'],
			['verdict', 'över förväntan fint|städat|rent|snyggt'],
			['verdict', 'inga|inget konstigheter|konstigt'],
			['verdict', 'lever|levde ett normalt|ordentligt|ordnat liv'],
			['personBad', 'luktar|luktade|luktat svett|svettigt|gammalt'],
			['orderGood', 'ordning och reda'],
			['orderGood', 'i god|bra|fin|perfekt ordning'],
			['orderGood', 'i gott|bra|fint skick'],
			['orderGood', 'skinande|kliniskt|bländande ren|rent|rena'],
			['orderGood', 'fint|snyggt|prydligt|smakfullt|trevligt|mysigt|vackert inrett|inredd|inredda|möblerat|möblerad|möblerade'],
			['orderGood', 'väl|bra|fint omhändertagen|omhändertaget|skött|omhändertagna'],
			['orderBad', 'i dåligt|uselt|eländigt|bedrövligt skick'],
			['orderBad', 'stor|total|fullständig|fullkomlig|hemsk oreda|oordning|röra'],
					['orderBad', 'rena|rent|ett|fullständigt|totalt kaos|kaoset'],
			['orderBad', 'en enda|salig|stor röra'],
			['disgust', 'luktar|luktade|luktat|doftar|stank|stinker illa|hemskt|äckligt|instängt|unket|vidrigt|fruktansvärt|surt'],
			['disgust', 'stinker|stank'],
			['orderGood', 'luktar|luktade|doftar|doftade gott|rent|fräscht|nystädat'],
			['disgust', 'unken|äcklig|vidrig|frän|skarp|obehaglig lukt|odör|doft'],
			['disgust', 'dålig|äcklig|hemsk|fruktansvärd|stark? lukt|odör i|från|av|omger'],
			['personGood', 'hel och ren'],
			['personGood', 'hela och rena'],
			['personGood', 'ren och snygg|prydlig|välvårdad|fin'],
			['personGood', 'sköter sig bra|väl|exemplariskt|fint|utmärkt|perfekt'],
			['personGood', 'sköter sitt|sin hem|hemmet|lägenhet|bostad bra|väl|exemplariskt|fint|utmärkt'],
			['personGood', 'skött sig bra|väl|exemplariskt|fint'],
			['personBad', 'missköter|misskött|misskötte sig|sitt|sin|sina'],
			['personBad', 'missköter|missköt|misskötte'],
			['personBad', 'sköter|skött inte sig'],
			['personBad', 'struntar|struntade|struntat i'],
			['personBad', 'skiter i'],
			['personBad', 'skyller|skyllde på'],
			['personBad', 'gnäller|gnällde|gnällt'],
			['personBad', 'tjatar|tjatade om|på|sig|hela|konstant'],
			['personBad', 'latar|latade sig'],
			['personBad', 'manipulerar|manipulerade|manipulerat'],
			['personBad', 'snyltar|fjäskar|tramsar|simulerar|maskar'],
			['personBad', 'spelar|låtsas sjuk|dum'],
			['personBad', 'tycker synd om sig'],
			['personBad', 'gör sig till'],
			['personBad', 'bekväm|slö|lat av sig'],
			['personBad', 'för lat|bekväm|slö|dum för|att'],
			['personBad', 'överdriver|överdrev … besvär*|symtom|problem*|sina'],
			['personBad', 'bryr sig inte om sin|sitt|sina|hur'],
			['personBad', 'vägrar|vägrade|vägrat att? samarbeta|medverka|lyssna|städa|diska|arbeta|jobba|inse|förstå|ta|anpassa|göra|duscha|tvätta|följa|hjälpa|bidra|delta|prata|acceptera'],
			['personBad', 'vill|orkar … bara|inte ta|tar ansvar för sitt|sin'],
			['personBad', 'tar inte|inget|aldrig … ansvar'],
			['personBad', 'saknar|har|utan … hyfs|vett'],
			['personBad', 'svår|jobbig|omöjlig att ha att göra med'],
			['personBad', 'svår|jobbig|omöjlig|hopplös|krävande att arbeta|jobba|samarbeta|prata|föra med|ett'],
			['personBad', 'har|med dålig|usel|taskig attityd|karaktär|moral'],
			['personBad', 'dålig|usel arbetsmoral|moral|attityd'],
			['personBad', 'fel attityd'],
			['personBad', 'skyller ifrån sig'],
			['personBad', 'utnyttjar|utnyttjade systemet|personalen|socialtjänsten|situationen'],
			['personBad', 'vill bara|mest|inte ha|få uppmärksamhet'],
			['personBad', 'kräver|söker|sökte … uppmärksamhet'],
			['personBad', 'beter|betedde sig illa|konstigt|märkligt|underligt|barnsligt|aggressivt|otrevligt|normalt|omoget|hotfullt|oförskämt|bra'],
			['personBad', 'är|var en|ett belastning|problem|hopplöst problemfall|fall'],
			['personBad', 'kunde|borde … skärpa|anstränga sig|dig'],
			['personBad', 'får|måste|bör skärpa sig|dig'],
			['personBad', 'helt enkelt lat|slö|dum|omöjlig'],
			['personBad', 'är missbrukare|alkoholist|narkoman|schizofren|utvecklingsstörd|förståndshandikappad']
		] as const
	).map(([category, phrase]) => ({ category, phrase }))
];

/** Where the same words say something else. */
export const OTHER_SENSES: readonly string[] = [
	'normalt sett',
	'negativ*|positiv* till|inför|mot|påverkan|effekt|erfarenhet*|symtom|tankar|inställd',
	'*t nog',
	'*a|*ig|*iv|*il som barn|liten|ung|tonåring|ungdom',
	'normal* arbetstid|arbetstider|dygnsrytm|blodtryck|puls|temperatur|vikt|syn|hörsel|begåvning|intelligens|variation|åldrande|fall|värden|ålder|omfattning|takt|storlek|livsföring|levnadsnivå|vardag',
	'i normala|normal fall',
	'inom det normala',
	'fungerar|fungera|går|rör|äter|sover|mår|lever|arbetar|ser|hör|utvecklas normalt',
	'som normalt',
	'fint väder',
	'fint att',
	'ren|rent|rena luft|kläder|vatten|sängkläder|lakan|urinprov|prover|underkläder|handdukar',
	'rent|ren praktiskt|allmänt|fysiskt|konkret|av|ekonomiskt|generellt|medicinskt|hypotetiskt|tekniskt|socialt|psykiskt|kroppsligt|spontant|teoretiskt|a|formellt|juridiskt|slump|slumpen|motoriskt|kognitivt',
	'god|gode man|mannen',
	'går|gick|gått bra|fint|snyggt',
	'hålla|håller|höll rent|fint|snyggt|ordning',
	'duktig på|i|med',
	'svår* att|med|för|i',
	'jobbigt|svårt|besvärligt|obehagligt|trevligt|fint|mysigt|konstigt|härligt|otäckt att|när|med|om|för',
	'bekväm* med|i|när|för|att',
	'rädd|orolig|nöjd|tacksam för|över|att',
	'passiv|likgiltig inför',
	'tacksam* för|över|att|om',
	'slut på',
	'sliten* av|efter',
	'svår* sjuk|sjukdom|epilepsi|adhd|autism|depression|smärta|smärtor|ångest',
	'överdriven* trötthet|oro|ljudkänslighet',
	'blir|bli|blivit|blev … aggressiv|aggressivt',
	'kaos i huvudet|tankarna|livet',
	'är inte|ej bekväm'
];
