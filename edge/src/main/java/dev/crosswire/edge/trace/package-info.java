/** One trace of an article over all services, by OpenTelemetry; it costs nothing where that is turned off. */
package dev.crosswire.edge.trace;
