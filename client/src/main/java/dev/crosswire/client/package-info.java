/**
 * A client of the public HTTP API, on the JDK's own HTTP client and the contract's records, without a framework.
 * {@link dev.crosswire.client.CrosswireClient} asks and follows, {@link dev.crosswire.client.PublishingClient} sends articles.
 */
package dev.crosswire.client;
