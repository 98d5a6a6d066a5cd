/** Stories: facts of one event complex, to browse by. */
package dev.crosswire.api.reconcile.story;
