/** The embedded run: a real broker, a real database and the three services, started and stopped together. */
package dev.crosswire.launcher;
