/** What is said in any file. `about` chooses why it is a fault and what to write instead. */
export type StockPhrase = { phrase: string; about: 'met' | 'noNeed' | 'child' | 'refusal' | 'timeLimit' | 'works' | 'level' };

const phrases = (about: StockPhrase['about'], list: readonly string[]): StockPhrase[] => list.map((phrase) => ({ phrase, about }));

export const STOCK_PHRASES: readonly StockPhrase[] = [
	...phrases('met', [
		'behov* … tillgodosett|tillgodosedd|tillgodosedda|tillgodoses|tillgodose',
		'tillgodosett|tillgodosedd|tillgodosedda|tillgodoses … behov*',
		'tillgodosett|tillgodosedd|tillgodosedda|tillgodoses på annat|andra sätt',
		'behov* … täckt|täckta|täcks|uppfyllt|uppfyllda|mött|möts',
		'kan tillgodose … behov*',
		'bedöms|anses … kunna|kan tillgodose … behov*',
		'tillgodoser … behov*',
		'tillgodose behovet|behoven|detta|dessa',
		'bedöms|anses … kunna|vara tillgodoses|tillgodosett|tillgodosedda|tillgodosedd',
		'inte|ej kan … tillgodoses på annat sätt',
		'genom egna resurser|insatser',
		'genom befintliga|pågående|redan insatser|beviljade'
	]),
	...phrases('noNeed', [
		'behov* … inte|ej … föreligga|föreligger|finnas|finns',
		'inget|ingen|inga … behov* … föreligga|föreligger|finns|finnas|identifieras|framkommit',
		'föreligger|finns|föreligga|finnas inte|ej|inget|ingen … behov*',
		'bedöms|anses inte|ej … ha|vara|föreligga … behov*',
		'har|är … inte|ej i? behov av insatsen|insats|stöd|insatser',
		'behov … bedöms|anses föreligga',
		'bedöms|anses ha|vara … behov*',
		'behov … föreligger',
		'är|vara|bedöms|anses … i behov av insats*|stöd*|hjälp*|boendestöd*',
		'behov* kvarstår|kvarstå',
		'behov* … oförändrat|oförändrade',
		'inga förändringar har|i'
	]),
	...phrases('child', [
		'barnets|barnens|barns|barnet|barnen … bästa … beaktats|beaktat|beaktas|beaktade|tillgodosett|tillgodoses|tillgodosetts|beaktande|hänsyn|bedömts|vägts|prövats|vägledande|avgörande|främsta|främst|ledande',
		'hänsyn … barnets|barnens|barns bästa',
		'beaktat|beaktats|beaktas … barnets|barnens|barns bästa|perspektiv|rättigheter',
		'i … enlighet|linje med barnets|barnens|barns bästa',
		'förenligt|förenlig|förenliga med barnets|barnens|barns bästa',
		'till|för barnets|barnens|barns bästa',
		'barnperspektiv* … beaktats|beaktat|beaktas|beaktande|tillgodosett|iakttagits|vägts|vägs|övervägts|hänsyn',
		'beaktat|beaktats … barnperspektivet',
		'barnkonvention* … beaktats|beaktat|beaktas|följs|iakttagits|tillämpats',
		'barn* … påverkas|berörs|påverkats inte|ej',
		'inte|ej … påverka|påverkas|beröra|berör|påverkar … barnet|barnen|barn|negativt',
		'påverkar|påverka … barnet|barnen|barnets|barnens … positivt|gynnsamt|indirekt|inte',
		'gynnar|gynna|gagnar|gagna … barnet|barnen|barnets|barnens',
		'barn* … gynnas|gagnas',
		'till|vara gagn|nytta|fördel|godo för barnet|barnen|barnets|barnens',
		'indirekt … barnet|barnen|barnets|barnens',
		'barnet|barnen … till|får godo|del|indirekt',
		'barn* … bedöms … inte|ej … påverkas|fara|negativt',
		'inga|ingen negativa|negativ konsekvenser|konsekvens|påverkan',
		'barnets|barnens behov … beaktats|beaktas|tillgodosedda|tillgodosett|tillgodoses',
		'positiv|positiva effekt|effekter|inverkan|påverkan'
	]),
	...phrases('refusal', [
		'uppfyller|uppfylls inte|ej … kriterier*|krav*|förutsättning*',
		'inte|ej … uppfylla|uppfyller … kriterier*|krav*|förutsättning*',
		'förutsättning*|skäl|grund … saknas',
		'förutsättning*|kriterier*|krav* … … inte|ej vara? uppfyllda|uppfyllt|uppfylls|uppnådda',
		'rätt till bistånd|insats|insatsen|insatser föreligger|finns inte|ej',
		'ingen rätt till bistånd|insats|insatsen|insatser',
		'omfattas inte|ej av',
		'inte|ej … av sådan|den art|karaktär|omfattning|grad|dignitet',
		'bedöms|anses|är inte|ej vara? nödvändig*|lämplig*|motiverad*|befogad*|relevant*|skälig*',
		'tillhör|ingår inte|ej … målgrupp*|personkrets*',
		'inte|ej … nödvändig|nödvändigt … för',
		'inte|ej … rätt till … bistånd|insats|insatsen|insatser',
		'ansökan … avslås … då|eftersom|därför',
		'avslås … därmed|således',
		'ryms inte|ej inom',
		'inte|ej inom ramen för',
		'faller utanför',
		'saknas|finns … skäl|grund|förutsättningar|anledning att|för … bevilja|bifalla|insatsen|insats',
		'andra|annan|annat … insats|insatser|insatsform|sätt … lämplig*|tillräcklig*',
		'inte|ej … lämplig*|relevant … insats|insatsen',
		'utifrån|efter … helhetsbedömning|utredningen|samlad',
		'enligt … riktlinjer|riktlinjerna|praxis|rutin|rutinen|rutiner',
		'i enlighet med … riktlinjer|riktlinjerna|praxis'
	]),
	...phrases('timeLimit', [
		'uppföljning* … inte|ej … glömmas|glöms|missas|tappas',
		'inte|ej … glömma|missa … uppföljning*|följa',
		'så att … uppföljning* … görs|sker|blir',
		'för|med … uppföljning|uppföljningen|uppföljningar',
		'säkerställa … uppföljning*',
		'kunna|kan följa|följas|följs upp',
		'för att … följa|följas upp',
		'tidsbegränsas … enligt|på grund|med hänsyn',
		'behov*|omständighet*|situation* … förändras|ändras|förändra|förändrats|ändra|variera|varierar|variera|skifta|minska|öka',
		'kan|kunna komma att förändras|ändras',
		'sedvanlig|sedvanligt|sedvanliga|gängse|normal beslutstid|tidsbegränsning|tid|tidsperiod|period|uppföljning',
		'enligt … rutin*|riktlinje*|praxis|delegation*|delegationsordning*',
		'i enlighet med … rutin*|riktlinje*|praxis|delegation*',
		'inför|vid … ny|nytt bedömning|prövning|beslut|ställningstagande',
		'ny|förnyad … bedömning|prövning … göras|ska|behöver|kan',
		'beslut … alltid|brukar … tidsbegränsade|tidsbegränsas|tidsbegränsat',
		'ompröva*',
		'uppföljning*',
		'se|ser … annorlunda ut',
		'se|avvakta … utvecklingen|hur'
	]),
	...phrases('works', ['fungerar|fungerat|fungera|funkar|funkat … bra|väl|fint|tillfredsställande', 'bra fungerande', 'nöjd|nöjda med … insats|insatsen|insatserna|stöd|stödet']),
	...phrases('level', [
		'tillförsäkra* … skälig|skäliga|goda levnadsnivå|levnadsvillkor|levnadsförhållanden',
		'skälig|skäliga levnadsnivå|levnadsvillkor',
		'uppnå|uppnår|nå … goda levnadsvillkor'
	])
];

