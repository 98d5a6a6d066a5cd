/**
 * News pages: HTML to an article. What a page says of itself (JSON-LD, Open Graph, microdata) names it; its text is
 * taken from the element that holds the story, without what sites put around and between it. Nothing is executed.
 */
package dev.crosswire.ingest.page;
