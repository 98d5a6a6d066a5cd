/** Kafka's side: readings and articles in, each batch in one database transaction with its offsets; facts out. */
package dev.crosswire.api.stream;
