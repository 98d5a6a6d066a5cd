package dev.crosswire.api.store;

import dev.crosswire.api.reconcile.Reconciler;
import dev.crosswire.api.view.Timeline;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the pure core available to the edge. */
class Beans {
    @Produces
    @Singleton
    Timeline timeline() {
        return new Timeline(new Reconciler());
    }
}
