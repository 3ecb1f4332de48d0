import { expect, test } from "vitest";
import { launchBrowser } from "./launch.ts";

test("a browser starts, and outlives a page that is closed", async () => {
  const browser = await launchBrowser();
  try {
    const first = await browser.newPage();
    await first.setContent("<title>first</title>");
    expect(await first.title()).toBe("first");
    await first.close();
    const second = await browser.newPage();
    await second.setContent("<title>second</title>");
    expect(await second.title()).toBe("second");
  } finally {
    await browser.close();
  }
});
