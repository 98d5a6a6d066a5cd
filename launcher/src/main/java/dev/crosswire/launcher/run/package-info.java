/** The embedded run: the broker, the database and the three services, started, watched and stopped together. */
package dev.crosswire.launcher.run;
