/** ingest-service's memory in PostgreSQL: what is known of each article, and the records on their way to the topic. */
package dev.crosswire.ingest.store;
