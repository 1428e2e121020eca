/** A full stop after these ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		't.ex t.ex. tex bl.a bla d.v.s dvs o.s.v osv m.m mm m.fl mfl s.k sk f.d fd p.g.a pga fr.o.m t.o.m tom f.n fn o.d e.d i.s.f o.dyl ' +
		'kl ca c:a nr tel tfn dr doc prof resp inkl exkl max min jfr kap st ev avd obs leg ssk adr mån tis ons tors fre lör sön jan feb apr ' +
		'aug sept okt nov dec forts sid bil pt'
	).split(' ')
);

/** After these a capital letter begins the next sentence. */
export const MAY_END_A_SENTENCE: ReadonlySet<string> = new Set('m.m mm m.fl mfl o.s.v osv o.d e.d o.dyl st'.split(' '));
