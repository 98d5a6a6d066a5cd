/** The service's edge: articles in from Kafka; readings, their claims and dead letters out, in one transaction a batch. */
package dev.crosswire.extract.stream;
