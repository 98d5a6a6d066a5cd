/** When the events of a sentence happen. */
package dev.crosswire.extract.time;
