/** What a sentence counts and measures. */
package dev.crosswire.extract.quantity;
