/** From an article to its reading: the stages in order, and the claims put together. */
package dev.crosswire.extract.claim;
