/** The service that takes in articles, as a process: its settings and its end. */
package dev.crosswire.ingest;
