/** Where the events of a sentence happen. */
package dev.crosswire.extract.place;
