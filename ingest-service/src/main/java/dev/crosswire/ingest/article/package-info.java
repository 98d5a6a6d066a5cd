/**
 * What an article is before it is published: the draft a client hands in, its identity, its content hash and the
 * version that follows from what is known of it. Pure: values and functions over the JDK and the contract.
 */
package dev.crosswire.ingest.article;
