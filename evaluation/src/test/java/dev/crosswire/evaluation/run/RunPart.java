package dev.crosswire.evaluation.run;

/** Some of what is tried on the started run; in which order, the numbers of its tests say, over all parts. */
interface RunPart {
    StartedRun shared();

    default CrosswireProcess run() {
        return shared().process();
    }
}
