// Arguments: a dataset package, an id, a party. Writes what the first look-up and the first posting take, in milliseconds.
const [name, id, party] = process.argv.slice(2);
const { deals, getDeal } = await import(name);
const { dealOrder } = await import(`${name}/order`);
const { posting } = await import("@ai-almanac/query");
const start = performance.now();
getDeal(id);
const found = performance.now();
posting(deals, dealOrder, "party", party);
const end = performance.now();
process.stdout.write(JSON.stringify({ byId: found - start, posting: end - found }));
