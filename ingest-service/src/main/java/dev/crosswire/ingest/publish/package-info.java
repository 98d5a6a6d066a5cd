/** The topic of articles: sending records to it, and looking which of them are on it. */
package dev.crosswire.ingest.publish;
