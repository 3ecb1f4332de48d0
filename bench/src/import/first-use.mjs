// Arguments: a dataset package, an id, a party. Writes what the first look-up and the first posting take, in
// milliseconds, and beside them the first call of a function that does nothing.
const [name, id, party] = process.argv.slice(2);
const { deals, getDeal } = await import(name);
const { dealOrder } = await import(`${name}/order`);
const { posting } = await import("@ai-almanac/query");
const nothing = (value) => value;
const before = performance.now();
nothing(id);
const start = performance.now();
getDeal(id);
const found = performance.now();
posting(deals, dealOrder, "party", party);
const end = performance.now();
process.stdout.write(JSON.stringify({ nothing: start - before, byId: found - start, posting: end - found }));
