/** Runs that measure, not tests that hold: each is asked for by a system property, as the module's README tells. */
package dev.crosswire.api.runs;
