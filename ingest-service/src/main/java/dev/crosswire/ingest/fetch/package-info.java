/** Fetching from other sites: politely, within limits, and never from a private address. */
package dev.crosswire.ingest.fetch;
