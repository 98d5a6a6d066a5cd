/** Tells the language of texts that nobody said it of. */
package dev.crosswire.ingest.language;
