// Which deals are surely worth 100 billion dollars, and how many more may be?
import { deals } from "@ai-almanac/deals";
import { where } from "@ai-almanac/query";

const large = { value: { atLeast: 100e9, unit: "USD" } };
const [sure, maybe] = [where(deals, large), where(deals, large, "possible")];
console.log(sure.every((deal) => maybe.includes(deal)));
console.log(maybe.length > sure.length);
