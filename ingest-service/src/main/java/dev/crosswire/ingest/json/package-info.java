/** Articles as JSON: what clients send, and the record value that is published. */
package dev.crosswire.ingest.json;
