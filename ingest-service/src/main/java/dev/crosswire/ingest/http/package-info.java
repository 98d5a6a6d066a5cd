/** The service's HTTP: requests to orders, results to answers, every failure to an RFC 9457 problem. */
package dev.crosswire.ingest.http;