/** Words that a text may consist of and still be true of anybody. */
export const GENERIC_WORDS: readonly string[] = (
	'behov* bedöm* bedöma* tillgodo* föreligg* förelåg anse* insats* stöd* hjälp* skälig* levnad* bevilja* ansök* ansöker avslag* avslå* bifall* beslut* ' +
	'barn* förälder* föräldr* bästa beaktat beaktats beaktas beaktande hänsyn* påverka* negativ* positiv* konsekven* effekt* enlighet enligt riktlinj* rutin* ' +
	'lag* socialtjänst* sol lss bistånd* kap kapitel paragraf* § rätt* uppföljning* följ* upp* tidsbegräns* period* tid tiden gäll* utred* utredning* framkom* ' +
	'framgå* visar visat helhet* samlad* individ* person* enskild* enskilde brukare* klient* situation* omständighet* förändr* ändra* krav* kriteri* ' +
	'förutsättning* uppfyll* omfatta* omfattning* annat annan andra sätt egen egna eget egn* resurs* befintlig* pågående nuvarande redan ordinarie generell* ' +
	'allmän* särskil* viss visst vissa full fullt fullo helt delvis tillräcklig* nödvändig* lämplig* relevant* möjlig* mål* syfte* form* grund* anledning* skäl* ' +
	'aktuell* aktuellt handlägg* socialsekreterar* nämnd* myndighet* kommun* stad stads stadens verksamhet* utförar* planering* boendestöd* hemtjänst* sysselsättning* ' +
	'kontaktperson* ledsag* daglig* verksamhet* avlösning* korttids* vardag* liv livet livs* leva lever fungera* bra väl fint god* gott bättre positivt nöjd* ' +
	'trivs trygg* vill fortsätt* fortsatt* kvarstå* oförändra* samma tidigare förra gång gången året inga förändringar som förut insatsen genom via utifrån ' +
	'helhetsbedömning* kunna ges ger gett givit ges få får fått del insyn hand ta tas tagits göra görs gjorts gjord göras sker ske skett visa finns del delar ' +
	'själv självständig* delaktig* inflytande levnadsvillkor* villkor* jämlik* samhälls* samhäll* vanlig* sedvanlig* rimlig* ramen ram inom tillförsäkra* säkerställ* ' +
	'uppnå* nå nås bibehåll* behåll* möjliggör* möjlighet* skapa* ökad öka ökar ökat minska* förbättr* utveckl* stärk* främja* struktur* meningsfull* hållbar* ' +
	'funktionsnedsättning* nedsatt förmåga* förmågor anpassa* ny nya nytt nyckel prövning* prövas ompröv* ställningstagande* delegation* praxis önskemål önska* önskar ' +
	'närvarande åter dess dessa såväl bakgrund bakgrunden därför ovan* nedan* ovanstående nämnda detta denna glömma* glöms bort missa* tappa* avvakta* utvecklingen ' +
	'annorlunda framöver linje ligger ligga framtid* framtida nuläget läget dagsläget ytterligare tills vidare ordning rådande måste skulle tas ut inte ej vidare fortlöpande regelbund* kontinuerlig* lång längre kort tid över slut slutet året år åren månad månader ' +
	'gynn* gagn* indirekt direkt förenlig* perspektiv* barnkonvention* barnperspektiv* rättighet* berör* berörs livskvalitet* må mår mående* känna känner känsla ' +
	'bifalla* kontakt* tycker upplever säger uppger beskriver anser berättar personal* personalen alla allt också lika likadan* bedömning* psykisk* fysisk* social* hälsa*'
).split(' ');
