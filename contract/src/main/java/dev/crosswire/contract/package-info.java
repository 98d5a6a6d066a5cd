/**
 * What crosses Kafka and HTTP: the records, their JSON and the topics. Depends on the JDK and Jackson's annotations
 * alone. A field may be added; one that is listed keeps its name and meaning; readers ignore fields they don't know.
 */
package dev.crosswire.contract;
