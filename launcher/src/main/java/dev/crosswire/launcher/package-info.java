/** A real broker and a real database out of Maven artifacts, for the embedded run and for every service's tests. */
package dev.crosswire.launcher;
