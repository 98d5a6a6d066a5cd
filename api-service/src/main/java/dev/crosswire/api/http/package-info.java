/** The view over HTTP: listings as JSON, NDJSON and CSV, single things, and every error as a problem (RFC 9457). */
package dev.crosswire.api.http;
