/** Goals that nobody can tell are reached, in the manner of `phrases.ts`. */
export const VAGUE_GOALS: readonly string[] = [
	'skälig|skäliga|goda|god levnadsvillkor|levnadsnivå|levnadsförhållanden',
	'fungerande|välfungerande|bra|god|hållbar|meningsfull|strukturerad|trygg|stabil|normal|självständig|bättre vardag|vardagsliv|liv|tillvaro|livssituation|boendesituation|hemsituation|situation|boende|hem',
	'minskad|mindre|minska oro|stress|ångest|oron|stressen|ångesten',
	'vardag* … fungera|fungerar|funka|funkar|fungerande|hållbar|struktur',
	'må|mår … bra|bättre|psykiskt|fysiskt',
	'bättre|förbättrad|förbättra|ökad|god|höjd|öka|bibehållen|förbättrat|gott välmående|mående|livskvalitet*|hälsa|hälsan|välbefinnande|livssituation',
	'psykisk|fysisk hälsa',
	'ökad|öka|större|bibehållen|bibehålla|stärka|stärkt|främja|utveckla|bli|mer|så|vara|känna självständig*',
	'självständigt|självständig liv|person|tillvaro',
	'leva … självständigt|oberoende|andra|normalt|gott|bra|möjligt',
	'leva som andra',
	'struktur|ordning i|på vardag*|livet|tillvaron',
	'meningsfull|meningsfullt sysselsättning*|fritid*|liv|innehåll|dag|tillvaro',
	'ökad|öka|stärka|stärkt|bättre|bibehållen|främja delaktighet*|trygghet*|självkänsla|självförtroende|motivation|initiativförmåga|funktion*|förmåga',
	'känna|uppleva|ha|få|större|mer sig? mer? trygg|trygghet|meningsfullhet|sammanhang|delaktig|delaktighet|mening|gemenskap',
	'bibehålla|behålla|bevara|upprätthålla|vidmakthålla … förmåg*|funktion*|situation*|nivå*|status|självständighet*|hälsa|livskvalitet',
	'utveckla|utvecklas|stärka|förbättra|öka … förmåg*|färdighet*|person|individ|resurser',
	'utvecklas',
	'bryta|minska|motverka … isolering*|ensamhet*',
	'social|sociala delaktighet|gemenskap|sammanhang|kontakter',
	'få … vardag* att fungera|gå',
	'få|ha … stöd|hjälp',
	'få … det|livet|allt att fungera|gå',
	'bli|vara frisk*|lycklig*|glad*|nöjd*',
	'ha|få det bra',
	'fungera … vardagen|socialt|bättre|samhället',
	'ett bra|bättre|gott liv',
	'balans i',
	'klara|klarar sig|mig själv|bättre',
	'bättre|ordnad|stabil|god|hållbar ekonomi',
	'vara|bli mer? delaktig|självständig|trygg|aktiv|social',
	'egenmakt|empowerment|livskvalitet|välmående|självständighet|delaktighet|trygghet|struktur'
];

/** Words of a goal that make it no more concrete. */
export const GOAL_FILLERS: readonly string[] =
	'personen brukaren klienten enskilde enskilda trivsel mån största nuvarande högsta grad utsträckning ekonomi ordnad oro oron stress* ångest* mål* målet målsättning* vardag* liv livet leva fungera* fungerande bra bättre god gott ökad öka mer större känna känner uppleva känsla trygg* struktur* självständig* delaktig* livskvalitet* välmående mående hälsa* psykisk* fysisk* social* meningsfull* hållbar* stabil* skälig* levnad* villkor* förmåg* funktion* situation* bibehåll* behåll* bevara* upprätthåll* stärk* stärkt utveckl* förbättr* främja* minska* bryta motverka* isolering* ensamhet* gemenskap* sammanhang* tillvaro* person* individ* stöd* hjälp* insats* få ges möjlighet* uppnå* nå kunna klara mår må andra möjligt möjliga långsiktig* kortsiktig* sikt övergripande delmål* tillförsäkra* säkerställ* hen hon han balans* normal* nöjd* lycklig* glad* frisk* ro lugn* bra resurser* nivå* nuvarande motivation* initiativ* självkänsla självförtroende färdighet* fortsatt* fortsätta samhälle* samhället som ett en egen egna eget helt hela anpassa* behov* känn* meningsfullhet egenmakt sysselsättning* fritid* arbetsför* boende* boendesituation* hemsituation* livssituation* kontakt* kontakter dag dagen välfungerande strukturerad oberoende'.split(
		' '
	);
