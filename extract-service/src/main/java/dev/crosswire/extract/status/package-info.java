/** Whether an event is said to hold, and how surely. */
package dev.crosswire.extract.status;
