/** The service's edge: articles in from Kafka, readings and claims out in one transaction. */
package dev.crosswire.extract.stream;
