/** The service as a process: its settings and its end. */
package dev.crosswire.ingest;
