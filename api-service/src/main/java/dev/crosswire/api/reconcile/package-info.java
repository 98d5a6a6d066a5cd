/**
 * The pure core of the view: a function from a set of claims to the facts they are values of.
 *
 * <p>Nothing depends on the order of arrival: claims are taken in a canonical order, and ids derive from content. Packages
 * build on each other in this order: {@code lexicon} (words and names), {@code question} (which claims answer one question),
 * {@code position} (their different answers), {@code origin} (whom they come from), {@code story}, {@code view} (the fact).
 *
 * <p>A <em>group</em> is all claims of one {@link dev.crosswire.api.reconcile.Blocks block key}: a family of types in a month.
 * Reconciling any union of whole groups gives for them what reconciling everything would. How the work is bounded:
 *
 * <ul>
 *   <li>A group does not grow with the facts kept, only with what is claimed of one family in one month.
 *   <li>Inside it only claims are compared that share a word of some slot, and of a word that very many share only those
 *       nearest before it in canonical order: comparisons grow linearly with the group.
 *   <li>Of a large cluster its first claims stand for all when another is to join it.
 *   <li>A fact lists at most 50 positions, and 50 claims of each origin; the counts stay exact.
 * </ul>
 */
package dev.crosswire.api.reconcile;
