import type { LegalSex } from '../case/case.ts';
import { addDays } from '../dates.ts';
import type { Random } from './random.ts';

/** A test number (980–999 as individual number, which nobody is given) for somebody of that age on that day. */
export function testNumber(random: Random, { age, legalSex, on }: { age: number; legalSex: LegalSex; on: string }): string {
	const bornOn = addDays(on, -Math.floor(age * 365.25) - random.between(5, 355)).replaceAll('-', '');
	const pair = random.between(0, 9) * 2 + 980;
	const digits = `${bornOn}${legalSex === 'male' ? pair + 1 : pair}`;
	return digits + checkDigit(digits.slice(2));
}

/** The ten-digit number's last: every second digit doubled, digits of the products added, up to the next ten. */
function checkDigit(nine: string): number {
	const sum = [...nine].reduce((total, digit, index) => {
		const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return total + (product > 9 ? product - 9 : product);
	}, 0);
	return (10 - (sum % 10)) % 10;
}
