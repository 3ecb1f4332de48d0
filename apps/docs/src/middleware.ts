import { defineMiddleware } from "astro:middleware";

/**
 * Lets scripts wait until the style sheet is there. They only enhance what can be read already, yet browsers fetch modules
 * before all else, and Astro's own script tags take no attributes.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const page = await response.text();
  return new Response(page.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src='), {
    status: response.status,
    headers: response.headers,
  });
});
