/** Which words of a sentence carry events, of what type, and who takes part. */
package dev.crosswire.extract.event;
