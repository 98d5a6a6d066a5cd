/**
 * The pure core of the view: a function from a set of claims to the facts they are values of.
 *
 * <p>Nothing depends on the order of arrival: claims are taken in a canonical order, and ids derive from content. Packages
 * build on each other in this order: {@code lexicon} (words and names), {@code packed} (bytes), {@code question} (which claims
 * answer one question), {@code story}, {@code part} (which claims need to be looked at together), {@code position} (their
 * different answers), {@code origin} (whom they come from), {@code view} (the fact).
 *
 * <p>How the work for one more claim is bounded, whatever is kept:
 *
 * <ul>
 *   <li>Words weigh what a fixed table says, so that how two claims compare depends on these two alone.
 *   <li>A claim is compared with the {@value dev.crosswire.api.reconcile.part.Links#WINDOW} nearest before it in the list of each
 *       of its 9 index keys at most, and linked with the {@value dev.crosswire.api.reconcile.part.Links#MOST} that fit best.
 *   <li>Claims that links hold together are reconciled together: a {@link dev.crosswire.api.reconcile.part.Parts part}. A part of
 *       more than 256 claims loses its weak links, then those across weeks, days, quarters of days and hours of publication,
 *       and at last by hash, until it is small enough: so a hot question makes several facts.
 *   <li>Of a large cluster its first claims stand for all when another is to join it.
 *   <li>A fact lists at most 50 positions, and 50 claims of each origin; the counts stay exact.
 * </ul>
 */
package dev.crosswire.api.reconcile;
